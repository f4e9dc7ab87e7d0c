package vn.ansinh.rules.review;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/**
 * Quy trình rà soát: the steps of a review that begins within a period, and what leads from one to the next.
 *
 * @param ground how papers cite what it rests on, with its day and author
 * @param note what is not known of its use; empty where nothing is
 * @param window between which days of the year the annual review runs; empty for the review during the year
 * @param monthly when the review during the year begins and ends; empty for the annual one
 * @param steps in their order, those of each group before those of the whole ward
 */
public record ReviewProcedure(
        String id,
        Kind kind,
        Period period,
        Bilingual name,
        Bilingual ground,
        Optional<Bilingual> note,
        Optional<Window> window,
        Optional<Monthly> monthly,
        List<ReviewStep> steps,
        List<ReviewMove> moves,
        List<Citation> citations) {
    public ReviewProcedure {
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
        citations = List.copyOf(citations);
    }

    /** Which review it is; the name of a kind is a word key. */
    public enum Kind {
        /** Once a year. */
        ANNUAL("annual"),
        /** Once a month, of those who asked. */
        IN_YEAR("in-year"),
        /** Once a month, of those who asked for the average living standard or as low-income workers. */
        LIVING_STANDARD("living-standard");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Empty for a word that is none. */
        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /**
     * The days of the annual review.
     *
     * @param before the first day no longer within it
     */
    public record Window(MonthDay from, MonthDay before, Citation citation) {
        public LocalDate begins(int year) {
            return from.atYear(year);
        }

        /** The last day of the review of a year. */
        public LocalDate ends(int year) {
            return before.atYear(year).minusDays(1);
        }
    }

    /**
     * The review of a month.
     *
     * @param day of the month on which it begins
     * @param within how many days from then on the result is there; empty where no text that was read says it
     */
    public record Monthly(int day, OptionalInt within, Citation citation) {
        /** The first day on which the review that follows a request begins. */
        public LocalDate begins(LocalDate received) {
            LocalDate same = received.withDayOfMonth(day);
            return received.isAfter(same) ? same.plusMonths(1) : same;
        }

        /** The last day for the result; empty where the law's days are not known. */
        public Optional<LocalDate> due(LocalDate begun) {
            return within.isPresent() ? Optional.of(begun.plusDays(within.getAsInt())) : Optional.empty();
        }

        /** The day before the next one begins. */
        public LocalDate last(LocalDate begun) {
            return begun.plusMonths(1).minusDays(1);
        }
    }

    public Optional<ReviewStep> step(String step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    /** What may be done in a step. */
    public List<ReviewMove> from(String step) {
        return moves.stream().filter(move -> move.from().equals(step)).toList();
    }

    /** The first step of every group, and of the ward while its groups are at work. */
    public ReviewStep first(boolean ofGroup) {
        return steps.stream()
                .filter(step -> step.isOfGroup() == ofGroup)
                .findFirst()
                .orElseThrow();
    }
}
