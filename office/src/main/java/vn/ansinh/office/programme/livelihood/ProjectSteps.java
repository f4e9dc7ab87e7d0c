package vn.ansinh.office.programme.livelihood;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the projects and what proves them. Only ever added to. */
@Component
public class ProjectSteps {
    private final JdbcClient sql;
    private final ProjectRecords records;

    ProjectSteps(JdbcClient sql, ProjectRecords records) {
        this.sql = sql;
        this.records = records;
    }

    /** Of all projects by last day, what is no longer asked for too. */
    @Transactional(readOnly = true)
    public List<ProjectStep> all() {
        Map<UUID, List<ProjectStep.Proved>> proofs = sql.sql("""
                        select p.*, w.reason as withdrawn from programme.project_proof p
                        left join programme.project_withdrawn w on w.ward_id = p.ward_id and w.record_id = p.proof_id
                        order by p.dated, p.recorded_at, p.proof_id
                        """).query((row, n) -> proved(row)).list().stream()
                .collect(Collectors.groupingBy(ProjectStep.Proved::step));
        return sql.sql("""
                select s.*, w.reason as withdrawn from programme.project_step s
                left join programme.project_withdrawn w on w.ward_id = s.ward_id and w.record_id = s.step_id
                order by s.due_on, s.recorded_at, s.step_id
                """).query((row, n) -> step(row, proofs)).list();
    }

    /** Sent twice it is added once. One that stands in the place of another takes that back. */
    @Transactional
    public void add(ProjectStep step, String reason) {
        int added = sql.sql("""
                insert into programme.project_step (ward_id, step_id, project_id, words, due_on, corrects, recorded_by)
                values (platform.ward(), :id, :project, :words, :due, :corrects, platform.app_user()) on conflict do nothing
                """)
                .param("id", step.id())
                .param("project", step.project())
                .param("words", step.words())
                .param("due", step.due())
                .param("corrects", step.corrects().orElse(null), Types.OTHER)
                .update();
        if (added == 1) {
            step.corrects().ifPresent(earlier -> records.withdraw(earlier, reason));
        }
    }

    /** Sent twice it is shown once. */
    @Transactional
    public void prove(ProjectStep.Proved proof) {
        sql.sql("""
                insert into programme.project_proof (ward_id, proof_id, step_id, kind, words, dated, document_id, recorded_by)
                select platform.ward(), :id, :step, :kind, :words, :dated, :document, platform.app_user()
                where not exists (select from programme.project_proof where proof_id = :id)
                """)
                .param("id", proof.id())
                .param("step", proof.step())
                .param("kind", proof.kind())
                .param("words", proof.words())
                .param("dated", proof.dated())
                .param("document", proof.document().orElse(null), Types.OTHER)
                .update();
    }

    private static ProjectStep step(ResultSet row, Map<UUID, List<ProjectStep.Proved>> proofs) throws SQLException {
        UUID id = row.getObject("step_id", UUID.class);
        return new ProjectStep(
                id,
                row.getObject("project_id", UUID.class),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                proofs.getOrDefault(id, List.of()),
                Optional.ofNullable(row.getString("withdrawn")));
    }

    private static ProjectStep.Proved proved(ResultSet row) throws SQLException {
        return new ProjectStep.Proved(
                row.getObject("proof_id", UUID.class),
                row.getObject("step_id", UUID.class),
                row.getString("kind"),
                row.getString("words"),
                row.getObject("dated", LocalDate.class),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getObject("recorded_by", UUID.class),
                Optional.ofNullable(row.getString("withdrawn")));
    }
}
