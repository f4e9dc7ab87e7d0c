package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.enrolment.Enrolment;

/** What the first page of payments shows. */
@Component
@Transactional(readOnly = true)
class PaymentOverview {
    private final PaymentRuns runs;
    private final Uncollected uncollected;
    private final ListedPlaces places;
    private final Payers payers;
    private final JdbcClient sql;

    PaymentOverview(PaymentRuns runs, Uncollected uncollected, ListedPlaces places, Payers payers, JdbcClient sql) {
        this.runs = runs;
        this.uncollected = uncollected;
        this.places = places;
        this.payers = payers;
        this.sql = sql;
    }

    PaymentsView on(LocalDate day) {
        Map<UUID, PaymentsView.Sum> sums = new HashMap<>();
        sql.sql(
                        "select run_id, count(distinct slip) as rows, sum(amount) as total from payment.line where is_live group by run_id")
                .query(row -> {
                    sums.put(
                            row.getObject("run_id", UUID.class),
                            new PaymentsView.Sum(row.getInt("rows"), row.getLong("total")));
                });
        List<PaymentRun> all = runs.all();
        YearMonth next = YearMonth.from(day).plusMonths(1);
        List<YearMonth> missing = List.of(next, next.minusMonths(1)).stream()
                .filter(month -> isMissing(all, month))
                .toList();
        List<Enrolment> uncollectedNow = uncollected.in(YearMonth.from(day));
        Map<ListedPlaces.Whose, ListedPlaces.Placed> placed = places.on(
                day, uncollectedNow.stream().map(ListedPlaces.Whose::of).toList());
        return new PaymentsView(
                all.stream()
                        .map(run -> new PaymentsView.Listed(run, Optional.ofNullable(sums.get(run.id()))))
                        .toList(),
                missing,
                payers.now(),
                uncollectedNow.stream()
                        .flatMap(one -> Optional.ofNullable(placed.get(ListedPlaces.Whose.of(one))).stream()
                                .map(at -> new PaymentsView.Proposal(one, at.place())))
                        .toList());
    }

    /** Whether a list of the month may be made now. */
    boolean may(YearMonth month, LocalDate day) {
        YearMonth next = YearMonth.from(day).plusMonths(1);
        return month.equals(next) || month.equals(next.minusMonths(1));
    }

    private static boolean isMissing(List<PaymentRun> all, YearMonth month) {
        return all.stream().noneMatch(run -> run.month().equals(month) && run.state() != RunState.DROPPED);
    }
}
