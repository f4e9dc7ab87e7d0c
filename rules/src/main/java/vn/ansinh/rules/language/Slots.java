package vn.ansinh.rules.language;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ansinh.rules.FactKind;

/**
 * Which place in an array of numbers holds which fact. Booleans are 0 and 1, words of an enumeration their place in it, days as in
 * {@link Day}, numbers themselves; {@link #UNKNOWN} stands for a fact that nobody knows. Immutable and thread-safe.
 */
public final class Slots {
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final String BIRTH = "person.birth-date";

    private final List<FactKind> facts;
    private final Map<String, Integer> places = new HashMap<>();
    private final long[] defaults;
    final int birth;
    final int earliestBirth;
    final int latestBirth;
    final int ageYears;
    final int ageMonths;
    final int childCard;
    final int detainedSince;
    final int detainedMonths;
    final int leftOn;
    final int monthsSinceEscape;
    final int alive;
    private final List<String> groupsWithChildren;
    private final int firstChildOf;
    private final int size;

    /**
     * Gives every fact its place.
     *
     * @param groups groups that {@code child-of} asks about
     */
    public Slots(List<FactKind> facts, List<String> groups) {
        this.facts = List.copyOf(facts);
        this.groupsWithChildren = List.copyOf(groups);
        for (int place = 0; place < facts.size(); place++) {
            places.put(facts.get(place).id(), place);
        }
        birth = place(BIRTH);
        ageYears = place("person.age-years");
        ageMonths = place("person.age-months");
        childCard = place("person.child-card-valid");
        detainedSince = place("person.detained-since");
        detainedMonths = place("person.detained-months");
        leftOn = place("household.left-poor-or-near-poor-on");
        monthsSinceEscape = place("household.months-since-escape");
        alive = place("person.alive");
        earliestBirth = facts.size();
        latestBirth = facts.size() + 1;
        firstChildOf = facts.size() + 2;
        for (int at = 0; at < groups.size(); at++) {
            places.put("child-of:" + groups.get(at), firstChildOf + at);
        }
        size = firstChildOf + groups.size();
        defaults = new long[size];
        Arrays.fill(defaults, UNKNOWN);
        for (int at = 0; at < facts.size(); at++) {
            FactKind fact = facts.get(at);
            if (!fact.otherwise().isEmpty()) {
                defaults[at] = code(fact, fact.otherwise());
            }
        }
    }

    public int size() {
        return size;
    }

    public List<FactKind> facts() {
        return facts;
    }

    public int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no fact \"" + id + "\" in the law");
        }
        return place;
    }

    public int childOf(String group) {
        return place("child-of:" + group);
    }

    /** The fact of a place; empty for a place that only the evaluation fills. */
    public Optional<FactKind> fact(int place) {
        return place < facts.size() ? Optional.of(facts.get(place)) : Optional.empty();
    }

    /** All unknown, but for the facts that have a value when nobody says otherwise. */
    public long[] blank() {
        return defaults.clone();
    }

    /** All unknown, even those facts. */
    public long[] unknown() {
        long[] view = new long[size];
        Arrays.fill(view, UNKNOWN);
        return view;
    }

    void fillDefaults(long[] view) {
        for (int at = 0; at < facts.size(); at++) {
            if (view[at] == UNKNOWN) {
                view[at] = defaults[at];
            }
        }
    }

    /** The number that stands for a word, a number or {@code true} of a fact. A word that means unknown is unknown. */
    public static long code(FactKind fact, String word) {
        return switch (fact.type()) {
            case BOOLEAN -> word.equals("true") ? 1 : 0;
            case INTEGER, MONEY -> Long.parseLong(word);
            case DATE -> throw new IllegalArgumentException("a day is set by its date, got " + word);
            case ENUM -> {
                int place = fact.indexOf(word);
                if (place < 0) {
                    throw new IllegalArgumentException("\"" + word + "\" is no value of " + fact.id());
                }
                yield fact.meansUnknown().contains(word) ? UNKNOWN : place;
            }
        };
    }

    /** The word of a number, as {@link #code} took it. */
    public static String word(FactKind fact, long code) {
        return switch (fact.type()) {
            case BOOLEAN -> code == 1 ? "true" : "false";
            case INTEGER, MONEY -> Long.toString(code);
            case DATE -> Day.date(code).toString();
            case ENUM -> fact.choices().get(Math.toIntExact(code)).id();
        };
    }

    /** Works out ages and other derived facts of a day, unless they were given, from what they derive from. */
    public void derive(long[] view, long day) {
        birthFromAge(view, day);
        long from = view[earliestBirth];
        if (from != UNKNOWN) {
            long to = view[latestBirth];
            if (from == to) {
                deriveFromBirth(view, from, day);
            } else {
                agree(view, from, to, day);
            }
        }
        if (view[detainedMonths] == UNKNOWN && view[detainedSince] != UNKNOWN) {
            view[detainedMonths] = Math.max(0, Day.months(view[detainedSince], day));
        }
        if (view[monthsSinceEscape] == UNKNOWN && view[leftOn] != UNKNOWN) {
            view[monthsSinceEscape] = Math.max(0, Day.months(view[leftOn], day));
        }
    }

    /** An age that was given in place of a day of birth leaves the days on which that age is right. */
    private void birthFromAge(long[] view, long day) {
        if (view[earliestBirth] != UNKNOWN || (view[ageYears] == UNKNOWN && view[ageMonths] == UNKNOWN)) {
            return;
        }
        long months = view[ageMonths] == UNKNOWN ? view[ageYears] * 12 : view[ageMonths];
        long width = view[ageMonths] == UNKNOWN ? 12 : 1;
        LocalDate on = Day.date(day);
        view[earliestBirth] = Day.of(on.minusMonths(months + width).plusDays(1));
        view[latestBirth] = Day.of(on.minusMonths(months));
    }

    /** What every possible day of birth agrees on. */
    private void agree(long[] view, long from, long to, long day) {
        int years = Day.years(from, day);
        if (view[ageYears] == UNKNOWN && years == Day.years(to, day)) {
            view[ageYears] = Math.max(0, years);
        }
        int months = Day.months(from, day);
        if (view[ageMonths] == UNKNOWN && months == Day.months(to, day)) {
            view[ageMonths] = Math.max(0, months);
        }
        boolean valid = day <= Day.lastOfChildCard(from);
        if (view[childCard] == UNKNOWN && valid == day <= Day.lastOfChildCard(to)) {
            view[childCard] = valid ? 1 : 0;
        }
    }

    /** Sets the facts that follow from a day of birth where they are not known. */
    public void deriveFromBirth(long[] view, long born, long day) {
        if (view[ageYears] == UNKNOWN) {
            view[ageYears] = Math.max(0, Day.years(born, day));
        }
        if (view[ageMonths] == UNKNOWN) {
            view[ageMonths] = Math.max(0, Day.months(born, day));
        }
        if (view[childCard] == UNKNOWN) {
            view[childCard] = day <= Day.lastOfChildCard(born) ? 1 : 0;
        }
    }

    /** Groups of which some rule asks whether the dead person was a child counted for a parent in it. */
    public List<String> groupsWithChildren() {
        return groupsWithChildren;
    }

    public boolean isDead(long[] view) {
        return view[alive] == 0;
    }

    /** Whether the year of birth is known, but not the day. */
    public boolean isPartlyBorn(long[] view) {
        return view[birth] == UNKNOWN && view[earliestBirth] != UNKNOWN;
    }

    public long latestBirth(long[] view) {
        return view[latestBirth];
    }

    /** Sets the day of birth, as {@link Day} writes it. */
    public void born(long[] view, long day) {
        view[birth] = day;
        view[earliestBirth] = day;
        view[latestBirth] = day;
    }

    public int birthPlace() {
        return birth;
    }

    /** The facts to ask for when the one of a place is missing: what it derives from, or itself; none for what only we fill in. */
    public List<FactKind> asked(int place) {
        if (isOfBirth(place)) {
            return List.of(facts.get(birth));
        }
        if (place == monthsSinceEscape) {
            return List.of(facts.get(leftOn));
        }
        if (place == detainedMonths) {
            return List.of(facts.get(detainedSince));
        }
        return fact(place).stream().toList();
    }

    /** Place of the fact whether somebody lives. */
    public int alivePlace() {
        return alive;
    }

    /** The possible days of a birth that is not fully known, and the day asked about, as one number; 0 for a known one. */
    public long openBirth(long[] view, long day) {
        if (view[birth] != UNKNOWN) {
            return 0;
        }
        if (view[earliestBirth] == UNKNOWN) {
            return day;
        }
        return (view[earliestBirth] << (2 * Day.BITS)) | (view[latestBirth] << Day.BITS) | day;
    }

    /** The fact of an id; empty when the law has none. */
    public Optional<FactKind> find(String id) {
        Integer place = places.get(id);
        return place == null ? Optional.empty() : fact(place);
    }

    /** Places of the facts that follow from the day of birth. */
    IntStream placesOfBirth() {
        return IntStream.of(ageYears, ageMonths, childCard);
    }

    /** Whether a fact follows from the day of birth. */
    boolean isOfBirth(int place) {
        return place == ageYears || place == ageMonths || place == childCard;
    }
}
