package vn.ansinh.rules.enrolment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Đối chiếu: every dong of one support of one person, by the month it pays for. For each month
 * {@code due = paid + unpaid + recovered + written off + not listed}, recovered counting below zero and "not listed" being what the next
 * list has to add or take back.
 *
 * @param months earliest first, without gaps
 */
public record Ledger(List<Month> months) {
    public Ledger {
        months = List.copyOf(months);
    }

    /**
     * One month, in dong.
     *
     * @param due by decision
     * @param paid what the payer paid out
     * @param recovered kept back or paid back, or being kept back; zero or below
     * @param writtenOff money that nobody will collect, less money that is not claimed back
     * @param open on a list to which the payer has not answered
     * @param uncollected was listed and came back, and is on no list
     */
    public record Month(
            YearMonth month, long due, long paid, long recovered, long writtenOff, long open, long uncollected) {
        /** What the next list has to add, or below zero to take back; what came back and is still due is part of it. */
        public long toSettle() {
            return due - paid - recovered - writtenOff - open;
        }

        /** Listed and not paid out, as far as it is still due. */
        public long unpaid() {
            return open + carried();
        }

        /** What came back and is due all the same: it goes on the next list. */
        public long carried() {
            return Math.clamp(toSettle(), 0, uncollected);
        }

        /** Came back and is not due any more: it stays with the budget. */
        public long withdrawn() {
            return uncollected - carried();
        }

        /** What was never listed, or below zero was paid too much. */
        public long notListed() {
            return toSettle() - carried();
        }
    }

    /**
     * Adds up a history.
     *
     * @param upTo last month that may be listed; later months are left out unless something was listed for them
     */
    public static Ledger of(Course course, List<Posted> history, YearMonth upTo) {
        Map<YearMonth, Adding> months = new TreeMap<>();
        YearMonth first = Stream.concat(
                        Stream.of(course.start()), history.stream().map(Posted::month))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        YearMonth last = course.last().filter(upTo::isAfter).orElse(upTo);
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, new Adding());
        }
        history.forEach(line ->
                months.computeIfAbsent(line.month(), month -> new Adding()).add(line));
        return new Ledger(months.entrySet().stream()
                .map(each -> each.getValue().month(each.getKey(), course.due(each.getKey())))
                .toList());
    }

    /** What was paid too much and neither came back nor was written off, in dong. */
    public long overpaid() {
        return -months.stream()
                .mapToLong(Month::toSettle)
                .filter(dong -> dong < 0)
                .sum();
    }

    private static final class Adding {
        private long listed;
        private long paid;
        private long recovered;
        private long lost;
        private long forgiven;
        private long open;

        void add(Posted line) {
            long amount = line.amount();
            switch (line.result()) {
                case OPEN -> {
                    recovered += line.isRecovery() ? amount : 0;
                    open += line.isRecovery() ? 0 : amount;
                }
                case PAID -> {
                    recovered += line.isRecovery() ? amount : 0;
                    paid += line.isRecovery() ? 0 : amount;
                }
                case WRITTEN_OFF -> {
                    forgiven += line.isRecovery() ? amount : 0;
                    lost += line.isRecovery() ? 0 : amount;
                }
                case NOT_COLLECTED, RETURNED -> {}
            }
            boolean isNew = line.kind() == Posted.Kind.REGULAR || line.kind() == Posted.Kind.ARREARS;
            listed += isNew ? amount : 0;
        }

        Month month(YearMonth month, long due) {
            return new Month(month, due, paid, recovered, lost + forgiven, open, listed - paid - lost - open);
        }
    }
}
