package vn.ansinh.office.programme.livelihood;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects. Never changed: each gets further versions, and an end. */
@Component
public class Projects {
    private static final String SEEN = """
            select v.*, e.outcome, e.ended_on, e.reason as end_reason from programme.project_version v
            left join programme.project_end e on e.ward_id = v.ward_id and e.project_id = v.project_id
            """;
    private static final String LAST = """
             where not exists (select from programme.project_version later
                where later.ward_id = v.ward_id and later.project_id = v.project_id and later.number > v.number)
            """;

    private final JdbcClient sql;

    Projects(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that the acting person may see, the latest to begin first. */
    @Transactional(readOnly = true)
    public List<Project> all() {
        return sql.sql(SEEN + LAST + " order by v.begins desc, v.name, v.project_id")
                .query((row, n) -> project(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Project> find(UUID id) {
        return sql.sql(SEEN + LAST + " and v.project_id = :id")
                .param("id", id)
                .query((row, n) -> project(row))
                .optional();
    }

    /** Its versions, the last first. */
    @Transactional(readOnly = true)
    public List<Project> history(UUID id) {
        return sql.sql(SEEN + " where v.project_id = :id order by v.number desc")
                .param("id", id)
                .query((row, n) -> project(row))
                .list();
    }

    /** Sent twice it begins once. */
    @Transactional
    public void begin(UUID id, ProjectDraft draft) {
        int begun = sql.sql("""
                insert into programme.project (ward_id, project_id, recorded_by)
                values (platform.ward(), :id, platform.app_user()) on conflict do nothing
                """).param("id", id).update();
        if (begun == 1) {
            add(id, 1, draft, "");
        }
    }

    /** A further version; false when somebody else wrote one since {@code seen}, or it has ended. */
    @Transactional
    public boolean change(UUID id, int seen, ProjectDraft draft, String reason) {
        return find(id).filter(one -> one.number() == seen && one.end().isEmpty())
                        .isPresent()
                && add(id, seen + 1, draft, reason) == 1;
    }

    private int add(UUID id, int number, ProjectDraft draft, String reason) {
        return sql.sql("""
                insert into programme.project_version (ward_id, project_id, number, kind, name, gives, areas, place, body_id, person,
                    begins, ends, first_result, basis, basis_day, reason, recorded_by)
                values (platform.ward(), :id, :number, :kind, :name, :gives, :areas::uuid[], :place, :body, :person, :begins, :ends,
                    :first, :basis, :basisDay, :reason, platform.app_user())
                on conflict do nothing
                """)
                .param("id", id)
                .param("number", number)
                .param("kind", draft.kind().code())
                .param("name", draft.name())
                .param("gives", draft.gives())
                .param("areas", draft.areas().toArray(UUID[]::new))
                .param("place", draft.place())
                .param("body", draft.body())
                .param("person", draft.person())
                .param("begins", draft.begins())
                .param("ends", draft.ends())
                .param("first", draft.firstResult().orElse(null), Types.DATE)
                .param("basis", draft.basis().map(Project.Basis::number).orElse(""))
                .param("basisDay", draft.basis().map(Project.Basis::day).orElse(null), Types.DATE)
                .param("reason", reason)
                .update();
    }

    /** It is over; false when it was already. */
    @Transactional
    public boolean end(UUID id, Project.End end) {
        return sql.sql("""
                insert into programme.project_end (ward_id, project_id, outcome, ended_on, reason, recorded_by)
                values (platform.ward(), :id, :outcome, :day, :reason, platform.app_user()) on conflict do nothing
                """)
                        .param("id", id)
                        .param("outcome", end.isFinished() ? "finished" : "stopped")
                        .param("day", end.day())
                        .param("reason", end.reason())
                        .update()
                == 1;
    }

    private static Project project(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        LocalDate basisDay = row.getObject("basis_day", LocalDate.class);
        return new Project(
                row.getObject("project_id", UUID.class),
                row.getInt("number"),
                ProjectKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("gives"),
                List.of((UUID[]) row.getArray("areas").getArray()),
                row.getString("place"),
                row.getObject("body_id", UUID.class),
                row.getString("person"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                Optional.ofNullable(row.getObject("first_result", LocalDate.class)),
                basisDay == null ? Optional.empty() : Optional.of(new Project.Basis(row.getString("basis"), basisDay)),
                row.getString("reason"),
                outcome == null
                        ? Optional.empty()
                        : Optional.of(new Project.End(
                                outcome.equals("finished"),
                                row.getObject("ended_on", LocalDate.class),
                                row.getString("end_reason"))));
    }
}
