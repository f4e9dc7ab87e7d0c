package vn.ansinh.office.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of the years. Given once and never changed: another takes its place, or it ends. */
@Component
public class Tasks {
    private static final String SEEN = """
            select t.task_id, t.year, t.code, t.words, t.body_id, t.user_id, t.source, t.cited, t.source_id, t.rhythm, t.begins,
                t.ends, t.evidence, t.proof, e.last_day, e.reason
            from programme.task t
            left join programme.task_end e on e.ward_id = t.ward_id and e.task_id = t.task_id
            """;

    private final JdbcClient sql;

    Tasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives it; sent twice it is given once. Its year is that of its last day. */
    @Transactional
    public void give(NewTask task) {
        give(task, Optional.empty());
    }

    /**
     * Gives it in the place of an earlier one, which ends on the day before the new one begins; sent twice it is given once.
     *
     * @return false when the earlier one has ended or another took its place
     */
    @Transactional
    public boolean replace(UUID earlier, NewTask task, String reason) {
        if (find(task.id()).isPresent()) {
            return true;
        }
        return find(earlier).filter(one -> one.ended().isEmpty()).isPresent()
                && give(task, Optional.of(earlier)) == 1
                && end(earlier, task.begins().minusDays(1), reason);
    }

    /** The one in whose place it was given. */
    @Transactional(readOnly = true)
    public Optional<Task> before(UUID id) {
        return sql.sql(SEEN + " where t.task_id = (select r.replaces from programme.task r where r.task_id = :id)")
                .param("id", id)
                .query((row, n) -> task(row))
                .optional();
    }

    /** The one that took its place. */
    @Transactional(readOnly = true)
    public Optional<Task> after(UUID id) {
        return sql.sql(SEEN + " where t.replaces = :id")
                .param("id", id)
                .query((row, n) -> task(row))
                .optional();
    }

    private int give(NewTask task, Optional<UUID> earlier) {
        return sql.sql("""
                insert into programme.task (ward_id, task_id, year, code, words, body_id, user_id, source, cited, source_id, rhythm,
                    begins, ends, evidence, proof, replaces, recorded_by)
                values (platform.ward(), :id, :year, :code, :words, :body, :user, :source, :cited, :sourceId, :rhythm, :begins,
                    :ends, :evidence, :proof, :replaces, platform.app_user())
                on conflict do nothing
                """)
                .param("id", task.id())
                .param("year", task.ends().getYear())
                .param("code", task.code())
                .param("words", task.words())
                .param("body", task.body())
                .param("user", task.user().orElse(null), java.sql.Types.OTHER)
                .param("source", task.source().code())
                .param("cited", task.cited())
                .param("sourceId", task.sourceId().orElse(null), java.sql.Types.OTHER)
                .param("rhythm", task.rhythm().code())
                .param("begins", task.begins())
                .param("ends", task.ends())
                .param("evidence", task.evidence())
                .param("proof", task.proof())
                .param("replaces", earlier.orElse(null), java.sql.Types.OTHER)
                .update();
    }

    /** It is no longer asked for after the day; false when it had ended already. */
    @Transactional
    public boolean end(UUID task, LocalDate last, String reason) {
        return sql.sql("""
                insert into programme.task_end (ward_id, task_id, last_day, reason, recorded_by)
                values (platform.ward(), :task, :last, :reason, platform.app_user())
                on conflict do nothing
                """)
                        .param("task", task)
                        .param("last", last)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Those of a year, ended ones too, by code. */
    @Transactional(readOnly = true)
    public List<Task> of(int year) {
        return sql.sql(SEEN + " where t.year = :year order by t.code, t.begins, t.task_id")
                .param("year", year)
                .query((row, n) -> task(row))
                .list();
    }

    /** Those that a meeting, an inspection or another record gave. */
    @Transactional(readOnly = true)
    public List<Task> from(UUID source) {
        return sql.sql(SEEN + " where t.source_id = :source order by t.code, t.begins, t.task_id")
                .param("source", source)
                .query((row, n) -> task(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Task> find(UUID id) {
        return sql.sql(SEEN + " where t.task_id = :id")
                .param("id", id)
                .query((row, n) -> task(row))
                .optional();
    }

    /** The years that have any, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return sql.sql("select distinct year from programme.task order by year desc")
                .query(Integer.class)
                .list();
    }

    private static Task task(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("last_day", LocalDate.class);
        Optional<Task.Ended> ended =
                last == null ? Optional.empty() : Optional.of(new Task.Ended(last, row.getString("reason")));
        return new Task(
                row.getObject("task_id", UUID.class),
                row.getInt("year"),
                row.getString("code"),
                row.getString("words"),
                row.getObject("body_id", UUID.class),
                Optional.ofNullable(row.getObject("user_id", UUID.class)),
                NewTask.Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                row.getString("cited"),
                Optional.ofNullable(row.getObject("source_id", UUID.class)),
                Rhythm.of(row.getString("rhythm")),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("evidence"),
                row.getString("proof"),
                ended);
    }
}
