package vn.ansinh.office.benefit.roll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** The schools that the ward named, and where children go in a school year. */
@Component
public class RollSchools {
    private final JdbcClient sql;

    RollSchools(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where somebody goes. */
    public record Place(UUID school, String inClass) {}

    /** By name, those that are closed too. */
    @Transactional(readOnly = true)
    public List<RollSchool> all() {
        return sql.sql("""
                select * from (select distinct on (s.school_id) s.* from roll.school s order by s.school_id, s.number desc) s
                order by s.name, s.school_id
                """)
                .query((row, n) -> new RollSchool(
                        row.getObject("school_id", UUID.class), row.getString("name"), row.getBoolean("is_closed")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<RollSchool> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Names a school, or says something else of it; the same said again is kept once. */
    @Transactional
    public void name(UUID id, String name, boolean isClosed) {
        RollSchool said = new RollSchool(id, name, isClosed);
        if (find(id).filter(said::equals).isPresent()) {
            return;
        }
        sql.sql("""
                insert into roll.school (ward_id, school_id, number, name, is_closed, recorded_by)
                select platform.ward(), :id, coalesce(max(s.number), 0) + 1, :name, :closed, platform.app_user()
                from roll.school s where s.school_id = :id
                """)
                .param("id", id)
                .param("name", name)
                .param("closed", isClosed)
                .update();
    }

    /** Where people go in the school year that begins in a year. */
    @Transactional(readOnly = true)
    public Map<UUID, Place> places(int year) {
        Map<UUID, Place> places = new HashMap<>();
        sql.sql("""
                select distinct on (p.person_id) p.person_id, p.school_id, p.class from roll.pupil p
                where p.school_year = :year order by p.person_id, p.recorded_at desc, p.entry_id desc
                """).param("year", year).query(row -> {
            places.put(
                    row.getObject("person_id", UUID.class),
                    new Place(row.getObject("school_id", UUID.class), row.getString("class")));
        });
        return places;
    }

    /** Somebody of a household. */
    public record Pupil(UUID household, UUID person) {}

    /** These go to a school. */
    @Transactional
    public void place(List<Pupil> pupils, int year, Place place) {
        sql.sql("""
                insert into roll.pupil (ward_id, entry_id, household_id, person_id, school_year, school_id, class, recorded_by)
                select platform.ward(), t.id, t.household, t.person, :year, :school, :class, platform.app_user()
                from unnest(:ids::uuid[], :households::uuid[], :people::uuid[]) as t (id, household, person)
                """)
                .param("year", year)
                .param("school", place.school())
                .param("class", place.inClass())
                .param("ids", pupils.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("households", pupils.stream().map(Pupil::household).toArray(UUID[]::new))
                .param("people", pupils.stream().map(Pupil::person).toArray(UUID[]::new))
                .update();
    }
}
