package vn.ansinh.office.programme.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** The evidence of tasks; what was wrong is withdrawn with a reason and stays to be read. */
@Component
public class Evidences {
    private static final String SEEN = """
            select e.evidence_id, e.task_id, e.due_on, e.area_id, e.kind, e.words, e.dated, e.document_id, e.recorded_by, e.recorded_at,
                coalesce(w.reason, '') as withdrawn
            from programme.evidence e
            left join programme.evidence_withdrawn w on w.ward_id = e.ward_id and w.evidence_id = e.evidence_id
            """;

    private final JdbcClient sql;
    private final Shelf shelf;

    Evidences(JdbcClient sql) {
        this.sql = sql;
        this.shelf = new Shelf(sql, "programme.evidence_scan", "scan_id", "evidence_id");
    }

    /** Keeps it; sent twice it is kept once. */
    @Transactional
    public void show(NewEvidence evidence) {
        sql.sql("""
                insert into programme.evidence (ward_id, evidence_id, task_id, due_on, area_id, kind, words, dated, document_id, recorded_by)
                select platform.ward(), :id, :task, :due, :area, :kind, :words, :dated, :document, platform.app_user()
                where not exists (select from programme.evidence where evidence_id = :id)
                """)
                .param("id", evidence.id())
                .param("task", evidence.task())
                .param("due", evidence.due())
                .param("area", evidence.area().orElse(null), java.sql.Types.OTHER)
                .param("kind", evidence.kind())
                .param("words", evidence.words())
                .param("dated", evidence.dated())
                .param("document", evidence.document().orElse(null), java.sql.Types.OTHER)
                .update();
    }

    /** A photograph or a scan of it; the same one is kept once. */
    @Transactional
    public void keep(UUID evidence, CheckedFile file) {
        shelf.keep(evidence, file);
    }

    @Transactional(readOnly = true)
    public List<Shelf.Kept> files(UUID evidence) {
        return shelf.of(evidence);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID evidence, UUID file) {
        return shelf.content(evidence, file);
    }

    /** It no longer counts; false when it did not any more. */
    @Transactional
    public boolean withdraw(UUID evidence, String reason) {
        return sql.sql("""
                insert into programme.evidence_withdrawn (ward_id, evidence_id, reason, recorded_by)
                values (platform.ward(), :evidence, :reason, platform.app_user())
                on conflict do nothing
                """).param("evidence", evidence).param("reason", reason).update() == 1;
    }

    /** Of all tasks of a year, the latest deed first. */
    @Transactional(readOnly = true)
    public List<Evidence> of(int year) {
        return sql.sql(
                        SEEN
                                + " join programme.task t on t.ward_id = e.ward_id and t.task_id = e.task_id where t.year = :year order by e.dated desc, e.evidence_id desc")
                .param("year", year)
                .query(Evidences::evidence)
                .list();
    }

    /** Of one task, the latest deed first. */
    @Transactional(readOnly = true)
    public List<Evidence> of(UUID task) {
        return sql.sql(SEEN + " where e.task_id = :task order by e.dated desc, e.evidence_id desc")
                .param("task", task)
                .query(Evidences::evidence)
                .list();
    }

    private static Evidence evidence(ResultSet row, int n) throws SQLException {
        return new Evidence(
                row.getObject("evidence_id", UUID.class),
                row.getObject("task_id", UUID.class),
                row.getObject("due_on", java.time.LocalDate.class),
                Optional.ofNullable(row.getObject("area_id", UUID.class)),
                row.getString("kind"),
                row.getString("words"),
                row.getObject("dated", java.time.LocalDate.class),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("withdrawn"));
    }
}
