package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.enrolment.Ledger;
import vn.ansinh.rules.enrolment.Posted;

/** Đối chiếu: where every dong went, by person and month, up to the last list. */
@Component
@Transactional(readOnly = true)
public class Reconciling {
    private final Enrolments enrolments;
    private final PaymentHistory history;
    private final ListedPlaces places;
    private final Today today;
    private final JdbcClient sql;

    Reconciling(Enrolments enrolments, PaymentHistory history, ListedPlaces places, Today today, JdbcClient sql) {
        this.enrolments = enrolments;
        this.history = history;
        this.places = places;
        this.today = today;
        this.sql = sql;
    }

    /** Every support there ever was, in the order of benefits and first months. */
    public List<Reconciled> all() {
        return of(enrolments.all(), history.all());
    }

    /** Every support of a person, or of a household. */
    public List<Reconciled> of(UUID subject) {
        List<Enrolment> these = enrolments.all().stream()
                .filter(one -> one.subject().equals(subject))
                .toList();
        Map<UUID, List<Posted>> posted = new TreeMap<>();
        these.forEach(one -> posted.put(one.id(), history.of(one.id())));
        return of(these, posted);
    }

    Reconciled of(Enrolment one) {
        return of(List.of(one), Map.of(one.id(), history.of(one.id()))).getFirst();
    }

    private List<Reconciled> of(Collection<Enrolment> all, Map<UUID, List<Posted>> posted) {
        YearMonth upTo = upTo();
        Map<ListedPlaces.Whose, ListedPlaces.Placed> placed = places.on(
                today.date(),
                all.stream().map(ListedPlaces.Whose::of).distinct().toList());
        return all.stream()
                .filter(one -> placed.containsKey(ListedPlaces.Whose.of(one)))
                .map(one -> new Reconciled(
                        one,
                        place(placed, one),
                        Ledger.of(one.course(), posted.getOrDefault(one.id(), List.of()), upTo)))
                .toList();
    }

    private static ListedPlace place(Map<ListedPlaces.Whose, ListedPlaces.Placed> placed, Enrolment one) {
        ListedPlaces.Placed place = placed.get(ListedPlaces.Whose.of(one));
        if (place == null) {
            throw new IllegalStateException("no place of " + one.id());
        }
        return place.place();
    }

    /** The month of the last list; this month while there is none. */
    public YearMonth upTo() {
        return sql.sql(
                        "select max(r.month) from payment.run r where payment.state(r.run_id) not in ('begun', 'fail', 'drop')")
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from)
                .orElseGet(() -> YearMonth.from(today.date()));
    }

    /** By the month that is paid for. */
    static SortedMap<YearMonth, MonthSum> byMonth(List<Reconciled> all) {
        SortedMap<YearMonth, MonthSum> sums = new TreeMap<>();
        all.forEach(one ->
                one.ledger().months().forEach(month -> sums.merge(month.month(), MonthSum.of(month), MonthSum::plus)));
        return sums;
    }
}
