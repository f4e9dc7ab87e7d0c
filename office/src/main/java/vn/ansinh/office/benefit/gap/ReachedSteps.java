package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.PaidLately;
import vn.ansinh.office.benefit.enrolment.Enrolments;

/** Reads who is enrolled and who was paid, beside the claims: both change more often than claims do. */
@Component
class ReachedSteps {
    private final Enrolments enrolments;
    private final List<PaidLately> payers;

    ReachedSteps(Enrolments enrolments, List<PaidLately> payers) {
        this.enrolments = enrolments;
        this.payers = List.copyOf(payers);
    }

    /** On a day; a payment of the month or the one before it counts as of now. */
    @Transactional(readOnly = true)
    public Reached on(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Map<PaidLately.Whose, YearMonth> paid = new HashMap<>();
        payers.forEach(payer ->
                payer.until(day).forEach((whose, last) -> paid.merge(whose, last, (a, b) -> a.isAfter(b) ? a : b)));
        Set<PaidLately.Whose> enrolled = enrolments.running(month).stream()
                .map(one -> new PaidLately.Whose(one.subject(), one.benefit()))
                .collect(Collectors.toSet());
        return new Reached(enrolled, paid, month.minusMonths(1));
    }
}
