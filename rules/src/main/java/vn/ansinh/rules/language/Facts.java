package vn.ansinh.rules.language;

import java.time.LocalDate;

/** What is known about one household or one person. A fact not set is unknown. Immutable. */
public final class Facts {
    private final Slots slots;
    private final long[] values;

    private Facts(Slots slots, long[] values) {
        this.slots = slots;
        this.values = values;
    }

    public static Facts none(Slots slots) {
        return new Facts(slots, slots.unknown());
    }

    /** Takes up facts one by one, beginning with these. */
    public FactsBuilder more() {
        return new FactsBuilder(slots, values);
    }

    static Facts of(Slots slots, long[] values) {
        return new Facts(slots, values.clone());
    }

    /**
     * The same facts and one more.
     *
     * @param word a value of the enumeration, {@code true}, {@code false}, digits, or a day; a birth date may be {@code 1950} or
     *     {@code 1950-05}
     * @throws IllegalArgumentException for a fact or value that the law files do not know
     */
    public Facts with(String id, String word) {
        return more().set(id, word).facts();
    }

    public Facts with(String id, boolean claim) {
        return more().set(id, claim).facts();
    }

    public Facts with(String id, long number) {
        return more().set(id, number).facts();
    }

    public Facts with(String id, LocalDate day) {
        return more().set(id, day).facts();
    }

    /** Somebody was born on one of the days from the earliest to the latest. */
    public Facts born(LocalDate earliest, LocalDate latest) {
        return more().born(earliest, latest).facts();
    }

    /** The number of a place, {@link Slots#UNKNOWN} when not known. */
    public long at(int place) {
        return values[place];
    }

    public boolean knows(String id) {
        return values[slots.place(id)] != Slots.UNKNOWN;
    }

    void copyKnown(long[] view) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] != Slots.UNKNOWN) {
                view[place] = values[place];
            }
        }
    }
}
