package vn.ansinh.office.review.living;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said of the work of households, the latest counts. Only ever added to. */
@Component
public class Livelihoods {
    private final JdbcClient sql;

    Livelihoods(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest of each household of a round. */
    @Transactional(readOnly = true)
    public Map<UUID, Livelihood> of(UUID round) {
        Map<UUID, List<UUID>> workers = new HashMap<>();
        sql.sql("""
                select w.household_id, w.person_id from review.livelihood_worker w
                where w.round_id = :round and w.number = (select max(l.number) from review.livelihood l
                    where l.round_id = w.round_id and l.household_id = w.household_id)
                order by w.household_id, w.person_id
                """).param("round", round).query(row -> {
            workers.computeIfAbsent(row.getObject("household_id", UUID.class), any -> new ArrayList<>())
                    .add(row.getObject("person_id", UUID.class));
        });
        Map<UUID, Livelihood> latest = new HashMap<>();
        sql.sql("""
                select distinct on (l.household_id) l.*, coalesce(a.full_name, '') as by_name from review.livelihood l
                left join account.user_account a on a.ward_id = l.ward_id and a.user_id = l.recorded_by
                where l.round_id = :round order by l.household_id, l.number desc
                """).param("round", round).query(row -> {
            UUID household = row.getObject("household_id", UUID.class);
            latest.put(
                    household,
                    new Livelihood(
                            What.ofCode(row.getString("what")).orElseThrow(),
                            row.getBoolean("works"),
                            Branch.of(List.of(row.getString("branches").split(" ", -1))),
                            workers.getOrDefault(household, List.of()),
                            row.getString("said"),
                            row.getString("by_name"),
                            row.getTimestamp("recorded_at").toInstant()));
        });
        return latest;
    }

    /** What each household of a round asked for; one that nobody asked for is looked at as a household of agriculture and the like. */
    @Transactional(readOnly = true)
    public Map<UUID, What> asked(UUID round) {
        Map<UUID, What> asked = new HashMap<>();
        sql.sql("""
                select c.household_id, coalesce(r.kind, '') as kind from review.candidate c
                left join review.request r on r.ward_id = c.ward_id and r.request_id = c.request_id
                where c.round_id = :round
                """).param("round", round).query(row -> {
            asked.put(
                    row.getObject("household_id", UUID.class),
                    row.getString("kind").equals("low-income-worker")
                            ? What.LOW_INCOME_WORKER
                            : What.AVERAGE_LIVING_STANDARD);
        });
        return asked;
    }

    @Transactional
    public void add(
            UUID round,
            UUID household,
            What what,
            boolean works,
            List<Branch> branches,
            List<UUID> workers,
            String said) {
        int number = sql.sql("""
                        insert into review.livelihood (ward_id, round_id, household_id, number, what, works, branches, said, recorded_by)
                        select platform.ward(), :round, :household, coalesce(max(l.number), 0) + 1, :what, :works, :branches, :said,
                            platform.app_user()
                        from review.livelihood l where l.round_id = :round and l.household_id = :household
                        returning number
                        """)
                .param("round", round)
                .param("household", household)
                .param("what", what.code())
                .param("works", works)
                .param(
                        "branches",
                        String.join(" ", branches.stream().map(Branch::code).toList()))
                .param("said", said)
                .query(Integer.class)
                .single();
        for (UUID worker : workers) {
            sql.sql("""
                    insert into review.livelihood_worker (ward_id, round_id, household_id, number, person_id)
                    values (platform.ward(), :round, :household, :number, :person)
                    """)
                    .param("round", round)
                    .param("household", household)
                    .param("number", number)
                    .param("person", worker)
                    .update();
        }
    }
}
