package vn.ansinh.office.benefit.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.rules.enrolment.Ledger;

/**
 * The money of one person or household.
 *
 * @param supports names, by enrolment
 * @param lines of all lists, the latest first
 * @param names of supports, by benefit
 * @param runs the month of each list
 * @param next id of the next decision
 */
public record PersonView(
        UUID subject,
        List<Reconciled> all,
        Map<UUID, String> supports,
        List<PayLine> lines,
        Map<String, String> names,
        Map<UUID, YearMonth> runs,
        List<Settlements.Recorded> settlements,
        UUID next,
        PaymentTyped typed) {
    public ListedPlace place() {
        return Optional.of(all)
                .filter(some -> !some.isEmpty())
                .map(some -> some.getFirst().place())
                .orElseGet(() -> lines.getFirst().place());
    }

    /** Months of which something can be decided. */
    public static List<Ledger.Month> open(Reconciled one) {
        return one.ledger().months().stream()
                .filter(month -> month.carried() > 0 || month.toSettle() < 0)
                .toList();
    }

    /** The address of the page. */
    public String address() {
        return PaymentPages.PATH + "/people/" + subject;
    }
}
