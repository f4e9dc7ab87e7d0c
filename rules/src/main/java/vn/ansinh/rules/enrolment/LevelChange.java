package vn.ansinh.rules.enrolment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;

/**
 * Chuyển mức: a decree that takes force on one day and moves those who are being paid to its level from an earlier month (I-01): the
 * months between are owed the difference.
 *
 * @param dueFrom first month of the new level
 * @param inForce day from which the decree, with its coefficients, is law
 */
public record LevelChange(String id, Bilingual name, YearMonth dueFrom, LocalDate inForce, Citation citation) {
    /**
     * One month.
     *
     * @param due by the new level, in dong
     * @param paid what was paid for the month, in dong
     */
    public record Month(YearMonth month, BigDecimal due, BigDecimal paid) {
        /** What is still owed; negative when too much was paid. */
        public BigDecimal difference() {
            return due.subtract(paid);
        }
    }

    /**
     * The months that are owed something, or were paid too much.
     *
     * @param facts the household as it stood on a day of a month; asked about the last day of each month, because a change counts from
     *     the month in which it happens
     * @param benefit id of the benefit that is paid
     * @param start first month that is paid at all
     * @param paid what was paid for a month, in dong
     * @param firstNew first month that is paid at the new level anyway
     */
    public List<Month> arrears(
            Benefits benefits,
            Function<LocalDate, Question> facts,
            int person,
            String benefit,
            YearMonth start,
            Function<YearMonth, BigDecimal> paid,
            YearMonth firstNew) {
        List<Month> months = new ArrayList<>();
        YearMonth first = start.isAfter(dueFrom) ? start : dueFrom;
        for (YearMonth month = first; month.isBefore(firstNew); month = month.plusMonths(1)) {
            Question question = facts.apply(month.atEndOfMonth());
            LocalDate law = question.day().isBefore(inForce) ? inForce : question.day();
            Optional<BigDecimal> due = benefits.answer(question, law).all().stream()
                    .filter(one -> one.person() == person && one.benefit().id().equals(benefit))
                    .filter(one -> one.outcome() == Entitlement.Outcome.ENTITLED)
                    .flatMap(one -> one.sum().amount().stream())
                    .findFirst();
            if (due.isPresent() && due.get().compareTo(paid.apply(month)) != 0) {
                months.add(new Month(month, due.get(), paid.apply(month)));
            }
        }
        return List.copyOf(months);
    }
}
