package vn.ansinh.rules;

import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;

/**
 * Chỉ số đo lường mức độ thiếu hụt: one of the basic services a household may lack.
 *
 * @param order its place among all indicators of the law, from 1; also its bit in {@link Deprivations}
 * @param condition when a household is deprived, in words a family understands
 */
public record Indicator(
        String id,
        int order,
        Dimension dimension,
        Bilingual name,
        Bilingual condition,
        Measure measure,
        Citation citation) {
    /** Most indicators a law may have: each is a bit of an int. */
    public static final int MOST = 31;

    public Indicator {
        if (order < 1 || order > MOST) {
            throw new IllegalArgumentException("an indicator's order is 1 to " + MOST + ", got " + order);
        }
    }

    int bit() {
        return 1 << (order - 1);
    }
}
