package vn.ansinh.office.registry.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is absent, lives here for a time or serves in the army, and when that was expected to end; nothing of what is private. */
@Component
public class Away {
    private final JdbcClient sql;

    Away(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One of them.
     *
     * @param kind code of {@link SpellKind}
     * @param expected when it was expected to end, where somebody said so
     */
    public record Line(
            String code, String area, String person, String kind, LocalDate since, Optional<LocalDate> expected) {
        public boolean isOver(LocalDate today) {
            return expected.filter(day -> day.isBefore(today)).isPresent();
        }
    }

    /** Those that should be over first; then by the day on which they are expected to end, without one last. */
    @Transactional(readOnly = true)
    public List<Line> on(LocalDate day) {
        return sql.sql("""
                select h.code, coalesce(h.area_name, '') as area, m.name, s.kind, s.since, s.expected_on
                from registry.spells_on(:day) s
                join registry.households_on(:day) h on h.ward_id = s.ward_id and h.household_id = s.household_id
                join registry.members_on(:day) m on m.ward_id = s.ward_id and m.person_id = s.person_id
                where s.kind in ('temporary-residence', 'temporary-absence', 'military-service')
                order by s.expected_on nulls last, h.area_position, h.code, m.sort_key
                """)
                .param("day", day)
                .query((row, n) -> new Line(
                        row.getString("code"),
                        row.getString("area"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("expected_on", LocalDate.class))))
                .list();
    }
}
