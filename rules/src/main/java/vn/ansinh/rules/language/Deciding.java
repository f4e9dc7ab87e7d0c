package vn.ansinh.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Answers a program exactly: a fact that nobody knows makes the answer unknown only if it can change it. Where the parts of a
 * condition do not settle it each by itself, every case of an unknown fact that stands in several parts is tried.
 */
public final class Deciding {
    private final Slots slots;
    private final Program program;
    /** Cases by place, in the order of the program. */
    private final Map<Integer, long[]> cases;
    /** Places that can stand in several open parts; those of one birth count as one. */
    private final int[] repeated;

    private final boolean readsBirth;

    public Deciding(Slots slots, Program program) {
        this.slots = slots;
        this.program = program;
        this.cases = cases();
        int[] times = new int[slots.size()];
        program.open(slots.unknown(), times);
        int ofBirth = slots.placesOfBirth().map(place -> times[place]).sum();
        readsBirth = ofBirth > 0;
        repeated = IntStream.range(0, times.length)
                .filter(place -> slots.isOfBirth(place) ? ofBirth > 1 : times[place] > 1)
                .toArray();
    }

    /** {@link Program#YES}, {@link Program#NO}, or unknown when both can be. The view is as before afterwards. */
    public int answer(long[] view, long day) {
        int answer = program.answer(view);
        return answer == Program.UNKNOWN ? split(view, day) : answer;
    }

    /** Whether trying the cases of one fact may settle what the parts leave open each by itself. */
    private boolean mayBeSettled(long[] view) {
        for (int place : repeated) {
            if (view[place] == Slots.UNKNOWN) {
                return true;
            }
        }
        return readsBirth && slots.isPartlyBorn(view);
    }

    private int split(long[] view, long day) {
        if (!mayBeSettled(view)) {
            return Program.UNKNOWN;
        }
        int[] times = new int[slots.size()];
        program.open(view, times);
        int place = mostOften(times, slots.isPartlyBorn(view));
        if (place < 0) {
            return Program.UNKNOWN;
        }
        int common = -1;
        if (place == slots.birth) {
            for (long born : births(view, day)) {
                common = agreeing(common, answerIfBorn(view, born, day));
                if (common == Program.UNKNOWN) {
                    return common;
                }
            }
            return common;
        }
        for (long value : cases.getOrDefault(place, new long[0])) {
            view[place] = value;
            common = agreeing(common, answer(view, day));
            if (common == Program.UNKNOWN) {
                break;
            }
        }
        view[place] = Slots.UNKNOWN;
        return common;
    }

    private static int agreeing(int common, int answer) {
        return common == -1 || common == answer ? answer : Program.UNKNOWN;
    }

    /**
     * The place that stands in most open parts, or -1 when every one stands in one part only, which is then as it is. Of a birth
     * that is partly known, even one part may have the same answer on every possible day.
     */
    private int mostOften(int[] times, boolean isPartlyBorn) {
        int ofBirth = 0;
        int most = 1;
        int place = -1;
        for (int at = 0; at < times.length; at++) {
            if (slots.isOfBirth(at)) {
                ofBirth += times[at];
            } else if (times[at] > most) {
                most = times[at];
                place = at;
            }
        }
        return ofBirth > most || (ofBirth > 0 && isPartlyBorn) ? slots.birth : place;
    }

    /** The answer if somebody was born on a day that is possible. */
    public int answerIfBorn(long[] view, long born, long day) {
        long years = view[slots.ageYears];
        long months = view[slots.ageMonths];
        long card = view[slots.childCard];
        slots.deriveFromBirth(view, born, day);
        int answer = answer(view, day);
        view[slots.ageYears] = years;
        view[slots.ageMonths] = months;
        view[slots.childCard] = card;
        return answer;
    }

    /** Days of birth that stand for every case of the program, from the latest possible one back. */
    public List<Long> births(long[] view, long day) {
        long latest = view[slots.latestBirth];
        long earliest = view[slots.earliestBirth];
        TreeSet<Long> days = new TreeSet<>(Comparator.reverseOrder());
        days.add(latest == Slots.UNKNOWN ? day : Math.min(latest, Math.max(day, earliest)));
        if (earliest != Slots.UNKNOWN) {
            days.add(earliest);
        }
        long lower = earliest == Slots.UNKNOWN ? Day.of(1, 1, 1) : earliest;
        long upper = days.first();
        java.time.LocalDate on = Day.date(day);
        for (long years : cases.getOrDefault(slots.ageYears, new long[0])) {
            around(on.minusYears(years), lower, upper, days);
        }
        for (long months : cases.getOrDefault(slots.ageMonths, new long[0])) {
            around(on.minusMonths(months), lower, upper, days);
        }
        if (cases.containsKey(slots.childCard)) {
            for (int months = 69; months <= 82; months++) {
                around(on.minusMonths(months).withDayOfMonth(1), lower, upper, days);
            }
        }
        return List.copyOf(days);
    }

    private static void around(java.time.LocalDate born, long lower, long upper, Set<Long> days) {
        for (int more = -1; more <= 1; more++) {
            long one = Day.of(born.plusDays(more));
            if (one > lower && one < upper) {
                days.add(one);
            }
        }
    }

    /** Unknown facts that can still change the answer, those first that settle it in most of their cases. */
    public List<Integer> missing(long[] view, long day) {
        int[] times = new int[slots.size()];
        program.open(view, times);
        Map<Integer, Integer> settled = new LinkedHashMap<>();
        int ofBirth = 0;
        for (int place = 0; place < times.length; place++) {
            if (slots.isOfBirth(place)) {
                ofBirth += times[place];
            } else if (times[place] > 0) {
                settled.put(place, perThousand(view, place));
            }
        }
        if (ofBirth > 0) {
            List<Long> births = births(view, day);
            long decided = births.stream()
                    .filter(born -> answerIfBorn(view, born, day) != Program.UNKNOWN)
                    .count();
            settled.put(slots.birth, (int) (decided * 1000 / births.size()));
        }
        List<Integer> places = new ArrayList<>(settled.keySet());
        places.sort(Comparator.comparingInt((Integer place) -> -settled.getOrDefault(place, 0)));
        return List.copyOf(places);
    }

    private int perThousand(long[] view, int place) {
        long[] values = cases.getOrDefault(place, new long[0]);
        int decided = 0;
        for (long value : values) {
            view[place] = value;
            if (program.answer(view) != Program.UNKNOWN) {
                decided++;
            }
        }
        view[place] = Slots.UNKNOWN;
        return values.length == 0 ? 0 : decided * 1000 / values.length;
    }

    /** Numbers that stand for every case of a place; empty for a place that the program does not read. */
    public long[] casesOf(int place) {
        return cases.getOrDefault(place, new long[0]).clone();
    }

    /** Places that the program reads. */
    public List<Integer> places() {
        return List.copyOf(cases.keySet());
    }

    private Map<Integer, long[]> cases() {
        Map<Integer, SortedSet<Long>> found = new LinkedHashMap<>();
        program.cases(new Program.Cases() {
            @Override
            public void among(int place) {
                found.computeIfAbsent(
                        place,
                        key -> slots.fact(key)
                                .map(fact -> codes(fact))
                                .orElseGet(() -> new TreeSet<>(List.of(0L, 1L))));
            }

            @Override
            public void number(int place, long from) {
                SortedSet<Long> numbers = found.computeIfAbsent(place, key -> new TreeSet<>(List.of(0L)));
                numbers.add(from);
                if (from > 0) {
                    numbers.add(from - 1);
                }
            }
        });
        Map<Integer, long[]> all = new LinkedHashMap<>();
        found.forEach((place, numbers) ->
                all.put(place, numbers.stream().mapToLong(Long::longValue).toArray()));
        return all;
    }

    private static SortedSet<Long> codes(vn.ansinh.rules.FactKind fact) {
        TreeSet<Long> codes = new TreeSet<>();
        if (fact.values().isEmpty()) {
            codes.add(0L);
            codes.add(1L);
        }
        for (String word : fact.values()) {
            long code = Slots.code(fact, word);
            if (code != Slots.UNKNOWN) {
                codes.add(code);
            }
        }
        return codes;
    }
}
