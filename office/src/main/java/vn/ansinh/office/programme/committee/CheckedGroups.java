package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which groups were checked in some days and what came of it. */
@Component
public class CheckedGroups {
    private final JdbcClient sql;

    CheckedGroups(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A check of a group.
     *
     * @param followUp what had to be done after it; empty where all was well
     * @param lastDay by when
     * @param isDone whether nothing had to be done, or evidence shows that it was
     */
    public record Check(
            UUID inspection,
            UUID area,
            LocalDate day,
            String inspector,
            String followUp,
            Optional<LocalDate> lastDay,
            boolean isDone) {
        public String address() {
            return "/programme/committee/inspections/" + inspection;
        }
    }

    /** The checks of these days, both included, as things stood on the last one; the latest first. */
    @Transactional(readOnly = true)
    public List<Check> between(LocalDate from, LocalDate until) {
        return sql.sql("""
                select v.inspection_id, v.area_id, v.visited_on, v.inspector, v.follow_up, v.last_day,
                    v.follow_up = '' or exists (select from programme.evidence e
                        where e.ward_id = v.ward_id and e.task_id = v.visit_id and e.dated <= :until
                            and not exists (select from programme.evidence_withdrawn w
                                where w.ward_id = e.ward_id and w.evidence_id = e.evidence_id)) as done
                from programme.inspection_visit v where v.visited_on between :from and :until
                order by v.visited_on desc, v.visit_id desc
                """)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new Check(
                        row.getObject("inspection_id", UUID.class),
                        row.getObject("area_id", UUID.class),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("inspector"),
                        row.getString("follow_up"),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                        row.getBoolean("done")))
                .list();
    }
}
