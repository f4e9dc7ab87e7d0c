package vn.ansinh.rules;

import java.util.Map;

/**
 * The answers to the indicators: deprived, not deprived, or not known, as two sets of bits, so that thousands of households cost
 * next to nothing. Holds indicators of every standard, so that one survey can be judged by two of them.
 *
 * @param deprived bits of the indicators answered yes
 * @param known bits of the indicators answered at all
 */
public record Deprivations(int deprived, int known) {
    /** Nothing is known. */
    public static final Deprivations UNKNOWN = new Deprivations(0, 0);

    public Deprivations {
        if ((deprived & ~known) != 0) {
            throw new IllegalArgumentException("an indicator is deprived but not known");
        }
    }

    public static Deprivations of(Map<Indicator, Answer> answers) {
        Deprivations all = UNKNOWN;
        for (Map.Entry<Indicator, Answer> answer : answers.entrySet()) {
            all = all.with(answer.getKey(), answer.getValue());
        }
        return all;
    }

    public Deprivations with(Indicator indicator, Answer answer) {
        int bit = indicator.bit();
        return switch (answer) {
            case YES -> new Deprivations(deprived | bit, known | bit);
            case NO -> new Deprivations(deprived & ~bit, known | bit);
            case UNKNOWN -> new Deprivations(deprived & ~bit, known & ~bit);
        };
    }

    public Answer of(Indicator indicator) {
        int bit = indicator.bit();
        if ((known & bit) == 0) {
            return Answer.UNKNOWN;
        }
        return Answer.of((deprived & bit) != 0);
    }
}
