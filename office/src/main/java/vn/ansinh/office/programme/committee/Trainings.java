package vn.ansinh.office.programme.committee;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions on the criteria, who was asked to come and who came. */
@Component
public class Trainings {
    private final JdbcClient sql;

    Trainings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Training> all() {
        return sql.sql("""
                select training_id, title, held_on, place, trainer, content from programme.training
                order by held_on desc, training_id desc
                """)
                .query((row, n) -> new Training(
                        row.getObject("training_id", UUID.class),
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("trainer"),
                        row.getString("content")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Training> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Plans a session with those who are asked to come, in this order; sent twice it is planned once. */
    @Transactional
    public void plan(Training training, List<Trainee> invited) {
        int made = sql.sql("""
                insert into programme.training (ward_id, training_id, title, held_on, place, trainer, content, recorded_by)
                values (platform.ward(), :id, :title, :day, :place, :trainer, :content, platform.app_user())
                on conflict do nothing
                """)
                .param("id", training.id())
                .param("title", training.title())
                .param("day", training.day())
                .param("place", training.place())
                .param("trainer", training.trainer())
                .param("content", training.content())
                .update();
        for (int at = 0; at < invited.size() && made == 1; at++) {
            Trainee one = invited.get(at);
            sql.sql("""
                    insert into programme.training_invited (ward_id, invited_id, training_id, number, name, area_id)
                    values (platform.ward(), :id, :training, :number, :name, :area)
                    """)
                    .param("id", one.id())
                    .param("training", training.id())
                    .param("number", at + 1)
                    .param("name", one.name())
                    .param("area", one.area().orElse(null), Types.OTHER)
                    .update();
        }
    }

    /** Those who were asked to come, in order. */
    @Transactional(readOnly = true)
    public List<Trainee> invited(UUID training) {
        return sql.sql("""
                select i.invited_id, i.name, i.area_id,
                    coalesce(i.invited_id = any ((select s.present from programme.training_sheet s
                        where s.training_id = i.training_id order by s.number desc limit 1)::uuid[]), false) as present
                from programme.training_invited i where i.training_id = :training order by i.number
                """)
                .param("training", training)
                .query((row, n) -> new Trainee(
                        row.getObject("invited_id", UUID.class),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class)),
                        row.getBoolean("present")))
                .list();
    }

    /** Writes down who came; what was written down before counts no more. */
    @Transactional
    public void attended(UUID training, Collection<UUID> present) {
        sql.sql("""
                insert into programme.training_sheet (ward_id, training_id, number, present, kept_by)
                select platform.ward(), :training, coalesce(max(s.number), 0) + 1, :present, platform.app_user()
                from programme.training_sheet s where s.training_id = :training
                """)
                .param("training", training)
                .param("present", present.toArray(UUID[]::new))
                .update();
    }

    /** Those who were asked to a session between the two days, both inclusive, and came to none of them, by name. */
    @Transactional(readOnly = true)
    public List<String> absent(LocalDate from, LocalDate until) {
        List<Trainee> invited = all().stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                .flatMap(one -> invited(one.id()).stream())
                .toList();
        List<String> came =
                invited.stream().filter(Trainee::isPresent).map(Trainee::name).toList();
        return invited.stream()
                .map(Trainee::name)
                .filter(name -> !came.contains(name))
                .distinct()
                .sorted()
                .toList();
    }
}
