package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Chỉ tiêu, in one of its versions.
 *
 * @param number of the version, from 1; the highest is the one that counts
 * @param superior the plan that gave it; empty for the ward's own
 * @param words what is to be reached
 * @param baseline where it began, in the unit; empty where nobody knows
 * @param goal in the unit; of a reduction the number of households fewer
 * @param last the last day, inclusive
 * @param part the former ward whose groups alone count; empty for the whole ward
 * @param isGross whether a reduction is judged by the households that left, not by the lists' lengths
 * @param isDown whether less is better
 * @param isDropped whether the ward no longer pursues it
 * @param reason why the version was made; empty for the first
 */
public record Target(
        UUID id,
        int year,
        int number,
        Optional<Superior> superior,
        String words,
        String unit,
        Optional<Baseline> baseline,
        BigDecimal goal,
        LocalDate first,
        LocalDate last,
        Indicator indicator,
        String part,
        boolean isGross,
        boolean isDown,
        Course course,
        List<Milestone> milestones,
        boolean isDropped,
        String reason,
        UUID by,
        Instant at) {
    public Target {
        milestones = List.copyOf(milestones);
    }

    /**
     * The superior's plan.
     *
     * @param number as {@code 1286/KH-UBND}
     * @param document in the register of documents, where it came in
     */
    public record Superior(String name, String number, LocalDate day, Optional<UUID> document) {
        /** As papers cite it: {@code Kế hoạch số 1286/KH-UBND ngày 22/02/2024 của …} without the day. */
        public String cited() {
            return "Kế hoạch số " + number;
        }
    }

    /** Where it stood on the day from which it counts. */
    public record Baseline(BigDecimal value, LocalDate day) {}

    /** What is to be reached by a day within the year. */
    public record Milestone(LocalDate day, BigDecimal value) {}

    /** How it is to be reached through the year; the name is a word key. */
    public enum Course {
        /** By the same part each day. */
        LINEAR,
        /** As the ward set it day by day. */
        MILESTONES,
        /** All at once by the last day, as lists are decided once a year. */
        AT_END;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Optional<Course> ofCode(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** Where the way begins: the baseline, and nought for what is counted from the first day. */
    public BigDecimal start() {
        return indicator.isReduction() || indicator == Indicator.TRAINING || indicator == Indicator.OUTREACH
                ? BigDecimal.ZERO
                : baseline.map(Baseline::value).orElse(BigDecimal.ZERO);
    }

    /** The day from which a reduction counts: that of the baseline, otherwise the eve of the first day. */
    public LocalDate countedFrom() {
        return baseline.map(Baseline::day).orElse(first.minusDays(1));
    }

    public String address() {
        return "/programme/targets/" + id;
    }
}
