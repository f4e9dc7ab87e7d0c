package vn.ansinh.office.benefit.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import vn.ansinh.office.platform.web.Pager;

/**
 * Where every dong went.
 *
 * @param months of the year, the latest first
 * @param open of whom something is still to be settled
 * @param names of the supports, by enrolment
 */
public record ReconciliationView(
        int year, List<Integer> years, List<Of> months, List<Reconciled> open, Pager pager, Map<UUID, String> names) {
    /** The sums of a month. */
    public record Of(YearMonth month, MonthSum sum) {}

    static List<Of> of(SortedMap<YearMonth, MonthSum> months, int year) {
        List<Of> these = new ArrayList<>();
        months.forEach((month, sum) -> {
            if (month.getYear() == year) {
                these.add(new Of(month, sum));
            }
        });
        return List.copyOf(these.reversed());
    }

    public MonthSum sum() {
        return months.stream().map(Of::sum).reduce(MonthSum.NONE, MonthSum::plus);
    }
}
