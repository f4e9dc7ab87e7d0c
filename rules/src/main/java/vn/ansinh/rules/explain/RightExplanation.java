package vn.ansinh.rules.explain;

import java.util.List;
import java.util.stream.Stream;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Language;

/**
 * Vì sao: why somebody has or does not have a right, in sentences.
 *
 * @param sentence one sentence for the family
 * @param amount how much, how often; empty where nothing is given
 * @param tree every condition that was asked, those that held and those that did not
 * @param figures how the amount was worked out, and further figures of the rule
 * @param changes what would change the answer
 * @param citations where the rule and the values it used stand, without doubles
 * @param isUnchecked whether a value was used that nobody compared with the gazette
 */
public record RightExplanation(
        Entitlement entitlement,
        Language language,
        String sentence,
        String amount,
        List<Line> tree,
        List<String> figures,
        List<String> changes,
        List<Citation> citations,
        boolean isUnchecked) {
    public RightExplanation {
        tree = List.copyOf(tree);
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
        citations = List.copyOf(citations);
    }

    /**
     * One condition in the tree.
     *
     * @param depth 0 for a rule, more for what stands within
     * @param clause the clause a rule stands in, empty for its parts
     */
    public record Line(int depth, String text, Answer answer, String clause) {}

    /** Explains one entitlement of an answer. */
    public static RightExplanation of(Answers answers, Entitlement entitlement, Language language) {
        return new RightExplaining(answers, entitlement, Words.in(language)).explanation();
    }

    /** Only the sentence for the family, which takes less work. */
    public static String sentence(Answers answers, Entitlement entitlement, Language language) {
        return new RightExplaining(answers, entitlement, Words.in(language)).sentence();
    }

    /** Why it is given, in one sentence; empty where nothing is given, or no single rule is known to hold. */
    public static String because(Answers answers, Entitlement entitlement, Language language) {
        return new RightExplaining(answers, entitlement, Words.in(language)).because();
    }

    /** All of it as plain text. */
    public String toText() {
        Words words = Words.in(language);
        StringBuilder text = new StringBuilder(sentence).append('\n');
        for (Line line : tree) {
            text.append("  ".repeat(line.depth() + 1))
                    .append(
                            switch (line.answer()) {
                                case YES -> "✓ ";
                                case NO -> "✗ ";
                                case UNKNOWN -> "? ";
                            })
                    .append(line.text());
            if (!line.clause().isEmpty()) {
                text.append(" [").append(line.clause()).append(']');
            }
            text.append('\n');
        }
        Stream.concat(figures.stream(), changes.stream())
                .forEach(one -> text.append("  - ").append(one).append('\n'));
        if (isUnchecked) {
            text.append("  [").append(words.say("unchecked")).append("]\n");
        }
        return text.toString();
    }
}
