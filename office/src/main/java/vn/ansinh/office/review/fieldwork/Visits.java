package vn.ansinh.office.review.fieldwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits that brought no form. Only ever added to. */
@Component
class Visits {
    private final JdbcClient sql;

    Visits(JdbcClient sql) {
        this.sql = sql;
    }

    /** By household, the latest first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Visit>> of(UUID round) {
        Map<UUID, List<Visit>> all = new HashMap<>();
        sql.sql("""
                select v.*, coalesce(a.full_name, '') as by_name from review.visit v
                left join account.user_account a on a.ward_id = v.ward_id and a.user_id = v.recorded_by
                where v.round_id = :round order by v.visited_on desc, v.recorded_at desc, v.visit_id
                """).param("round", round).query(row -> {
            all.computeIfAbsent(row.getObject("household_id", UUID.class), any -> new ArrayList<>())
                    .add(new Visit(
                            Visit.Outcome.ofCode(row.getString("outcome")).orElseThrow(),
                            row.getObject("visited_on", LocalDate.class),
                            row.getString("next_step"),
                            row.getString("by_name")));
        });
        return all;
    }

    /** The same form sent twice is one visit. */
    @Transactional
    public void add(UUID id, UUID round, UUID household, Visit.Outcome outcome, LocalDate day, String next) {
        sql.sql("""
                insert into review.visit (ward_id, visit_id, round_id, household_id, outcome, visited_on, next_step, recorded_by)
                values (platform.ward(), :id, :round, :household, :outcome, :day, :next, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("round", round)
                .param("household", household)
                .param("outcome", outcome.code())
                .param("day", day)
                .param("next", next)
                .update();
    }
}
