package vn.ansinh.office.benefit.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.enrolment.ClosedLists;
import vn.ansinh.office.benefit.enrolment.Payee;

/** Reads lists with their steps and lines. */
@Component
@Transactional(readOnly = true)
public class PaymentRuns implements ClosedLists {
    private final JdbcClient sql;

    PaymentRuns(JdbcClient sql) {
        this.sql = sql;
    }

    /** All, the latest month first; of a month the latest attempt first. */
    public List<PaymentRun> all() {
        Map<UUID, List<RunStep>> steps = new HashMap<>();
        sql.sql("select * from payment.run_step order by run_id, number").query(row -> {
            steps.computeIfAbsent(row.getObject("run_id", UUID.class), run -> new ArrayList<>())
                    .add(step(row));
        });
        return sql.sql("select * from payment.run order by month desc, attempt desc")
                .query((row, n) -> run(row, steps.getOrDefault(row.getObject("run_id", UUID.class), List.of())))
                .list();
    }

    public Optional<PaymentRun> find(UUID id) {
        List<RunStep> steps = sql.sql("select * from payment.run_step where run_id = :id order by number")
                .param("id", id)
                .query((row, n) -> step(row))
                .list();
        return sql.sql("select * from payment.run where run_id = :id")
                .param("id", id)
                .query((row, n) -> run(row, steps))
                .optional();
    }

    /** The one of a month that was not dropped. */
    public Optional<PaymentRun> of(YearMonth month) {
        return all().stream()
                .filter(run -> run.month().equals(month) && run.state() != RunState.DROPPED)
                .findFirst();
    }

    /** Lines that count, in the order of the list. */
    public List<PayLine> lines(UUID run) {
        return sql.sql("""
                select * from payment.line_now where run_id = :run order by slip, month, benefit, kind, line_id
                """).param("run", run).query((row, n) -> line(row)).list();
    }

    /** Every line that counts of a person or household, earliest list first. */
    public List<PayLine> linesOf(UUID subject) {
        return sql.sql("""
                select l.* from payment.line_now l join payment.run r on r.run_id = l.run_id
                where l.subject_id = :subject order by r.month, l.month, l.benefit, l.kind
                """)
                .param("subject", subject)
                .query((row, n) -> line(row))
                .list();
    }

    /** Rows that are held back of a list: why, by the number of the row. */
    public Map<Integer, String> held(UUID run) {
        Map<Integer, String> held = new java.util.TreeMap<>();
        sql.sql("select slip, reason from payment.hold where run_id = :run")
                .param("run", run)
                .query(row -> {
                    held.put(row.getInt("slip"), row.getString("reason"));
                });
        return held;
    }

    /** The lines of a row that is held back. */
    public List<PayLine> heldLines(UUID run) {
        return sql.sql("""
                select l.*, 'open' as result, null::date as answered_on, '' as answer_note from payment.line l
                join payment.hold h on h.ward_id = l.ward_id and h.run_id = l.run_id and h.slip = l.slip
                where l.run_id = :run order by l.slip, l.month, l.benefit, l.kind
                """).param("run", run).query((row, n) -> line(row)).list();
    }

    @Override
    public boolean closedAfter(Instant moment) {
        return sql.sql("""
                select exists (select from payment.run_step c join payment.run r on r.ward_id = c.ward_id and r.run_id = c.run_id
                    where c.action = 'close' and r.prepared_at > :moment)
                """)
                .param("moment", java.sql.Timestamp.from(moment))
                .query(Boolean.class)
                .single();
    }

    private static PaymentRun run(ResultSet row, List<RunStep> steps) throws SQLException {
        return new PaymentRun(
                row.getObject("run_id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("attempt"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("law"),
                row.getString("payer"),
                row.getObject("prepared_by", UUID.class),
                row.getTimestamp("prepared_at").toInstant(),
                steps);
    }

    private static RunStep step(ResultSet row) throws SQLException {
        return new RunStep(
                row.getInt("number"),
                RunStep.Action.ofCode(row.getString("action")),
                row.getObject("on_day", LocalDate.class),
                row.getString("reason"),
                row.getInt("slips"),
                row.getLong("total"),
                Optional.ofNullable(row.getString("sha256")).orElse(""),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static PayLine line(ResultSet row) throws SQLException {
        long byLaw = row.getLong("by_law");
        OptionalLong gives = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(byLaw);
        return new PayLine(
                row.getObject("line_id", UUID.class),
                row.getObject("run_id", UUID.class),
                row.getInt("slip"),
                row.getObject("household_id", UUID.class),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("enrolment_id", UUID.class)),
                Optional.ofNullable(row.getObject("one_off_id", UUID.class)),
                row.getString("benefit"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                LineKind.ofCode(row.getString("kind")),
                row.getLong("amount"),
                new ListedPlace(
                        row.getString("name"),
                        row.getString("household_code"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class)),
                        row.getString("area_name")),
                new PayTo(
                        row.getString("payee"),
                        row.getString("payee_kind"),
                        row.getString("way").equals("cash")
                                ? Optional.empty()
                                : Optional.of(new Payee.Account(
                                        row.getString("bank"), row.getString("account"), row.getString("holder")))),
                row.getBoolean("is_private"),
                new LawCheck(LawCheck.Kind.ofCode(row.getString("finding")), gives, row.getString("words")),
                PayResult.ofCode(row.getString("result")).orElseThrow(),
                Optional.ofNullable(row.getObject("answered_on", LocalDate.class)),
                row.getString("answer_note"));
    }
}
