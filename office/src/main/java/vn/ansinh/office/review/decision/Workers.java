package vn.ansinh.office.review.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** Người lao động có thu nhập thấp: who is one by which decision, and from when. Only ever added to. */
@Component
public class Workers {
    private final JdbcClient sql;

    Workers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody whom a decision recognises. */
    public record Worker(UUID person, String name, LocalDate since, String decision) {}

    /** The names in a decision, by household. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> named(UUID decision) {
        Map<UUID, List<String>> named = new LinkedHashMap<>();
        sql.sql(
                        "select household_id, name from review.decision_worker where decision_id = :decision order by name, person_id")
                .param("decision", decision)
                .query(row -> {
                    named.computeIfAbsent(row.getObject("household_id", UUID.class), any -> new ArrayList<>())
                            .add(row.getString("name"));
                });
        return named;
    }

    /** Those among these people who are low-income workers on a day. */
    @Transactional(readOnly = true)
    public List<Worker> on(Collection<UUID> people, LocalDate day) {
        return sql.sql("""
                select w.person_id, p.name, w.since, w.decision_number from review.workers_on(:day) w
                join registry.person p on p.ward_id = w.ward_id and p.person_id = w.person_id
                where w.person_id = any (:people::uuid[]) order by w.since, p.name, w.person_id
                """)
                .param("day", day)
                .param("people", people.toArray(UUID[]::new))
                .query((row, n) -> worker(row))
                .list();
    }

    private static Worker worker(ResultSet row) throws SQLException {
        return new Worker(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                row.getString("decision_number"));
    }

    /** Names in a draft whoever asked in its households: those that it makes households of low-income workers. */
    void draft(UUID decision, UUID round) {
        sql.sql("""
                insert into review.decision_worker (ward_id, decision_id, household_id, person_id, name)
                select d.ward_id, d.decision_id, d.household_id, w.person_id, p.name
                from review.decision_household d
                join review.livelihood_worker w on w.ward_id = d.ward_id and w.round_id = :round and w.household_id = d.household_id
                    and w.number = (select max(l.number) from review.livelihood l
                        where l.ward_id = w.ward_id and l.round_id = w.round_id and l.household_id = w.household_id)
                join registry.person p on p.ward_id = w.ward_id and p.person_id = w.person_id
                where d.decision_id = :decision and d.becomes = 'low-income-worker'
                """).param("decision", decision).param("round", round).update();
    }

    /** Whether anybody is named in a draft for a household. */
    boolean isAny(UUID decision, UUID household) {
        return !named(decision).getOrDefault(household, List.of()).isEmpty();
    }

    /** Those named in a decision are low-income workers from a day on, or, of one that is put right, no longer. */
    void recognise(UUID decision, UUID household, boolean holds, String number, LocalDate from) {
        List<UUID> people = sql.sql("""
                        select person_id from review.decision_worker
                        where decision_id = :decision and household_id = :household order by person_id
                        """)
                .param("decision", decision)
                .param("household", household)
                .query(UUID.class)
                .list();
        for (UUID person : people) {
            sql.sql("""
                    insert into review.worker_status (ward_id, status_id, person_id, since, holds, decision_number, recorded_by)
                    values (platform.ward(), :id, :person, :from, :holds, :number, platform.app_user())
                    """)
                    .param("id", Ids.next())
                    .param("person", person)
                    .param("from", from)
                    .param("holds", holds)
                    .param("number", number)
                    .update();
        }
    }
}
