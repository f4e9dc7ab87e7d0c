package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.PaidLately;

/** Reads who is enrolled and who was paid, beside the claims: both change more often than claims do. */
@Component
class ReachedSteps {
    private final List<PaidLately> payers;

    ReachedSteps(List<PaidLately> payers) {
        this.payers = List.copyOf(payers);
    }

    /** On a day; a payment of the month or the one before it counts as of now. */
    @Transactional(readOnly = true)
    public Reached on(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Map<PaidLately.Whose, YearMonth> paid = new HashMap<>();
        payers.forEach(payer ->
                payer.until(day).forEach((whose, last) -> paid.merge(whose, last, (a, b) -> a.isAfter(b) ? a : b)));
        return new Reached(Set.of(), paid, month.minusMonths(1));
    }
}
