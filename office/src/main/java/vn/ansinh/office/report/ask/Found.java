package vn.ansinh.office.report.ask;

import java.util.BitSet;

/**
 * Of whom a condition is true and of whom nobody knows, as places of the ward's households or people; of all others it is
 * not true.
 */
public record Found(BitSet yes, BitSet unknown) {
    /** Copies; what is true is not unknown. */
    public Found {
        yes = (BitSet) yes.clone();
        unknown = without(unknown, yes);
    }

    public static Found none() {
        return new Found(new BitSet(), new BitSet());
    }

    /** All of so many. */
    public static Found all(int size) {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return new Found(all, new BitSet());
    }

    public Found or(Found other) {
        return new Found(union(yes, other.yes), union(unknown, other.unknown));
    }

    public Found and(Found other) {
        return new Found(both(yes, other.yes), both(maybe(), other.maybe()));
    }

    /** Where it is not true; who is unknown stays so. */
    public Found not(int size) {
        return new Found(without(all(size).yes, maybe()), unknown);
    }

    /** True or unknown. */
    public BitSet maybe() {
        return union(yes, unknown);
    }

    private static BitSet union(BitSet some, BitSet others) {
        BitSet all = (BitSet) some.clone();
        all.or(others);
        return all;
    }

    private static BitSet both(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both;
    }

    private static BitSet without(BitSet some, BitSet others) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest;
    }
}
