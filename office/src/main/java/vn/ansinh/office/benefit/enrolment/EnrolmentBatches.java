package vn.ansinh.office.benefit.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records one decision over many, and takes it back as one. */
@Component
public class EnrolmentBatches {
    private final Enrolling enrolling;
    private final Enrolments enrolments;
    private final JdbcClient sql;

    EnrolmentBatches(Enrolling enrolling, Enrolments enrolments, JdbcClient sql) {
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.sql = sql;
    }

    /** What was asked. */
    public record Asked(YearMonth from, YearMonth until, LocalDate day) {}

    /**
     * Puts the amounts right; sent twice it is recorded once.
     *
     * @param these only those that an amount puts right
     * @throws Enrolling.Refused when one of them has changed meanwhile so that it cannot be recorded
     */
    @Transactional
    public void record(UUID batch, Asked asked, Collection<Adjustment> these, Ground ground) {
        if (these.isEmpty() || find(batch).isPresent()) {
            return;
        }
        sql.sql("""
                insert into benefit.enrolment_batch (ward_id, batch_id, from_month, until_month, asked_on, paper, paper_day,
                    note, people, before, after, arrears)
                values (platform.ward(), :id, :from, :until, :asked, :paper, :day, :note, :people, :before, :after, :arrears)
                """)
                .param("id", batch)
                .param("from", asked.from().atDay(1))
                .param("until", asked.until().atDay(1))
                .param("asked", asked.day())
                .param("paper", ground.paper())
                .param("day", ground.day())
                .param("note", ground.note())
                .param("people", these.size())
                .param("before", these.stream().mapToLong(Adjustment::before).sum())
                .param("after", these.stream().mapToLong(Adjustment::after).sum())
                .param("arrears", these.stream().mapToLong(Adjustment::arrears).sum())
                .update();
        enrolling.changeTogether(batch, these, ground);
    }

    /**
     * Takes all of it back.
     *
     * @throws Enrolling.Refused when something followed for one of them, or a list that holds it is closed
     */
    @Transactional
    public void undo(UUID batch) {
        Instant entered =
                find(batch).orElseThrow(() -> new Enrolling.Refused("unknown")).enteredAt();
        enrolling.undoTogether(batch, entered);
        sql.sql("""
                update benefit.enrolment_batch b set undone_by = platform.app_user(), undone_at = platform.instant()
                where b.batch_id = :id and b.undone_at is null
                """).param("id", batch).update();
    }

    /** The last first. */
    @Transactional(readOnly = true)
    public List<EnrolmentBatch> all() {
        return sql.sql("select * from benefit.enrolment_batch b order by b.entered_at desc, b.batch_id")
                .query((row, n) -> batch(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<EnrolmentBatch> find(UUID id) {
        return sql.sql("select * from benefit.enrolment_batch b where b.batch_id = :id")
                .param("id", id)
                .query((row, n) -> batch(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<EnrolmentDeed> deeds(UUID batch) {
        return sql.sql("select * from benefit.enrolment_deed d where d.batch_id = :id order by d.entered_at, d.deed_id")
                .param("id", batch)
                .query((row, n) -> Enrolments.deed(row))
                .list();
    }

    /** Those that it concerns. */
    @Transactional(readOnly = true)
    public List<Enrolment> enrolments(UUID batch) {
        return enrolments.these(
                deeds(batch).stream().map(EnrolmentDeed::enrolment).toList());
    }

    private static EnrolmentBatch batch(ResultSet row) throws SQLException {
        return new EnrolmentBatch(
                row.getObject("batch_id", UUID.class),
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                YearMonth.from(row.getObject("until_month", LocalDate.class)),
                row.getObject("asked_on", LocalDate.class),
                new Ground(row.getString("paper"), row.getObject("paper_day", LocalDate.class), row.getString("note")),
                row.getInt("people"),
                row.getLong("before"),
                row.getLong("after"),
                row.getLong("arrears"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }
}
