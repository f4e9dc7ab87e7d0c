package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.rules.Answer;

/**
 * Nhân khẩu: who lives in a household on a day, as questions see them; null is not known.
 *
 * @param home place of the household
 * @param bornFrom the first day they may have been born on; of a year alone its first
 * @param bornTo the last such day
 */
public record Resident(
        UUID id,
        int home,
        boolean isHead,
        boolean isSpouse,
        @Nullable String sex,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable String studyingAt,
        @Nullable String workStatus,
        @Nullable Boolean ableToWork,
        @Nullable Boolean insured,
        @Nullable Boolean allowance,
        @Nullable Boolean merit) {

    /** Whether they are so many years old or more on a day. */
    public Answer isAtLeast(int years, LocalDate day) {
        LocalDate latest = day.minusYears(years);
        if (bornFrom == null || bornTo == null) {
            return Answer.UNKNOWN;
        }
        if (!bornTo.isAfter(latest)) {
            return Answer.YES;
        }
        return bornFrom.isAfter(latest) ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether they are {@code from} years old or more and younger than {@code to}. */
    public Answer isBetween(int from, int to, LocalDate day) {
        return both(isAtLeast(from, day), not(isAtLeast(to, day)));
    }

    public static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    public static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
