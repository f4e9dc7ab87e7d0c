package vn.ansinh.office.correspondence.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Dãy số: the numbers of one symbol in one year.
 *
 * @param symbol {@link SeriesBook#ARRIVALS} for what came in
 * @param startAt from which it goes on, where that was set; 1 otherwise
 * @param last the highest number that was given or lost; 0 before the first
 * @param next the number that the next document gets
 * @param given how many documents stand in it
 */
public record Series(String symbol, int startAt, int last, int next, int given, List<Gap> gaps) {
    public Series {
        gaps = List.copyOf(gaps);
    }

    public boolean isArrivals() {
        return symbol.equals(SeriesBook.ARRIVALS);
    }

    public boolean hasUnexplained() {
        return gaps.stream().anyMatch(gap -> gap.why() == Why.UNEXPLAINED);
    }

    /** Why numbers of a series stand beside no document. */
    public enum Why {
        /** Below the number from which the series goes on: given on paper. */
        BEFORE_START,
        LOST,
        UNEXPLAINED
    }

    /** Neighbouring numbers that stand beside no document, both ends included. */
    public record Gap(int from, int to, Why why, String reason) {
        public String numbers() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    /**
     * A start that was set.
     *
     * @param after the last number of the series when it was set; only numbers between were given on paper
     */
    record Start(int after, int at, String reason) {
        boolean explains(int number) {
            return after < number && number < at;
        }
    }

    /**
     * Finds the gaps.
     *
     * @param given numbers that documents have
     * @param lost numbers that were lost, with the reason
     * @param starts in the order in which they were set; one that a later, lower one took back explains nothing
     */
    static Series of(String symbol, NavigableSet<Integer> given, Map<Integer, String> lost, List<Start> starts) {
        int latest = starts.isEmpty() ? 1 : starts.getLast().at();
        List<Start> valid =
                starts.stream().filter(start -> start.at() <= latest).toList();
        NavigableSet<Integer> known = new TreeSet<>(given);
        known.addAll(lost.keySet());
        int last = known.isEmpty() ? 0 : known.last();
        List<Gap> gaps = new ArrayList<>();
        for (int number = 1; number <= Math.max(last, latest - 1); number++) {
            if (!given.contains(number)) {
                add(gaps, gap(number, lost, valid));
            }
        }
        return new Series(symbol, latest, last, Math.max(last + 1, latest), given.size(), gaps);
    }

    private static Gap gap(int number, Map<Integer, String> lost, List<Start> starts) {
        String why = lost.get(number);
        if (why != null) {
            return new Gap(number, number, Why.LOST, why);
        }
        return starts.stream()
                .filter(start -> start.explains(number))
                .min(Comparator.comparingInt(Start::at))
                .map(start -> new Gap(number, number, Why.BEFORE_START, start.reason()))
                .orElseGet(() -> new Gap(number, number, Why.UNEXPLAINED, ""));
    }

    private static void add(List<Gap> gaps, Gap gap) {
        Gap before = gaps.isEmpty() ? null : gaps.getLast();
        if (before != null
                && before.to() + 1 == gap.from()
                && before.why() == gap.why()
                && before.reason().equals(gap.reason())) {
            gaps.set(gaps.size() - 1, new Gap(before.from(), gap.to(), gap.why(), gap.reason()));
        } else {
            gaps.add(gap);
        }
    }
}
