package vn.ansinh.office.programme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the ward chose. Every choice is kept; the last one counts. */
@Component
public class ProgrammeSettings {
    private final JdbcClient sql;

    ProgrammeSettings(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, chosen or usual. */
    @Transactional(readOnly = true)
    public Map<ProgrammeSetting, Integer> all() {
        Map<ProgrammeSetting, Integer> all = new EnumMap<>(ProgrammeSetting.class);
        for (ProgrammeSetting each : ProgrammeSetting.values()) {
            all.put(each, each.usual());
        }
        sql.sql("select distinct on (name) name, value from programme.setting order by name, number desc")
                .query(row -> {
                    int value = row.getInt("value");
                    ProgrammeSetting.ofCode(row.getString("name")).ifPresent(one -> all.put(one, value));
                });
        return all;
    }

    @Transactional(readOnly = true)
    public int of(ProgrammeSetting setting) {
        return Objects.requireNonNull(all().get(setting));
    }

    /** Nothing is kept where it counts already. */
    @Transactional
    public void choose(ProgrammeSetting setting, int value) {
        if (value < 1 || value > setting.most()) {
            throw new IllegalArgumentException(setting + " is 1 to " + setting.most() + ", got " + value);
        }
        if (of(setting) == value) {
            return;
        }
        sql.sql("""
                insert into programme.setting (ward_id, name, number, value, set_by)
                select platform.ward(), :name, coalesce(max(number), 0) + 1, :value, platform.app_user()
                from programme.setting where name = :name
                """).param("name", setting.code()).param("value", value).update();
    }
}
