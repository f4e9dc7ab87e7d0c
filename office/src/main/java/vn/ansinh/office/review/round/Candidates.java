package vn.ansinh.office.review.round;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;

/** The households of each round. Only ever added to: one that is taken off keeps its place and the reason. */
@Component
public class Candidates {
    private final JdbcClient sql;
    private final Today today;

    Candidates(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Those of a group, or of all groups; listed ones first, then by name. */
    @Transactional(readOnly = true)
    public List<Candidate> of(Round round, Optional<UUID> area) {
        return sql.sql("""
                select c.household_id, c.area_id, c.origin, c.reason, hh.code, coalesce(h.head_name, '') as head_name,
                    coalesce(h.address, '') as address, k.interview_date, k.class, x.reason as removed
                from review.candidate c
                join registry.household hh on hh.ward_id = c.ward_id and hh.household_id = c.household_id
                left join registry.households_on(:day) h on h.household_id = c.household_id
                left join review.classes_on(:day) k on k.household_id = c.household_id and k.interview_date >= :begins
                left join review.candidate_removal x on x.ward_id = c.ward_id and x.round_id = c.round_id
                    and x.household_id = c.household_id and not exists (select from review.candidate_return b
                        where b.ward_id = x.ward_id and b.round_id = x.round_id and b.household_id = x.household_id)
                where c.round_id = :round and (:area::uuid is null or c.area_id = :area)
                order by x.reason is not null, c.origin <> 'poor', c.origin <> 'near-poor', h.head_sort_key, hh.code
                """)
                .param("day", day(round))
                .param("begins", round.begins())
                .param("round", round.id())
                .param("area", area.orElse(null), Types.OTHER)
                .query((row, n) -> new Candidate(
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getString("address"),
                        row.getObject("area_id", UUID.class),
                        Candidate.Origin.ofCode(row.getString("origin")),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("interview_date", LocalDate.class)),
                        row.getString("class"),
                        Optional.ofNullable(row.getString("removed"))))
                .list();
    }

    /** The groups that have or had households in a round. */
    @Transactional(readOnly = true)
    public List<UUID> areas(Round round) {
        return of(round, Optional.empty()).stream()
                .map(Candidate::area)
                .distinct()
                .toList();
    }

    /** Today while the round runs, then its last day. */
    private LocalDate day(Round round) {
        return today.date().isAfter(round.ends()) ? round.ends() : today.date();
    }

    /** The poor and near-poor of the day come in by themselves. */
    void addListed(UUID round, LocalDate day) {
        sql.sql("""
                insert into review.candidate (ward_id, round_id, household_id, area_id, origin, reason, added_by)
                select platform.ward(), :round, r.household_id, h.area_id, r.status, '', platform.app_user()
                from review.recognised_on(:day) r
                join registry.households_on(:day) h on h.household_id = r.household_id
                where r.status in ('poor', 'near-poor') and h.area_id is not null
                order by r.household_id
                """).param("round", round).param("day", day).update();
    }

    /** Every household that was listed at the end of a round held on paper, or surveyed in it, comes in. */
    @Transactional
    public void addOfPaper(Round round, LocalDate decided) {
        sql.sql("""
                insert into review.candidate (ward_id, round_id, household_id, area_id, origin, reason, added_by)
                select platform.ward(), :round, h.household_id, h.area_id, 'proposed', '', platform.app_user()
                from registry.households_on(:day) h
                left join review.recognised_on(:day) r on r.household_id = h.household_id and r.status in ('poor', 'near-poor')
                left join review.classes_on(:day) k on k.household_id = h.household_id and k.interview_date >= :begins
                where h.area_id is not null and (r.household_id is not null or k.household_id is not null)
                order by h.household_id
                on conflict do nothing
                """)
                .param("round", round.id())
                .param("day", decided)
                .param("begins", round.begins())
                .update();
    }

    /** Whether it was added: not one that is on the list, nor one that lives nowhere on the day. */
    @Transactional
    public boolean add(Round round, UUID household, Candidate.Origin origin, @Nullable UUID request, String reason) {
        return sql.sql("""
                insert into review.candidate (ward_id, round_id, household_id, area_id, origin, request_id, reason, added_by)
                select platform.ward(), :round, h.household_id, h.area_id, :origin, :request, :reason, platform.app_user()
                from registry.households_on(:day) h where h.household_id = :household and h.area_id is not null
                on conflict do nothing
                """)
                        .param("round", round.id())
                        .param("household", household)
                        .param("origin", origin.code())
                        .param("request", request, Types.OTHER)
                        .param("reason", reason)
                        .param("day", day(round))
                        .update()
                > 0;
    }

    /** The group in which a household lives now. */
    Optional<UUID> areaOf(UUID household) {
        return sql
                .sql(
                        "select area_id from registry.households_on(:today) where household_id = :household and area_id is not null")
                .param("today", today.date())
                .param("household", household)
                .query(UUID.class)
                .list()
                .stream()
                .findFirst();
    }

    /** Whether one that had been taken off is on the list again, by an objection; it cannot be taken off once more. */
    @Transactional
    public boolean putBack(Round round, UUID household, UUID objection) {
        return sql.sql("""
                insert into review.candidate_return (ward_id, round_id, household_id, objection_id, returned_by)
                select x.ward_id, x.round_id, x.household_id, :objection, platform.app_user()
                from review.candidate_removal x where x.round_id = :round and x.household_id = :household
                on conflict do nothing
                """)
                        .param("round", round.id())
                        .param("household", household)
                        .param("objection", objection)
                        .update()
                > 0;
    }

    /** Whether it was taken off: not one that came back by an objection. */
    boolean remove(UUID round, UUID household, String reason) {
        return sql.sql("""
                insert into review.candidate_removal (ward_id, round_id, household_id, reason, removed_by)
                values (platform.ward(), :round, :household, :reason, platform.app_user()) on conflict do nothing
                """)
                        .param("round", round)
                        .param("household", household)
                        .param("reason", reason)
                        .update()
                > 0;
    }
}
