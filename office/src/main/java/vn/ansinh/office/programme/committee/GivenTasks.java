package vn.ansinh.office.programme.committee;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Tasks;

/** The tasks that came of a meeting or an inspection, with whether their evidence is there. */
@Component
class GivenTasks {
    private final Tasks tasks;
    private final JdbcClient sql;

    GivenTasks(Tasks tasks, JdbcClient sql) {
        this.tasks = tasks;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public List<GivenTask> from(UUID source) {
        Set<UUID> shown = Set.copyOf(
                sql.sql("""
                select distinct e.task_id from programme.evidence e
                join programme.task t on t.ward_id = e.ward_id and t.task_id = e.task_id
                where t.source_id = :source
                    and not exists (select from programme.evidence_withdrawn w where w.evidence_id = e.evidence_id)
                """).param("source", source).query(UUID.class).list());
        return tasks.from(source).stream()
                .map(task -> new GivenTask(task, shown.contains(task.id())))
                .toList();
    }
}
