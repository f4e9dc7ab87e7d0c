package vn.ansinh.office.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.people.RecognisedStatus;

/** The statuses recognised by decision, by period. A new one ends the one before it; nothing is deleted. */
@Component
public class RecognisedStatuses {

    /** The status of a household on a day. */
    public record Recognised(
            UUID household,
            String status,
            LocalDate since,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate) {}

    /** A household whose recognised status and computed class are not the same. */
    public record Difference(
            UUID household,
            String code,
            String headName,
            String areaName,
            String recognised,
            LocalDate since,
            @Nullable String computed) {}

    private final JdbcClient sql;

    RecognisedStatuses(JdbcClient sql) {
        this.sql = sql;
    }

    /** Records a status from a day on, unless the same one is already in force then. */
    public void recognise(
            UUID ward, UUID household, RecognisedStatus status, LocalDate from, String source, Instant at) {
        String code = status.listed().code();
        if (holds(household, code, status.decision(), from)) {
            return;
        }
        sql.sql("""
                        update review.recognised_status set
                            during = case when lower(during) < :from then daterange(lower(during), :from) else during end,
                            superseded_at = case when lower(during) = :from then :at::timestamptz end
                        where household_id = :household and during @> :from and superseded_at is null
                        """)
                .param("household", household)
                .param("from", from)
                .param("at", at.toString())
                .update();
        sql.sql("""
                        insert into review.recognised_status (ward_id, status_id, household_id, status, during,
                            decision_number, decision_date, source, recorded_at)
                        values (:ward, :id, :household, :status, daterange(:from, (
                            select min(lower(later.during)) from review.recognised_status later
                            where later.household_id = :household and lower(later.during) > :from
                              and later.superseded_at is null)),
                            :number, :on, :source, :at::timestamptz)
                        """)
                .param("ward", ward)
                .param("id", Ids.next())
                .param("household", household)
                .param("status", code)
                .param("from", from)
                .param("number", status.decision())
                .param("on", status.on())
                .param("source", source)
                .param("at", at.toString())
                .update();
    }

    private boolean holds(UUID household, String status, @Nullable String decision, LocalDate day) {
        return sql.sql("""
                        select exists (select 1 from review.recognised_status
                            where household_id = :household and during @> :day and superseded_at is null
                              and status = :status
                              and decision_number is not distinct from :decision::text)
                        """)
                .param("household", household)
                .param("day", day)
                .param("status", status)
                .param("decision", decision)
                .query(Boolean.class)
                .single();
    }

    List<Recognised> of(Collection<UUID> households, LocalDate day) {
        return sql.sql("""
                        select household_id as household, status, since, decision_number, decision_date
                        from review.recognised_on(:day) where household_id = any (:households::uuid[])
                        """)
                .param("day", day)
                .param("households", households.toArray(UUID[]::new))
                .query(Recognised.class)
                .list();
    }

    /** Where list and rules disagree: on the list but not found poor or near-poor, found but not listed, or another class. */
    List<Difference> differences(LocalDate day) {
        return sql.sql("""
                        with listed as (select * from review.recognised_on(:day)),
                            found as (select * from review.classes_on(:day))
                        select h.household_id as household, h.code, h.head_name, coalesce(h.area_name, '') as area_name,
                            coalesce(l.status, 'not-listed') as recognised, coalesce(l.since, f.interview_date) as since,
                            f.class as computed
                        from registry.households_on(:day) h
                        left join listed l using (household_id)
                        left join found f using (household_id)
                        where (l.status in ('poor', 'near-poor') or f.class in ('poor', 'near-poor'))
                          and case when l.status in ('poor', 'near-poor') then l.status else '' end
                            is distinct from case when f.class in ('poor', 'near-poor') then f.class else '' end
                        order by h.area_position, h.head_sort_key
                        """).param("day", day).query(Difference.class).list();
    }
}
