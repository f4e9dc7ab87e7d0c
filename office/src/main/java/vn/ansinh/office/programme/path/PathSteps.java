package vn.ansinh.office.programme.path;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ward's catalogue of what helps. A line is never changed: it ends and another begins. */
@Component
public class PathSteps {
    private final JdbcClient sql;

    PathSteps(JdbcClient sql) {
        this.sql = sql;
    }

    /** What holds on a day, in the order in which it was entered. */
    @Transactional(readOnly = true)
    public List<PathStep> on(LocalDate day) {
        return sql.sql("select * from programme.path_step where valid @> :day::date order by recorded_at, step_id")
                .param("day", day)
                .query((row, n) -> step(row))
                .list();
    }

    private static PathStep step(ResultSet row) throws SQLException {
        long cost = row.getLong("cost");
        OptionalLong known = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(cost);
        int months = row.getInt("months");
        OptionalInt time = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(months);
        String[] bounds = row.getString("valid").replaceAll("[\\[\\]()]", "").split(",", -1);
        return new PathStep(
                row.getObject("step_id", UUID.class),
                row.getString("subject"),
                row.getString("what"),
                known,
                row.getString("giver"),
                time,
                LocalDate.parse(bounds[0]),
                bounds[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(bounds[1])));
    }

    /** Adds a line; the id makes sending twice do it once. */
    @Transactional
    public void begin(PathStep step) {
        sql.sql("""
                insert into programme.path_step (ward_id, step_id, subject, what, cost, giver, months, valid, recorded_by)
                values (platform.ward(), :id, :subject, :what, :cost, :giver, :months, daterange(:from, null), platform.app_user())
                on conflict do nothing
                """)
                .param("id", step.id())
                .param("subject", step.subject())
                .param("what", step.what())
                .param("cost", step.cost().isPresent() ? step.cost().getAsLong() : null, java.sql.Types.BIGINT)
                .param("giver", step.giver())
                .param("months", step.months().isPresent() ? step.months().getAsInt() : null, java.sql.Types.INTEGER)
                .param("from", step.from())
                .update();
    }

    /** Ends a line with yesterday, or takes it back on the day it began; false when it has ended already. */
    @Transactional
    public boolean end(UUID id, LocalDate today) {
        return sql.sql("""
                update programme.path_step
                set valid = daterange(lower(valid), greatest(:today::date, lower(valid) + 1))
                where step_id = :id and upper(valid) is null
                """).param("id", id).param("today", today).update() == 1;
    }
}
