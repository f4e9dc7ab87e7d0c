package vn.ansinh.office.programme.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of inspections and what was found in each group; nothing is changed, a second visit is another record. */
@Component
public class Inspections {
    private static final String VISITS = """
            select visit_id, inspection_id, area_id, visited_on, inspector, findings, follow_up, last_day
            from programme.inspection_visit
            """;

    private final JdbcClient sql;

    Inspections(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Inspection> all() {
        return sql.sql("""
                select inspection_id, title, looked_at, begins, ends from programme.inspection order by begins desc, inspection_id desc
                """)
                .query((row, n) -> new Inspection(
                        row.getObject("inspection_id", UUID.class),
                        row.getString("title"),
                        row.getString("looked_at"),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Inspection> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Transactional
    public void begin(Inspection inspection) {
        sql.sql("""
                insert into programme.inspection (ward_id, inspection_id, title, looked_at, begins, ends, recorded_by)
                values (platform.ward(), :id, :title, :looked, :begins, :ends, platform.app_user())
                on conflict do nothing
                """)
                .param("id", inspection.id())
                .param("title", inspection.title())
                .param("looked", inspection.lookedAt())
                .param("begins", inspection.begins())
                .param("ends", inspection.ends())
                .update();
    }

    /** The visits of a round, the latest first. */
    @Transactional(readOnly = true)
    public List<InspectionVisit> visits(UUID inspection) {
        return sql.sql(VISITS + " where inspection_id = :id order by visited_on desc, visit_id desc")
                .param("id", inspection)
                .query((row, n) -> visit(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<InspectionVisit> visit(UUID id) {
        return sql.sql(VISITS + " where visit_id = :id")
                .param("id", id)
                .query((row, n) -> visit(row))
                .optional();
    }

    /** The last day on which each group was visited until the day. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> lastVisits(LocalDate until) {
        Map<UUID, LocalDate> last = new HashMap<>();
        sql.sql(
                        "select area_id, max(visited_on) as day from programme.inspection_visit where visited_on <= :until group by area_id")
                .param("until", until)
                .query(row -> {
                    last.put(row.getObject("area_id", UUID.class), row.getObject("day", LocalDate.class));
                });
        return last;
    }

    /** The groups that were visited between the two days, both inclusive. */
    @Transactional(readOnly = true)
    public Set<UUID> visited(LocalDate from, LocalDate until) {
        return new HashSet<>(sql.sql("""
                select distinct area_id from programme.inspection_visit where visited_on between :from and :until
                """)
                .param("from", from)
                .param("until", until)
                .query(UUID.class)
                .list());
    }

    /** Writes a visit down; the database refuses a member a group that was not theirs on the day. */
    @Transactional
    public void record(InspectionVisit visit) {
        sql.sql("""
                insert into programme.inspection_visit (ward_id, visit_id, inspection_id, area_id, visited_on, inspector, findings,
                    follow_up, last_day, recorded_by)
                values (platform.ward(), :id, :inspection, :area, :day, :inspector, :findings, :follow, :last, platform.app_user())
                on conflict do nothing
                """)
                .param("id", visit.id())
                .param("inspection", visit.inspection())
                .param("area", visit.area())
                .param("day", visit.day())
                .param("inspector", visit.inspector())
                .param("findings", visit.findings())
                .param("follow", visit.followUp())
                .param("last", visit.lastDay().orElse(null), Types.DATE)
                .update();
    }

    /** The groups that the acting person may visit on the day: those of the member. */
    @Transactional(readOnly = true)
    public Set<UUID> own(LocalDate day) {
        return new HashSet<>(sql.sql("select programme.groups_answered_for(:day)")
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    private static InspectionVisit visit(ResultSet row) throws SQLException {
        return new InspectionVisit(
                row.getObject("visit_id", UUID.class),
                row.getObject("inspection_id", UUID.class),
                row.getObject("area_id", UUID.class),
                row.getObject("visited_on", LocalDate.class),
                row.getString("inspector"),
                row.getString("findings"),
                row.getString("follow_up"),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }
}
