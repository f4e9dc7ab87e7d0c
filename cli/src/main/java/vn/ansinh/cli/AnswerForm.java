package vn.ansinh.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.source.Language;

/**
 * How an answer is wanted: JSON or sentences, and in which language.
 *
 * @param only the one outcome of entitlements that is wanted; empty for all
 */
public record AnswerForm(Format format, Language language, Optional<Entitlement.Outcome> only) {
    private static final List<String> FORMATS = List.of("json", "text");
    private static final List<String> LANGUAGES = List.of("vi", "en");
    private static final List<String> OUTCOMES = Arrays.stream(Entitlement.Outcome.values())
            .map(Entitlement.Outcome::code)
            .toList();

    /** The two kinds of answer. */
    public enum Format {
        JSON,
        /** Sentences that a family understands. */
        TEXT
    }

    /**
     * Reads the three options.
     *
     * @param prefix what stands before the name of an option where it is given, such as {@code --}
     * @param only an outcome of entitlements, or empty for all
     * @param mistakes takes up every option that is not allowed; the form is then empty
     */
    public static Optional<AnswerForm> read(
            String prefix, String format, String language, String only, List<Mistake> mistakes) {
        int before = mistakes.size();
        check(FORMATS, prefix + "format", format, mistakes);
        check(LANGUAGES, prefix + "language", language, mistakes);
        if (!only.isEmpty()) {
            check(OUTCOMES, prefix + "only", only, mistakes);
        }
        return mistakes.size() == before
                ? Optional.of(new AnswerForm(
                        format.equals("json") ? Format.JSON : Format.TEXT,
                        language.equals("vi") ? Language.VI : Language.EN,
                        Arrays.stream(Entitlement.Outcome.values())
                                .filter(outcome -> outcome.code().equals(only))
                                .findFirst()))
                : Optional.empty();
    }

    private static void check(List<String> allowed, String option, String value, List<Mistake> mistakes) {
        if (!allowed.contains(value)) {
            mistakes.add(new Mistake(option, "is " + Quoted.of(value), "allowed are " + String.join(", ", allowed)));
        }
    }
}
