package vn.ansinh.office.registry.duplicate;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.duplicate.MergePlan.Step;
import vn.ansinh.office.registry.duplicate.MergePlan.What;

/** Merges and their steps as rows of the database. */
@Repository
class MergeRows {
    private final JdbcClient sql;

    MergeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that were not undone, the latest first. */
    List<Merge> now() {
        return sql.sql("""
                select m.merge_id, m.household_id, h.code, m.kept_person_id, k.name as kept_name, m.merged_person_id,
                    p.name as merged_name, m.merged_on, m.merged_by, m.merged_at
                from registry.person_merge_now m
                join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
                join registry.person k on k.ward_id = m.ward_id and k.person_id = m.kept_person_id
                join registry.person p on p.ward_id = m.ward_id and p.person_id = m.merged_person_id
                order by m.merge_id desc
                """)
                .query((row, n) -> new Merge(
                        row.getObject("merge_id", UUID.class),
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getObject("kept_person_id", UUID.class),
                        row.getString("kept_name"),
                        row.getObject("merged_person_id", UUID.class),
                        row.getString("merged_name"),
                        row.getObject("merged_on", LocalDate.class),
                        row.getObject("merged_by", UUID.class),
                        row.getTimestamp("merged_at").toInstant()))
                .list();
    }

    Optional<Merge> now(UUID id) {
        return now().stream().filter(merge -> merge.id().equals(id)).findFirst();
    }

    List<Step> steps(UUID merge) {
        return sql.sql("""
                select what, place, since, nullif(until, 'infinity') as until, kind from registry.person_merge_step
                where merge_id = :merge order by step
                """)
                .param("merge", merge)
                .query((row, n) -> new Step(
                        What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                        row.getString("place"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("kind")))
                .list();
    }

    void add(Identity who, MergePlan plan) {
        UUID merge = Ids.next();
        sql.sql("""
                insert into registry.person_merge
                    (ward_id, merge_id, household_id, kept_person_id, merged_person_id, merged_on, merged_by)
                values (:ward, :merge, :household, :kept, :merged, :day, :by)
                """)
                .param("ward", who.ward())
                .param("merge", merge)
                .param("household", plan.household())
                .param("kept", plan.kept())
                .param("merged", plan.merged())
                .param("day", plan.day())
                .param("by", who.user())
                .update();
        List<Step> steps = new ArrayList<>(plan.steps());
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            sql.sql("""
                    insert into registry.person_merge_step (ward_id, merge_id, step, what, place, since, until, kind)
                    values (:ward, :merge, :step, :what, :place, :since,
                        case when :what = 'closed' then coalesce(:until::date, 'infinity') end, :kind)
                    """)
                    .param("ward", who.ward())
                    .param("merge", merge)
                    .param("step", at)
                    .param("what", step.what().name().toLowerCase(Locale.ROOT))
                    .param("place", step.place())
                    .param("since", step.since(), Types.DATE)
                    .param("until", step.until(), Types.DATE)
                    .param("kind", step.kind(), Types.VARCHAR)
                    .update();
        }
    }

    void undo(Identity who, UUID merge) {
        sql.sql("insert into registry.person_merge_undo (ward_id, merge_id, undone_by) values (:ward, :merge, :by)")
                .param("ward", who.ward())
                .param("merge", merge)
                .param("by", who.user())
                .update();
    }

    /** Writes into the history of both households what was done. */
    void event(
            Identity who,
            UUID household,
            UUID person,
            String kind,
            LocalDate day,
            @Nullable String before,
            @Nullable String after) {
        sql.sql("""
                insert into registry.event (ward_id, event_id, household_id, person_id, kind, happened_on, before, after,
                    recorded_by, recorded_at)
                values (:ward, :id, :household, :person, :kind, :day, :before, :after, :by, platform.instant())
                """)
                .param("ward", who.ward())
                .param("id", Ids.next())
                .param("household", household)
                .param("person", person)
                .param("kind", kind)
                .param("day", day)
                .param("before", before, Types.VARCHAR)
                .param("after", after, Types.VARCHAR)
                .param("by", who.user())
                .update();
    }
}
