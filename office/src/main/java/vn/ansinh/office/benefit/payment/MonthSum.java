package vn.ansinh.office.benefit.payment;

import java.util.Collection;
import vn.ansinh.rules.enrolment.Ledger;

/** Sums of {@link Ledger.Month}, in dong: {@code due = paid + unpaid + recovered + written off + not listed}. */
public record MonthSum(long due, long paid, long unpaid, long recovered, long writtenOff, long notListed) {
    static final MonthSum NONE = new MonthSum(0, 0, 0, 0, 0, 0);

    public static MonthSum of(Collection<Ledger.Month> months) {
        return months.stream().map(MonthSum::of).reduce(NONE, MonthSum::plus);
    }

    public static MonthSum of(Ledger.Month month) {
        return new MonthSum(
                month.due(), month.paid(), month.unpaid(), month.recovered(), month.writtenOff(), month.notListed());
    }

    MonthSum plus(MonthSum other) {
        return new MonthSum(
                due + other.due,
                paid + other.paid,
                unpaid + other.unpaid,
                recovered + other.recovered,
                writtenOff + other.writtenOff,
                notListed + other.notListed);
    }
}
