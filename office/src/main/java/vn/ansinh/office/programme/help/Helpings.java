package vn.ansinh.office.programme.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who helps and who is asked to, as far as the acting person may see it. */
@Component
public class Helpings {
    private static final String SEEN = """
            select h.*, lower(h.valid) as began, upper(h.valid) as ended, b.short_name as body_name from programme.help h
            join programme.body b on b.ward_id = h.ward_id and b.body_id = h.body_id
            """;

    private final JdbcClient sql;

    Helpings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of a household, the latest first; declined and withdrawn ones too. */
    @Transactional(readOnly = true)
    public List<Helping> of(UUID household) {
        return sql.sql(SEEN + " where h.household_id = :household order by h.recorded_at desc, h.help_id desc")
                .param("household", household)
                .query((row, n) -> helping(row))
                .list();
    }

    /** Those confirmed on the day, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, Helping> on(LocalDate day) {
        return byHousehold(sql.sql(SEEN + " where h.state = 'confirmed' and h.valid @> :day")
                .param("day", day)
                .query((row, n) -> helping(row))
                .list());
    }

    /** Those proposed and not answered, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, Helping> proposed() {
        return byHousehold(sql.sql(SEEN + " where h.state = 'proposed' order by h.recorded_at")
                .query((row, n) -> helping(row))
                .list());
    }

    /** When the latest helper of each household stopped, of those who stopped by the day. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> ended(LocalDate day) {
        Map<UUID, LocalDate> ends = new HashMap<>();
        sql.sql("""
                select household_id, max(upper(valid)) as ended from programme.help
                where state = 'confirmed' and upper(valid) <= :day group by household_id
                """).param("day", day).query(row -> {
            ends.put(row.getObject("household_id", UUID.class), row.getObject("ended", LocalDate.class));
        });
        return ends;
    }

    @Transactional(readOnly = true)
    public Optional<Helping> find(UUID id) {
        return sql.sql(SEEN + " where h.help_id = :id")
                .param("id", id)
                .query((row, n) -> helping(row))
                .optional();
    }

    private static Map<UUID, Helping> byHousehold(List<Helping> all) {
        Map<UUID, Helping> found = new HashMap<>();
        all.forEach(one -> found.put(one.household(), one));
        return found;
    }

    private static Helping helping(ResultSet row) throws SQLException {
        return new Helping(
                row.getObject("help_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                Optional.ofNullable(row.getObject("user_id", UUID.class)),
                row.getString("person"),
                row.getString("phone"),
                row.getString("task"),
                row.getObject("first_visit", LocalDate.class),
                row.getInt("rhythm_days"),
                row.getObject("began", LocalDate.class),
                Optional.ofNullable(row.getObject("ended", LocalDate.class)),
                Helping.State.of(row.getString("state")),
                row.getString("reason"),
                row.getObject("recorded_by", UUID.class));
    }
}
