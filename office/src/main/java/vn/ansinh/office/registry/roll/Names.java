package vn.ansinh.office.registry.roll;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The names of the people of a day in the order of names, to be found by any part. */
public final class Names {
    private final Lines folded;
    private final Lines marked;
    private final long[] ids;

    private Names(Lines folded, Lines marked, long[] ids) {
        this.folded = folded;
        this.marked = marked;
        this.ids = ids;
    }

    /**
     * The first people whose names contain all words: those with the very marks first, then those where a word begins so.
     *
     * @param folded what was typed, without marks
     * @param typed what was typed, in lower case
     */
    public List<UUID> first(int most, String folded, String typed) {
        BitSet all = this.folded.containing(List.of(folded.split(" ", -1)));
        BitSet marks = and(all, marked.containing(typed));
        BitSet begin = and(all, this.folded.containing(" " + folded));
        return Stream.of(
                        and(marks, begin),
                        without(marks, begin),
                        without(begin, marks),
                        without(without(all, marks), begin))
                .flatMapToInt(BitSet::stream)
                .limit(most)
                .mapToObj(this::id)
                .toList();
    }

    private UUID id(int line) {
        return new UUID(ids[2 * line], ids[2 * line + 1]);
    }

    private static BitSet and(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both;
    }

    private static BitSet without(BitSet some, BitSet others) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest;
    }

    /** Takes the people in the order of names. */
    static final class Writer {
        private final Lines.Writer folded = new Lines.Writer();
        private final Lines.Writer marked = new Lines.Writer();
        private long[] ids = new long[2048];
        private int used;

        void add(UUID id, String searchKey, String name) {
            if (used == ids.length) {
                ids = Arrays.copyOf(ids, used * 2);
            }
            ids[used] = id.getMostSignificantBits();
            ids[used + 1] = id.getLeastSignificantBits();
            used += 2;
            folded.add(" " + searchKey);
            marked.add(name);
        }

        Names done() {
            return new Names(folded.done(), marked.done(), Arrays.copyOf(ids, used));
        }
    }
}
