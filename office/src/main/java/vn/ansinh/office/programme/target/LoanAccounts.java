package vn.ansinh.office.programme.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loans of all years from their papers to their last repayment; a leader sees those of the own groups. */
@Component
public class LoanAccounts {
    private final JdbcClient sql;

    LoanAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that stand so on a day, by group and household; also of households that left the lists since. */
    @Transactional(readOnly = true)
    public List<LoanAccount> all(LocalDate day) {
        Map<UUID, List<LoanAccount.Repayment>> repayments = repayments(day);
        return sql.sql("""
                with step as (
                    select distinct on (s.need_id) s.* from programme.loan_step s
                    where s.on_day <= :day order by s.need_id, s.on_day desc, s.recorded_at desc),
                terms as (
                    select distinct on (t.need_id) t.* from programme.loan_terms t order by t.need_id, t.number desc)
                select n.need_id, n.household_id, n.purpose, h.code, h.head_name, coalesce(h.area_name, '') as area, s.outcome,
                    s.on_day, coalesce(s.amount, n.amount, 0) as amount, coalesce(t.savings_group, '') as savings_group,
                    coalesce(t.association, '') as association, t.due_on
                from programme.loan_need n
                join step s on s.need_id = n.need_id and s.outcome in ('papers-done', 'lent')
                join registry.households_on(:day) h on h.household_id = n.household_id
                left join terms t on t.need_id = n.need_id
                order by h.area_position, h.code, n.asked_on
                """)
                .param("day", day)
                .query((row, n) -> account(row, repayments))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<LoanAccount> find(UUID need, LocalDate day) {
        return all(day).stream().filter(one -> one.need().equals(need)).findFirst();
    }

    private static LoanAccount account(ResultSet row, Map<UUID, List<LoanAccount.Repayment>> repayments)
            throws SQLException {
        UUID need = row.getObject("need_id", UUID.class);
        boolean isLent = row.getString("outcome").equals("lent");
        return new LoanAccount(
                need,
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head_name"),
                row.getString("area"),
                row.getString("purpose"),
                isLent ? Optional.of(row.getObject("on_day", LocalDate.class)) : Optional.empty(),
                isLent ? row.getLong("amount") : 0,
                row.getString("savings_group"),
                row.getString("association"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                repayments.getOrDefault(need, List.of()));
    }

    private Map<UUID, List<LoanAccount.Repayment>> repayments(LocalDate day) {
        Map<UUID, List<LoanAccount.Repayment>> repayments = new HashMap<>();
        sql.sql("""
                select r.* from programme.loan_repayment r
                where r.on_day <= :day and not exists (select from programme.loan_repayment_withdrawn w
                    where w.ward_id = r.ward_id and w.repayment_id = r.repayment_id)
                order by r.on_day, r.recorded_at
                """).param("day", day).query(row -> {
            repayments
                    .computeIfAbsent(row.getObject("need_id", UUID.class), id -> new ArrayList<>())
                    .add(new LoanAccount.Repayment(
                            row.getObject("repayment_id", UUID.class),
                            row.getObject("on_day", LocalDate.class),
                            row.getLong("principal"),
                            row.getString("note")));
        });
        return repayments;
    }

    /** Says the group and the due day; the same said again is kept once. */
    @Transactional
    public void terms(LoanAccount account, String group, String association, Optional<LocalDate> dueOn) {
        if (account.group().equals(group)
                && account.association().equals(association)
                && account.dueOn().equals(dueOn)) {
            return;
        }
        sql.sql("""
                insert into programme.loan_terms (ward_id, need_id, number, savings_group, association, due_on, recorded_by)
                select platform.ward(), :need, coalesce(max(t.number), 0) + 1, :group, :association, :due, platform.app_user()
                from programme.loan_terms t where t.need_id = :need
                """)
                .param("need", account.need())
                .param("group", group)
                .param("association", association)
                .param("due", dueOn.orElse(null), Types.DATE)
                .update();
    }

    /** Money that was paid back; sent twice it is kept once. */
    @Transactional
    public void repay(UUID id, UUID need, LocalDate day, long principal, String note) {
        sql.sql("""
                insert into programme.loan_repayment (ward_id, repayment_id, need_id, on_day, principal, note, recorded_by)
                values (platform.ward(), :id, :need, :day, :principal, :note, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("need", need)
                .param("day", day)
                .param("principal", principal)
                .param("note", note)
                .update();
    }

    /** A repayment that was entered wrongly does not count any more. */
    @Transactional
    public void withdraw(UUID repayment, String reason) {
        sql.sql("""
                insert into programme.loan_repayment_withdrawn (ward_id, repayment_id, reason, recorded_by)
                values (platform.ward(), :id, :reason, platform.app_user()) on conflict do nothing
                """).param("id", repayment).param("reason", reason).update();
    }
}
