package vn.ansinh.office.programme.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hỗ trợ học nghề: who asked for a training and how far each has come. */
@Component
public class VocationalTrainings {
    private final JdbcClient sql;

    VocationalTrainings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A step on the way; the name is a word key. */
    public enum Stage {
        ASKED,
        REFERRED,
        ENROLLED,
        FINISHED,
        /** In work three months after the end. */
        WORKING,
        LEFT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Stage> ofCode(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** Where somebody stands. */
    public record Line(
            UUID person,
            UUID household,
            String name,
            String code,
            String group,
            Stage stage,
            LocalDate day,
            String trade,
            String note) {}

    /** Everybody with a step between the days, each at the last one. */
    @Transactional(readOnly = true)
    public List<Line> lines(LocalDate first, LocalDate day) {
        return sql.sql("""
                select distinct on (t.person_id) t.person_id, t.household_id, m.name, coalesce(h.code, '') as code,
                    coalesce(h.area_name, '') as area, t.stage, t.on_day, t.trade, t.note
                from programme.training_step t
                join registry.members_on(:day) m on m.ward_id = t.ward_id and m.person_id = t.person_id
                left join registry.households_on(:day) h on h.household_id = m.household_id
                where t.on_day between :first and :day
                order by t.person_id, t.on_day desc, t.recorded_at desc
                """)
                .param("first", first)
                .param("day", day)
                .query((row, n) -> new Line(
                        row.getObject("person_id", UUID.class),
                        row.getObject("household_id", UUID.class),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("area"),
                        Stage.ofCode(row.getString("stage")).orElseThrow(),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("trade"),
                        row.getString("note")))
                .list();
    }

    /** How many began a training between the days, or came further. */
    @Transactional(readOnly = true)
    public long enrolled(LocalDate first, LocalDate day) {
        return sql.sql("""
                select count(distinct person_id) from programme.training_step
                where stage in ('enrolled', 'finished', 'working') and on_day between :first and :day
                """)
                .param("first", first)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    /** A step of somebody; sending it twice writes it once. */
    @Transactional
    public void step(UUID id, UUID household, UUID person, LocalDate day, Stage stage, String trade, String note) {
        sql.sql("""
                insert into programme.training_step (ward_id, step_id, household_id, person_id, on_day, stage, trade, note, recorded_by)
                values (platform.ward(), :id, :household, :person, :day, :stage, :trade, :note, platform.app_user())
                on conflict do nothing
                """)
                .param("id", id)
                .param("household", household)
                .param("person", person)
                .param("day", day)
                .param("stage", stage.code())
                .param("trade", trade)
                .param("note", note)
                .update();
    }
}
