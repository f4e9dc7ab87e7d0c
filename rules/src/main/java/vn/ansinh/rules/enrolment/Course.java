package vn.ansinh.rules.enrolment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Quá trình hưởng: for which months one monthly support of one person is decided, and how much. What is due for a month follows from
 * it alone, so that a decision that reaches back (a death reported late, a new level) says by itself what is owed or was paid too much.
 *
 * @param start first month that is paid
 * @param last last month that is paid; empty while it goes on
 * @param levels earliest first, one a month; the first not after {@code start}
 * @param pauses tạm dừng, earliest first
 */
public record Course(YearMonth start, Optional<YearMonth> last, List<Level> levels, List<Pause> pauses) {
    public Course {
        levels = levels.stream().sorted(Comparator.comparing(Level::from)).toList();
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        if (levels.isEmpty() || levels.getFirst().from().isAfter(start)) {
            throw new IllegalArgumentException("no amount is decided for the first month " + start);
        }
    }

    /**
     * Mức hưởng from a month until the next.
     *
     * @param amount decided, in dong a month
     * @param byLaw what the law gave when it was decided, in dong a month; lower where the law gives a least sum
     * @param rule id of the rule of the law
     */
    public record Level(YearMonth from, long amount, long byLaw, String rule) {
        public Level {
            if (amount < 0 || byLaw < 0) {
                throw new IllegalArgumentException("an amount is below zero: " + amount + ", " + byLaw);
            }
        }
    }

    /** Months for which payment rests; empty ending while nobody has looked again. */
    public record Pause(YearMonth from, PauseGround ground, Optional<Ending> ending) {
        /** What followed when the ward looked again, and from which month it pays again or no more. */
        public record Ending(YearMonth from, PauseEnding how) {}

        /** Nothing is due for the month: nobody has looked again, or the right had ended. */
        boolean rests(YearMonth month) {
            return !month.isBefore(from)
                    && ending.map(end -> end.how() == PauseEnding.STOP).orElse(true);
        }
    }

    /** Decided to run in a month, paused or not. */
    public boolean isRunning(YearMonth month) {
        return !month.isBefore(start) && last.filter(month::isAfter).isEmpty();
    }

    public boolean isPaused(YearMonth month) {
        return pauses.stream().anyMatch(pause -> pause.rests(month));
    }

    /** The level of a month, whether anything is due for it or not; empty before the first. */
    public Optional<Level> level(YearMonth month) {
        return levels.reversed().stream()
                .filter(level -> !level.from().isAfter(month))
                .findFirst();
    }

    /** What is due for a month, in dong. */
    public long due(YearMonth month) {
        return isRunning(month) && !isPaused(month)
                ? level(month).map(Level::amount).orElse(0L)
                : 0;
    }
}
