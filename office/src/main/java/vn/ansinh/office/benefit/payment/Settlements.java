package vn.ansinh.office.benefit.payment;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.enrolment.Ledger;

/** Thu hồi, xoá nợ: decisions of money outside the lists. */
@Component
public class Settlements {
    private final Reconciling reconciling;
    private final Turns turns;
    private final JdbcClient sql;

    Settlements(Reconciling reconciling, Turns turns, JdbcClient sql) {
        this.reconciling = reconciling;
        this.turns = turns;
        this.sql = sql;
    }

    /**
     * As it was recorded.
     *
     * @param isFinal whether a month was closed since, so that it cannot be taken back
     */
    public record Recorded(
            UUID id,
            UUID enrolment,
            YearMonth month,
            Settlement.Kind kind,
            long amount,
            String paper,
            LocalDate day,
            String note,
            boolean isFinal) {}

    @Transactional(readOnly = true)
    public List<Recorded> of(UUID subject) {
        return sql.sql("""
                select s.*, exists (select from payment.run_step c where c.action = 'close' and c.recorded_at > s.recorded_at) as final
                from payment.settlement_now s where s.subject_id = :subject order by s.on_day, s.settlement_id
                """)
                .param("subject", subject)
                .query((row, n) -> new Recorded(
                        row.getObject("settlement_id", UUID.class),
                        row.getObject("enrolment_id", UUID.class),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Settlement.Kind.ofCode(row.getString("kind")).orElseThrow(),
                        row.getLong("amount"),
                        row.getString("paper"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("note"),
                        row.getBoolean("final")))
                .list();
    }

    /** Never more than is open for the month; sent twice it is kept once. */
    @Transactional
    public Optional<Said> settle(Settlement one) {
        turns.take();
        if (isThere(one.id())) {
            return Optional.empty();
        }
        long most = reconciling.of(one.enrolment()).ledger().months().stream()
                .filter(month -> month.month().equals(one.month()))
                .mapToLong(month -> most(month, one.kind()))
                .findFirst()
                .orElse(0);
        if (one.amount() > most) {
            return Optional.of(Said.of("payment.fault.amount", most));
        }
        sql.sql("""
                insert into payment.settlement (ward_id, settlement_id, enrolment_id, household_id, person_id, benefit, month, kind,
                    amount, paper, on_day, note, recorded_by)
                values (platform.ward(), :id, :enrolment, :household, :person, :benefit, :month, :kind, :amount, :paper, :day, :note,
                    platform.app_user())
                """)
                .param("id", one.id())
                .param("enrolment", one.enrolment().id())
                .param("household", one.enrolment().household())
                .param("person", one.enrolment().person().orElse(null), Types.OTHER)
                .param("benefit", one.enrolment().benefit())
                .param("month", one.month().atDay(1))
                .param("kind", one.kind().code())
                .param("amount", one.amount())
                .param("paper", one.paper())
                .param("day", one.day())
                .param("note", one.note())
                .update();
        return Optional.empty();
    }

    private boolean isThere(UUID id) {
        return sql.sql("select exists (select from payment.settlement s where s.settlement_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** What may be settled of a month in this way, in dong. */
    public static long most(Ledger.Month month, Settlement.Kind kind) {
        return switch (kind) {
            case WRITE_OFF -> month.carried();
            case FORGIVE, REPAID -> Math.max(0, -month.toSettle());
        };
    }

    /** Takes it back while no month was closed since. */
    @Transactional
    public Optional<Said> withdraw(UUID subject, UUID id, String reason) {
        turns.take();
        Optional<Recorded> one =
                of(subject).stream().filter(each -> each.id().equals(id)).findFirst();
        if (one.isEmpty() || one.get().isFinal()) {
            return Optional.of(Said.of("payment.fault.final"));
        }
        sql.sql("""
                insert into payment.settlement_withdrawn (ward_id, settlement_id, reason, recorded_by)
                values (platform.ward(), :id, :reason, platform.app_user())
                """).param("id", id).param("reason", reason).update();
        return Optional.empty();
    }
}
