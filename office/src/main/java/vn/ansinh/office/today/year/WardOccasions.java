package vn.ansinh.office.today.year;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** What the ward entered into its year: only ever added to, the latest of a code holds. */
@Component
class WardOccasions {
    private final JdbcClient sql;

    WardOccasions(JdbcClient sql) {
        this.sql = sql;
    }

    /** A day that the ward entered. */
    record Entry(String code, String name, boolean isLunar, int month, int day, boolean isMoved, String ground) {
        Turn turn() {
            return isLunar ? new Turn.Lunar(month, day) : new Turn.Solar(month, day);
        }

        Occasion own() {
            return new Occasion(code, name, Optional.of(turn()), false, isMoved, Occasion.Sureness.WARD, ground);
        }

        /** The day of an occasion of the programme. */
        Occasion over(Occasion one) {
            Turn turn = one.isQuarterly() && !isLunar ? new Turn.Quarterly(month, day) : turn();
            return new Occasion(
                    code, "", Optional.of(turn), one.isQuarterly(), isMoved, Occasion.Sureness.WARD, ground);
        }
    }

    @Transactional(readOnly = true)
    public List<Entry> all() {
        return sql.sql("""
                select * from (select distinct on (code) * from today.occasion
                               order by code, entered_at desc, entry_id desc) o
                where o.month is not null order by o.kind, o.month, o.day, o.name, o.code
                """)
                .query((row, n) -> new Entry(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind").equals("lunar"),
                        row.getInt("month"),
                        row.getInt("day"),
                        row.getBoolean("is_moved"),
                        row.getString("ground")))
                .list();
    }

    @Transactional(readOnly = true)
    public Moves moves() {
        return sql.sql("select moves from today.moving order by entered_at desc, entry_id desc limit 1")
                .query((row, n) -> Moves.ofCode(row.getString("moves")))
                .optional()
                .orElse(Moves.STAYS);
    }

    void enter(Entry entry) {
        sql.sql("""
                insert into today.occasion (ward_id, entry_id, code, name, kind, month, day, is_moved, ground, entered_by)
                values (platform.ward(), :id, :code, :name, :kind, :month, :day, :moved, :ground, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("code", entry.code())
                .param("name", entry.name())
                .param("kind", entry.isLunar() ? "lunar" : "solar")
                .param("month", entry.month())
                .param("day", entry.day())
                .param("moved", entry.isMoved())
                .param("ground", entry.ground())
                .update();
    }

    void remove(Entry entry) {
        sql.sql("""
                insert into today.occasion (ward_id, entry_id, code, name, kind, is_moved, ground, entered_by)
                values (platform.ward(), :id, :code, :name, 'solar', false, '', platform.app_user())
                """)
                .param("id", Ids.next())
                .param("code", entry.code())
                .param("name", entry.name())
                .update();
    }

    void move(Moves moves) {
        sql.sql("""
                insert into today.moving (ward_id, entry_id, moves, entered_by)
                values (platform.ward(), :id, :moves, platform.app_user())
                """).param("id", Ids.next()).param("moves", moves.code()).update();
    }
}
