package vn.ansinh.office.programme.path;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** What is out of reach, of the ward and of households; of one subject the latest word counts, and that of the household first. */
@Component
class Reaches {
    private final JdbcClient sql;

    Reaches(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is out of reach for a household, by subject, with the reason. */
    @Transactional(readOnly = true)
    public Map<String, String> out(UUID household) {
        return out(latest(), household);
    }

    /** The last word on each subject, of the ward and of each household. */
    @Transactional(readOnly = true)
    public List<Reach> latest() {
        return sql.sql("""
                select distinct on (household_id, subject) household_id, subject, is_out, reason
                from programme.path_reach order by household_id nulls first, subject, recorded_at desc, reach_id desc
                """)
                .query((row, n) -> new Reach(
                        Optional.ofNullable(row.getObject("household_id", UUID.class)),
                        row.getString("subject"),
                        row.getBoolean("is_out"),
                        row.getString("reason")))
                .list();
    }

    static Map<String, String> out(List<Reach> latest, UUID household) {
        Map<String, Reach> counting = new LinkedHashMap<>();
        latest.stream().filter(one -> one.household().isEmpty()).forEach(one -> counting.put(one.subject(), one));
        latest.stream()
                .filter(one -> one.household().filter(household::equals).isPresent())
                .forEach(one -> counting.put(one.subject(), one));
        Map<String, String> out = new LinkedHashMap<>();
        counting.values().stream().filter(Reach::isOut).forEach(one -> out.put(one.subject(), one.reason()));
        return out;
    }

    @Transactional
    public void say(Reach reach) {
        sql.sql("""
                insert into programme.path_reach (ward_id, reach_id, household_id, subject, is_out, reason, recorded_by)
                values (platform.ward(), :id, :household, :subject, :out, :reason, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("household", reach.household().orElse(null), Types.OTHER)
                .param("subject", reach.subject())
                .param("out", reach.isOut())
                .param("reason", reach.reason())
                .update();
    }
}
