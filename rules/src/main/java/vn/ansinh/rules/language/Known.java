package vn.ansinh.rules.language;

import java.util.Arrays;

/** What is known of the facts at some places: equal to another when the same is known there. Immutable. */
public final class Known {
    private final long[] values;
    private final int hash;

    private Known(long[] values) {
        this.values = values;
        this.hash = Arrays.hashCode(values);
    }

    /** What a view says at these places, and one number more that matters. */
    public static Known of(long[] view, int[] places, long besides) {
        long[] values = new long[places.length + 1];
        values[places.length] = besides;
        for (int at = 0; at < places.length; at++) {
            values[at] = view[places[at]];
        }
        return new Known(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known known && Arrays.equals(values, known.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
