package vn.ansinh.rules.language;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.ansinh.rules.FactKind;

/** Takes up many facts of one household or one person without a copy for each. Not to be shared between threads. */
public final class FactsBuilder {
    private final Slots slots;
    private final long[] values;

    FactsBuilder(Slots slots, long[] begin) {
        this.slots = slots;
        this.values = begin.clone();
    }

    /** What was taken up so far. */
    public Facts facts() {
        return Facts.of(slots, values);
    }

    /**
     * Sets one fact.
     *
     * @param word a value of the enumeration, {@code true}, {@code false}, digits, or a day; a birth date may be {@code 1950} or
     *     {@code 1950-05}
     * @throws IllegalArgumentException for a fact or value that the law files do not know
     */
    public FactsBuilder set(String id, String word) {
        int place = slots.place(id);
        FactKind fact = slots.fact(place).orElseThrow(() -> new IllegalArgumentException("no fact \"" + id + "\""));
        if (fact.type() != FactKind.Type.DATE) {
            return set(place, Slots.code(fact, word));
        }
        return switch (word.length()) {
            case 4 -> born(LocalDate.of(Integer.parseInt(word), 1, 1), LocalDate.of(Integer.parseInt(word), 12, 31));
            case 7 -> born(YearMonth.parse(word).atDay(1), YearMonth.parse(word).atEndOfMonth());
            default -> set(id, LocalDate.parse(word));
        };
    }

    public FactsBuilder set(String id, boolean claim) {
        return set(slots.place(id), claim ? 1 : 0);
    }

    public FactsBuilder set(String id, long number) {
        return set(slots.place(id), number);
    }

    public FactsBuilder set(String id, LocalDate day) {
        int place = slots.place(id);
        return place == slots.birth ? born(day, day) : set(place, Day.of(day));
    }

    /** Somebody was born on one of the days from the earliest to the latest. */
    public FactsBuilder born(LocalDate earliest, LocalDate latest) {
        set(slots.earliestBirth, Day.of(earliest));
        set(slots.latestBirth, Day.of(latest));
        return set(slots.birth, earliest.equals(latest) ? Day.of(earliest) : Slots.UNKNOWN);
    }

    private FactsBuilder set(int place, long value) {
        values[place] = value;
        return this;
    }
}
