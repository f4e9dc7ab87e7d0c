package vn.ansinh.rules.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;

/**
 * What the law gives for a whole month: asked about its last day, because a change counts from the month in which it happens. For months
 * that a later decree reaches back to, the answer depends on when it is asked: before the decree is law by the level before it, afterwards
 * by the decree with its coefficients (I-01, I-20).
 */
public final class RightOfMonth {
    private RightOfMonth() {}

    /**
     * The answers for a household and a month.
     *
     * @param facts the household as it stood on a day
     * @param asked the day on which the list is made or the decision taken
     */
    public static Answers of(
            Benefits benefits,
            List<LevelChange> changes,
            Function<LocalDate, Question> facts,
            YearMonth month,
            LocalDate asked) {
        Question question = facts.apply(month.atEndOfMonth());
        return benefits.answer(question, lawDay(changes, month, asked));
    }

    /** Whose law answers for a month. */
    static LocalDate lawDay(List<LevelChange> changes, YearMonth month, LocalDate asked) {
        LocalDate day = month.atEndOfMonth();
        return changes.stream()
                .filter(change -> !month.isBefore(change.dueFrom()))
                .reduce((earlier, later) -> later)
                .map(change -> asked.isBefore(change.inForce())
                        ? change.dueFrom().atDay(1).minusDays(1)
                        : day.isBefore(change.inForce()) ? change.inForce() : day)
                .orElse(day);
    }

    /** One benefit among the answers; a person is the place in the question or {@link Entitlement#HOUSEHOLD}. */
    public static Optional<Entitlement> find(Answers answers, int person, String benefit) {
        return answers.all().stream()
                .filter(one -> one.person() == person && one.benefit().id().equals(benefit))
                .findFirst();
    }

    /** What is given for the month in whole dong; empty where it is not given, or no sum is known. */
    public static Optional<Long> dong(Entitlement one) {
        return one.isGiven() ? one.fixed().map(amount -> amount.longValueExact()) : Optional.empty();
    }
}
