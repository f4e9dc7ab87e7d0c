package vn.ansinh.office.registry.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.WorkStatus;

/**
 * Households that lost somebody's work or their house, by the events that the acting person may see.
 */
@Component
public class Hardships {
    /** From 60 on a person is old (Law on the Elderly 39/2009/QH12, article 2); whether an older one works has to be recorded. */
    private static final int OLD = 60;

    private static final int GROWN_UP = 18;

    private final JdbcClient sql;

    Hardships(JdbcClient sql) {
        this.sql = sql;
    }

    private record Found(
            Hardship hardship, LifeEvent what, @Nullable String degree, boolean wasIll) {}

    /** Those of these days, both included, the latest first; an event that was undone is none. */
    @Transactional(readOnly = true)
    public List<Hardship> between(LocalDate from, LocalDate until) {
        return Stream.concat(workLost(from, until).stream(), homeLost(from, until).stream())
                .sorted(Comparator.comparing(Hardship::day).reversed())
                .toList();
    }

    /** Those who worked and stopped to on these days, both included, the latest first; no reason by itself to review a household. */
    @Transactional(readOnly = true)
    public List<Hardship> jobsLost(LocalDate from, LocalDate until) {
        return sql
                .sql("""
                        select e.event_id, e.happened_on, e.facts, m.household_id, p.name from registry.life_event e
                        join registry.person p on p.ward_id = e.ward_id and p.person_id = (e.facts ->> 'person')::uuid
                        join registry.membership m on m.ward_id = p.ward_id and m.person_id = p.person_id
                            and m.since <= e.happened_on and e.happened_on < m.until
                        join registry.person_situation s on s.ward_id = p.ward_id and s.person_id = p.person_id
                            and s.since < e.happened_on and e.happened_on <= s.until
                        where e.happened_on between :from and :until and e.kind = 'school-work' and e.undoes is null
                            and s.work_status in ('wage-with-contract', 'wage-work-without-contract', 'own-work')
                            and not exists (select from registry.life_event u where u.ward_id = e.ward_id and u.undoes = e.event_id)
                        order by e.happened_on desc, e.seq desc
                        """)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> Optional.of(new Hardship(
                                row.getObject("event_id", UUID.class),
                                row.getObject("household_id", UUID.class),
                                row.getObject("happened_on", LocalDate.class),
                                Hardship.What.JOB,
                                row.getString("name")))
                        .filter(stops(EventJson.event(row.getString("facts")))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Predicate<Hardship> stops(LifeEvent event) {
        boolean isStop = event instanceof PersonEvent.SchoolWork work
                && (work.workStatus() == WorkStatus.SEEKING_WORK || work.workStatus() == WorkStatus.NOT_SEEKING);
        return hardship -> isStop;
    }

    private List<Hardship> homeLost(LocalDate from, LocalDate until) {
        return sql
                .sql("""
                        select e.event_id, e.happened_on, e.facts, h.household_id from registry.life_event e
                        join registry.life_event_household h on h.ward_id = e.ward_id and h.event_id = e.event_id
                        where e.happened_on between :from and :until and e.kind = 'home-damage'
                            and not exists (select from registry.life_event u where u.ward_id = e.ward_id and u.undoes = e.event_id)
                        order by e.happened_on desc, e.seq desc
                        """)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> {
                    boolean isLoss = EventJson.event(row.getString("facts")) instanceof HomeDamage home
                            && home.damage().isLoss();
                    return Optional.of(new Hardship(
                                    row.getObject("event_id", UUID.class),
                                    row.getObject("household_id", UUID.class),
                                    row.getObject("happened_on", LocalDate.class),
                                    Hardship.What.HOME,
                                    ""))
                            .filter(hardship -> isLoss);
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Hardship> workLost(LocalDate from, LocalDate until) {
        return sql
                .sql("""
                        with e as (
                            select e.ward_id, e.event_id, e.happened_on, e.seq, coalesce(s.kind, e.kind) as kind,
                                coalesce(s.facts, e.facts) as facts
                            from registry.life_event e
                            left join registry.life_event_health s on s.ward_id = e.ward_id and s.event_id = e.event_id
                            where e.happened_on between :from and :until and e.undoes is null
                                and coalesce(s.kind, e.kind) in ('death', 'health', 'imprisonment')
                                and not exists (select from registry.life_event u
                                    where u.ward_id = e.ward_id and u.undoes = e.event_id))
                        select e.*, m.household_id, p.name, b.disability_degree, coalesce(b.serious_illness, false) as was_ill
                        from e
                        join registry.person p on p.ward_id = e.ward_id and p.person_id = (e.facts ->> 'person')::uuid
                        join registry.membership m on m.ward_id = p.ward_id and m.person_id = p.person_id
                            and m.since < e.happened_on and e.happened_on <= m.until
                        left join registry.person_situation s on s.ward_id = p.ward_id and s.person_id = p.person_id
                            and s.since < e.happened_on and e.happened_on <= s.until
                        left join registry.person_health b on b.ward_id = p.ward_id and b.person_id = p.person_id
                            and b.since < e.happened_on and e.happened_on <= b.until
                        where (p.birth_date is null or p.birth_date <= e.happened_on - make_interval(years => :grown))
                            and case when s.work_status is not null
                                    then s.work_status in ('wage-with-contract', 'wage-work-without-contract', 'own-work')
                                else coalesce(s.able_to_work, true)
                                    and (p.birth_date is null or p.birth_date > e.happened_on - make_interval(years => :old)) end
                        order by e.happened_on desc, e.seq desc
                        """)
                .param("from", from)
                .param("until", until)
                .param("grown", GROWN_UP)
                .param("old", OLD)
                .query((row, n) -> found(row))
                .list()
                .stream()
                .filter(Hardships::isGrave)
                .map(Found::hardship)
                .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        LifeEvent what = EventJson.event(row.getString("facts"));
        return new Found(
                new Hardship(
                        row.getObject("event_id", UUID.class),
                        row.getObject("household_id", UUID.class),
                        row.getObject("happened_on", LocalDate.class),
                        what.isPrivate() ? Hardship.What.PRIVATE : Hardship.What.DEATH,
                        what.isPrivate() ? "" : row.getString("name")),
                what,
                row.getString("disability_degree"),
                row.getBoolean("was_ill"));
    }

    // a paper renewed for what was known before is no new hardship
    private static boolean isGrave(Found found) {
        if (!(found.what() instanceof PersonEvent.HealthFound health)) {
            return true;
        }
        boolean isIll = Boolean.TRUE.equals(health.seriousIllness()) && !found.wasIll();
        DisabilityDegree degree = health.disability();
        boolean isDisabled = (degree == DisabilityDegree.SEVERE || degree == DisabilityDegree.EXTREMELY_SEVERE)
                && !degree.code().equals(found.degree());
        return isIll || isDisabled;
    }
}
