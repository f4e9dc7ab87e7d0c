package vn.ansinh.office.survey.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what was typed for a question into its stored form, or says what is wrong with it. */
public final class AnswerCheck {
    /** Digits, grouped in threes or not at all; the currency may follow. */
    private static final Pattern MONEY = Pattern.compile(
            "(\\d{1,3}(?:([., ])\\d{3})(?:\\2\\d{3})*|\\d{1,15})(?:[.,]0+)?\\s*(?:đ|đồng|vnd|vnđ)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AREA = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,2})0*)?\\s*(?:m2|m²)?");
    private static final Pattern POINTS = Pattern.compile("-?\\d{1,4}");
    private static final int LONGEST_TEXT = 2000;

    private AnswerCheck() {}

    /** A read answer, empty for none, or the key of the sentence that says what to type instead. */
    public record Checked(String stored, Optional<String> fault) {
        static Checked of(String stored) {
            return new Checked(stored, Optional.empty());
        }

        static Checked wrong(String key) {
            return new Checked("", Optional.of(key));
        }
    }

    public static Checked check(Question question, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Checked.of("");
        }
        return switch (question.kind()) {
            case MONEY -> money(text);
            case AREA -> area(text);
            case POINTS ->
                POINTS.matcher(text).matches()
                        ? Checked.of(String.valueOf(Integer.parseInt(text)))
                        : Checked.wrong("survey.wrong.points");
            case CHOICE -> question.options().contains(text) ? Checked.of(text) : Checked.wrong("survey.wrong.choice");
            case CHOICES -> choices(question, text);
            case TEXT -> text.length() <= LONGEST_TEXT ? Checked.of(text) : Checked.wrong("survey.wrong.long");
        };
    }

    /** Every question of a page; faults by question id, in the order of the form. */
    public static Map<String, String> faults(List<Question> questions, Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Question question : questions) {
            check(question, typed.getOrDefault(question.id(), ""))
                    .fault()
                    .ifPresent(key -> faults.put(question.id(), key));
        }
        return faults;
    }

    private static Checked money(String text) {
        Matcher matcher = MONEY.matcher(text);
        if (!matcher.matches()) {
            return Checked.wrong("survey.wrong.money");
        }
        return Checked.of(new BigDecimal(matcher.group(1).replaceAll("[., ]", "")).toPlainString());
    }

    private static Checked area(String text) {
        Matcher matcher = AREA.matcher(text);
        if (!matcher.matches()) {
            return Checked.wrong("survey.wrong.area");
        }
        return Checked.of(matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + "." + matcher.group(2));
    }

    private static Checked choices(Question question, String text) {
        List<String> chosen = Arrays.asList(text.split(" +"));
        if (!question.options().containsAll(chosen)) {
            return Checked.wrong("survey.wrong.choice");
        }
        if (chosen.contains("none") && chosen.size() > 1) {
            return Checked.wrong("survey.wrong.none");
        }
        return Checked.of(question.options().stream().filter(chosen::contains).collect(Collectors.joining(" ")));
    }
}
