package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;

/** Writes what decisions say. */
@Repository
class EnrolmentRows {
    private final JdbcClient sql;

    EnrolmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether the support is drawn in the month or later. */
    boolean overlaps(UUID subject, String benefit, YearMonth start) {
        return sql.sql("""
                select exists (select from benefit.enrolment e where e.subject_id = :subject and e.benefit = :benefit
                    and e.months && daterange(:start, null))
                """)
                .param("subject", subject)
                .param("benefit", benefit)
                .param("start", start.atDay(1))
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, Opening opening) {
        sql.sql("""
                insert into benefit.enrolment (ward_id, enrolment_id, household_id, person_id, benefit, is_private,
                    application_id, start_month, since_month)
                values (platform.ward(), :id, :household, :person, :benefit, :private, :application, :start, :since)
                """)
                .param("id", id)
                .param("household", opening.household())
                .param("person", opening.person().orElse(null))
                .param("benefit", opening.benefit().id())
                .param("private", opening.benefit().isNeverPosted())
                .param("application", opening.application().orElse(null))
                .param("start", opening.start().atDay(1))
                .param("since", opening.since().map(month -> month.atDay(1)).orElse(null))
                .update();
    }

    void end(UUID id, Optional<YearMonth> last, String reason) {
        sql.sql("update benefit.enrolment e set last_month = :last, stop_reason = :reason where e.enrolment_id = :id")
                .param("last", last.map(month -> month.atDay(1)).orElse(null))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void deed(UUID deed, UUID id, Optional<UUID> batch, EnrolmentDeed.Kind kind, YearMonth month, Ground ground) {
        sql.sql("""
                insert into benefit.enrolment_deed (ward_id, deed_id, enrolment_id, batch_id, kind, month, paper, paper_day, note,
                    number)
                select platform.ward(), :deed, :id, :batch, :kind, :month, :paper, :day, :note,
                    coalesce(max(d.number), 0) + 1
                from benefit.enrolment_deed d where d.enrolment_id = :id
                """)
                .param("deed", deed)
                .param("id", id)
                .param("batch", batch.orElse(null))
                .param("kind", kind.code())
                .param("month", month.atDay(1))
                .param("paper", ground.paper())
                .param("day", ground.day())
                .param("note", ground.note())
                .update();
    }

    Optional<EnrolmentDeed> find(UUID deed) {
        return sql.sql("select * from benefit.enrolment_deed d where d.deed_id = :deed and d.undone_at is null")
                .param("deed", deed)
                .query((row, n) -> Enrolments.deed(row))
                .optional();
    }

    void levels(UUID deed, UUID id, List<Course.Level> levels) {
        for (Course.Level level : levels) {
            sql.sql("""
                    insert into benefit.enrolment_level (ward_id, deed_id, enrolment_id, from_month, amount, by_law, rule)
                    values (platform.ward(), :deed, :id, :from, :amount, :byLaw, :rule)
                    """)
                    .param("deed", deed)
                    .param("id", id)
                    .param("from", level.from().atDay(1))
                    .param("amount", level.amount())
                    .param("byLaw", level.byLaw())
                    .param("rule", level.rule())
                    .update();
        }
    }

    void pause(UUID deed, UUID id, YearMonth from, PauseGround why) {
        sql.sql("""
                insert into benefit.enrolment_pause (ward_id, deed_id, enrolment_id, from_month, ground)
                values (platform.ward(), :deed, :id, :from, :why)
                """)
                .param("deed", deed)
                .param("id", id)
                .param("from", from.atDay(1))
                .param("why", why.code())
                .update();
    }

    void endPause(UUID id, UUID deed, YearMonth from, PauseEnding how) {
        sql.sql("""
                update benefit.enrolment_pause p set ended_by = :deed, ended_from = :from, ending = :how
                from benefit.enrolment_deed d
                where p.enrolment_id = :id and p.ended_by is null and d.ward_id = p.ward_id and d.deed_id = p.deed_id
                    and d.undone_at is null
                """)
                .param("deed", deed)
                .param("from", from.atDay(1))
                .param("how", how.code())
                .param("id", id)
                .update();
    }

    void openPause(UUID deed) {
        sql.sql(
                        "update benefit.enrolment_pause p set ended_by = null, ended_from = null, ending = null where p.ended_by = :deed")
                .param("deed", deed)
                .update();
    }

    void payee(UUID deed, UUID id, Payee payee) {
        sql.sql("""
                insert into benefit.payee (ward_id, deed_id, enrolment_id, kind, person_id, name, bank, account, holder)
                values (platform.ward(), :deed, :id, :kind, :person, :name, :bank, :account, :holder)
                """)
                .param("deed", deed)
                .param("id", id)
                .param("kind", payee.kind().code())
                .param("person", payee.person().orElse(null))
                .param("name", payee.name())
                .param("bank", payee.account().map(Payee.Account::bank).orElse(""))
                .param("account", payee.account().map(Payee.Account::number).orElse(""))
                .param("holder", payee.account().map(Payee.Account::holder).orElse(""))
                .update();
    }

    /** The deed counts no more; its rows stay. */
    void undo(UUID deed) {
        sql.sql("""
                update benefit.enrolment_deed d set undone_by = platform.app_user(), undone_at = platform.instant()
                where d.deed_id = :deed
                """).param("deed", deed).update();
    }

    /** Every level of these as one deed each. */
    void changeTogether(UUID batch, Collection<Adjustment> these, Ground ground) {
        List<UUID> deeds = these.stream().map(one -> Ids.next()).toList();
        sql.sql("""
                insert into benefit.enrolment_deed (ward_id, deed_id, enrolment_id, batch_id, kind, month, paper, paper_day, note,
                    number)
                select platform.ward(), x.deed, x.enrolment, :batch, 'change', x.month, :paper, :day, :note,
                    (select coalesce(max(d.number), 0) + 1 from benefit.enrolment_deed d where d.enrolment_id = x.enrolment)
                from unnest(:deeds::uuid[], :enrolments::uuid[], :months::date[]) x (deed, enrolment, month)
                """)
                .param("batch", batch)
                .param("paper", ground.paper())
                .param("day", ground.day())
                .param("note", ground.note())
                .param("deeds", deeds.toArray(UUID[]::new))
                .param(
                        "enrolments",
                        these.stream().map(one -> one.enrolment().id()).toArray(UUID[]::new))
                .param(
                        "months",
                        these.stream()
                                .map(one ->
                                        one.levels().getFirst().from().atDay(1).toString())
                                .toArray(String[]::new))
                .update();
        List<UUID> ofDeed = new ArrayList<>();
        List<UUID> ofEnrolment = new ArrayList<>();
        List<Course.Level> levels = new ArrayList<>();
        Iterator<UUID> next = deeds.iterator();
        for (Adjustment one : these) {
            UUID deed = next.next();
            for (Course.Level level : one.levels()) {
                ofDeed.add(deed);
                ofEnrolment.add(one.enrolment().id());
                levels.add(level);
            }
        }
        sql.sql("""
                insert into benefit.enrolment_level (ward_id, deed_id, enrolment_id, from_month, amount, by_law, rule)
                select platform.ward(), x.* from unnest(:deeds::uuid[], :enrolments::uuid[], :months::date[], :amounts::bigint[],
                    :laws::bigint[], :rules::text[]) x
                """)
                .param("deeds", ofDeed.toArray(UUID[]::new))
                .param("enrolments", ofEnrolment.toArray(UUID[]::new))
                .param(
                        "months",
                        levels.stream()
                                .map(level -> level.from().atDay(1).toString())
                                .toArray(String[]::new))
                .param("amounts", levels.stream().map(Course.Level::amount).toArray(Long[]::new))
                .param("laws", levels.stream().map(Course.Level::byLaw).toArray(Long[]::new))
                .param("rules", levels.stream().map(Course.Level::rule).toArray(String[]::new))
                .update();
    }

    /** Whether something was decided after a batch on one of those that it concerns. */
    boolean hasFollowers(UUID batch) {
        return sql.sql("""
                select exists (select from benefit.enrolment_deed d
                    join benefit.enrolment_deed later on later.ward_id = d.ward_id and later.enrolment_id = d.enrolment_id
                        and later.number > d.number and later.undone_at is null
                    where d.batch_id = :batch and d.undone_at is null)
                """).param("batch", batch).query(Boolean.class).single();
    }

    void undoTogether(UUID batch) {
        sql.sql("""
                update benefit.enrolment_deed d set undone_by = platform.app_user(), undone_at = platform.instant()
                where d.batch_id = :batch and d.undone_at is null
                """).param("batch", batch).update();
    }

    boolean wasGiven(OneOff given) {
        return sql.sql("""
                select exists (select from benefit.one_off o where o.one_off_id <> :id and o.undone_at is null
                    and coalesce(o.person_id, o.household_id) = :subject and o.benefit = :benefit and o.event_day = :event)
                """)
                .param("id", given.id())
                .param("subject", given.person().orElse(given.household()))
                .param("benefit", given.benefit())
                .param("event", given.event())
                .query(Boolean.class)
                .single();
    }

    void insert(OneOff given) {
        sql.sql("""
                insert into benefit.one_off (ward_id, one_off_id, household_id, person_id, benefit, is_private, application_id,
                    event_day, amount, by_law, rule, payee_kind, payee_person_id, payee_name, bank, account, holder, paper,
                    paper_day, note)
                values (platform.ward(), :id, :household, :person, :benefit, :private, :application, :event, :amount, :byLaw,
                    :rule, :kind, :payee, :name, :bank, :account, :holder, :paper, :day, :note)
                on conflict (ward_id, one_off_id) do nothing
                """)
                .param("id", given.id())
                .param("household", given.household())
                .param("person", given.person().orElse(null))
                .param("benefit", given.benefit())
                .param("private", given.isPrivate())
                .param("application", given.application().orElse(null))
                .param("event", given.event())
                .param("amount", given.amount())
                .param("byLaw", given.byLaw())
                .param("rule", given.rule())
                .param("kind", given.payee().kind().code())
                .param("payee", given.payee().person().orElse(null))
                .param("name", given.payee().name())
                .param("bank", given.payee().account().map(Payee.Account::bank).orElse(""))
                .param(
                        "account",
                        given.payee().account().map(Payee.Account::number).orElse(""))
                .param(
                        "holder",
                        given.payee().account().map(Payee.Account::holder).orElse(""))
                .param("paper", given.ground().paper())
                .param("day", given.ground().day())
                .param("note", given.ground().note())
                .update();
    }

    void prove(ProvenFact fact) {
        sql.sql("""
                update benefit.proven_fact p set until = :since
                where p.person_id = :person and p.fact = :fact and p.since < :since and p.until > :since
                """)
                .param("since", fact.since())
                .param("person", fact.person())
                .param("fact", fact.fact())
                .update();
        int corrected = sql.sql("""
                update benefit.proven_fact p set value = :value, paper = :paper
                where p.person_id = :person and p.fact = :fact and p.since = :since
                """)
                .param("since", fact.since())
                .param("person", fact.person())
                .param("fact", fact.fact())
                .param("value", fact.value())
                .param("paper", fact.paper())
                .update();
        if (corrected > 0) {
            return;
        }
        sql.sql("""
                insert into benefit.proven_fact (ward_id, fact_id, household_id, person_id, fact, value, since, until, paper,
                    is_private, application_id)
                select platform.ward(), :id, :household, :person, :fact, :value, :since,
                    coalesce(min(p.since), 'infinity'), :paper, :private, :application
                from benefit.proven_fact p
                where p.person_id = :person and p.fact = :fact and p.since > :since
                """)
                .param("id", Ids.next())
                .param("household", fact.household())
                .param("person", fact.person())
                .param("fact", fact.fact())
                .param("value", fact.value())
                .param("since", fact.since())
                .param("paper", fact.paper())
                .param("private", fact.isPrivate())
                .param("application", fact.application().orElse(null))
                .update();
    }
}
