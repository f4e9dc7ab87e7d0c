package vn.ansinh.office.review.fieldwork;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who goes to which household. Only ever added to: the latest counts. */
@Component
class Assignments {
    private final JdbcClient sql;

    Assignments(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who goes now, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, Surveyor> of(UUID round) {
        Map<UUID, Surveyor> now = new HashMap<>();
        sql.sql("""
                select distinct on (s.household_id) s.household_id, s.surveyor_id, coalesce(a.full_name, '?') as name
                from review.assignment s
                left join account.user_account a on a.ward_id = s.ward_id and a.user_id = s.surveyor_id
                where s.round_id = :round
                order by s.household_id, s.number desc
                """).param("round", round).query(row -> {
            UUID who = row.getObject("surveyor_id", UUID.class);
            if (who != null) {
                now.put(row.getObject("household_id", UUID.class), new Surveyor(who, row.getString("name")));
            }
        });
        return now;
    }

    /** Everybody who ever had a household of the group. */
    List<UUID> everyone(UUID round, UUID area) {
        return sql.sql("""
                select distinct s.surveyor_id from review.assignment s
                join review.candidate c on c.ward_id = s.ward_id and c.round_id = s.round_id and c.household_id = s.household_id
                where s.round_id = :round and c.area_id = :area and s.surveyor_id is not null
                """)
                .param("round", round)
                .param("area", area)
                .query(UUID.class)
                .list();
    }

    /** Those who may be sent: who works in the group and has not left. */
    @Transactional(readOnly = true)
    public List<Surveyor> surveyors(UUID area) {
        return sql.sql("""
                select a.user_id, a.full_name from account.user_account a
                where a.roles && array['surveyor', 'group-leader'] and :area = any (a.groups) and a.disabled_at is null
                order by a.full_name, a.user_id
                """)
                .param("area", area)
                .query((row, n) -> new Surveyor(row.getObject("user_id", UUID.class), row.getString("full_name")))
                .list();
    }

    /** Gives the households to somebody, or to nobody; one giver at a time. */
    void give(UUID round, Collection<UUID> households, Optional<UUID> surveyor) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('review.assignment ' || platform.ward() || :round, 0))")
                .param("round", round.toString())
                .query((row, n) -> n)
                .list();
        sql.sql("""
                insert into review.assignment (ward_id, round_id, household_id, number, surveyor_id, assigned_by)
                select platform.ward(), :round, h.id,
                    1 + coalesce((select max(s.number) from review.assignment s where s.round_id = :round and s.household_id = h.id), 0),
                    :surveyor, platform.app_user()
                from unnest(:households::uuid[]) as h(id)
                """)
                .param("round", round)
                .param("surveyor", surveyor.orElse(null), Types.OTHER)
                .param("households", households.toArray(UUID[]::new))
                .update();
    }
}
