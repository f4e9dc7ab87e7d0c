package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which causes the newest forms of the listed households name. */
@Component
public class CauseCounts {
    private final JdbcClient sql;

    CauseCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** A cause of a household on a list. */
    public record Named(
            String cause,
            String list,
            UUID household,
            String code,
            String head,
            int people,
            UUID group,
            String groupName) {}

    /** In the order of the groups. */
    @Transactional(readOnly = true)
    public List<Named> on(LocalDate day) {
        return sql.sql("""
                select c.cause, l.status, h.household_id, h.code, h.head_name, h.people, h.area_id,
                    coalesce(h.area_name, '') as area
                from review.recognised_on(:day) l
                join registry.households_on(:day) h using (household_id)
                join survey.current_on(:day) s using (household_id),
                    string_to_table(s.answers ->> 'causes', ' ') as c (cause)
                where l.status in ('poor', 'near-poor') and h.area_id is not null
                order by h.area_position, h.code, c.cause
                """)
                .param("day", day)
                .query((row, n) -> new Named(
                        row.getString("cause"),
                        row.getString("status"),
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getInt("people"),
                        row.getObject("area_id", UUID.class),
                        row.getString("area")))
                .list();
    }

    /** How many households are on the two lists. */
    @Transactional(readOnly = true)
    public long listed(LocalDate day) {
        return sql.sql("""
                select count(*) from review.recognised_on(:day) l join registry.households_on(:day) h using (household_id)
                where l.status in ('poor', 'near-poor')
                """).param("day", day).query(Long.class).single();
    }

    static String address(LocalDate day, String cause, String list, String group) {
        return "/programme/reports/causes?on=" + day + "&cause=" + cause + (list.isEmpty() ? "" : "&list=" + list)
                + (group.isEmpty() ? "" : "&group=" + group);
    }
}
