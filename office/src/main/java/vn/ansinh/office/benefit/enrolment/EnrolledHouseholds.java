package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where those who draw something live: a person takes the support along to another household. */
@Component
public class EnrolledHouseholds {
    private final JdbcClient sql;

    EnrolledHouseholds(JdbcClient sql) {
        this.sql = sql;
    }

    /** By enrolment; the household in which it was opened for who lives nowhere in the ward on the day. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> of(Collection<Enrolment> these, LocalDate day) {
        Map<UUID, UUID> homes = new HashMap<>();
        UUID[] people = these.stream().flatMap(one -> one.person().stream()).toArray(UUID[]::new);
        sql.sql("select m.person_id, m.household_id from registry.members_on(:day) m where m.person_id = any (:people)")
                .param("day", day)
                .param("people", people)
                .query(row -> {
                    homes.put(row.getObject("person_id", UUID.class), row.getObject("household_id", UUID.class));
                });
        Map<UUID, UUID> found = new HashMap<>();
        these.forEach(one -> found.put(one.id(), one.person().map(homes::get).orElse(one.household())));
        these.forEach(one -> found.putIfAbsent(one.id(), one.household()));
        return found;
    }

    /** By enrolment; who left the register is found on the last day on which it was drawn there. */
    @Transactional(readOnly = true)
    public Map<UUID, Beneficiary> named(Collection<Enrolment> these, LocalDate day) {
        Map<UUID, Beneficiary> found = named(these.stream().map(Enrolment::id).toArray(UUID[]::new), day);
        Map<LocalDate, List<Enrolment>> gone = new HashMap<>();
        for (Enrolment one : these) {
            if (!found.containsKey(one.id())) {
                LocalDate last = one.course()
                        .last()
                        .map(month -> month.atDay(1))
                        .orElse(one.course().start().atDay(1));
                gone.computeIfAbsent(last.isAfter(day) ? day : last, key -> new ArrayList<>())
                        .add(one);
            }
        }
        gone.forEach((last, some) ->
                found.putAll(named(some.stream().map(Enrolment::id).toArray(UUID[]::new), last)));
        return found;
    }

    private Map<UUID, Beneficiary> named(UUID[] ids, LocalDate day) {
        Map<UUID, Beneficiary> found = new HashMap<>();
        sql.sql("""
                select e.enrolment_id, coalesce(m.name, h.head_name) as name, h.code, h.head_name, h.area_name, h.area_position
                from benefit.enrolments() e
                left join registry.members_on(:day) m on m.person_id = e.person_id
                join registry.households_on(:day) h on h.household_id = coalesce(m.household_id, e.household_id)
                where e.enrolment_id = any (:ids) and (e.person_id is null or m.person_id is not null)
                """).param("day", day).param("ids", ids).query(row -> {
            String area = row.getString("area_name");
            found.put(
                    row.getObject("enrolment_id", UUID.class),
                    new Beneficiary(
                            row.getString("name"),
                            row.getString("code"),
                            row.getString("head_name"),
                            area == null ? "" : area,
                            row.getInt("area_position")));
        });
        return found;
    }
}
