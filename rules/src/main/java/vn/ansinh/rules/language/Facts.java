package vn.ansinh.rules.language;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.ansinh.rules.FactKind;

/** What is known about one household or one person. A fact not set is unknown. Immutable. */
public final class Facts {
    private final Slots slots;
    private final long[] values;

    private Facts(Slots slots, long[] values) {
        this.slots = slots;
        this.values = values;
    }

    public static Facts none(Slots slots) {
        long[] values = new long[slots.size()];
        java.util.Arrays.fill(values, Slots.UNKNOWN);
        return new Facts(slots, values);
    }

    /**
     * The same facts and one more.
     *
     * @param word a value of the enumeration, {@code true}, {@code false}, digits, or a day; a birth date may be {@code 1950} or
     *     {@code 1950-05}
     * @throws IllegalArgumentException for a fact or value that the law files do not know
     */
    public Facts with(String id, String word) {
        int place = slots.place(id);
        FactKind fact = slots.fact(place).orElseThrow(() -> new IllegalArgumentException("no fact \"" + id + "\""));
        if (fact.type() != FactKind.Type.DATE) {
            return with(place, Slots.code(fact, word));
        }
        return switch (word.length()) {
            case 4 -> born(LocalDate.of(Integer.parseInt(word), 1, 1), LocalDate.of(Integer.parseInt(word), 12, 31));
            case 7 -> born(YearMonth.parse(word).atDay(1), YearMonth.parse(word).atEndOfMonth());
            default -> with(id, LocalDate.parse(word));
        };
    }

    public Facts with(String id, boolean claim) {
        return with(slots.place(id), claim ? 1 : 0);
    }

    public Facts with(String id, long number) {
        return with(slots.place(id), number);
    }

    public Facts with(String id, LocalDate day) {
        return slots.place(id) == slots.birth ? born(day, day) : with(slots.place(id), Day.of(day));
    }

    /** Somebody was born on one of the days from the earliest to the latest. */
    public Facts born(LocalDate earliest, LocalDate latest) {
        long[] changed = values.clone();
        changed[slots.earliestBirth] = Day.of(earliest);
        changed[slots.latestBirth] = Day.of(latest);
        changed[slots.birth] = earliest.equals(latest) ? Day.of(earliest) : Slots.UNKNOWN;
        return new Facts(slots, changed);
    }

    private Facts with(int place, long value) {
        long[] changed = values.clone();
        changed[place] = value;
        return new Facts(slots, changed);
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
