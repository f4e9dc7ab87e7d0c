package vn.ansinh.office.review.proposing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.event.Hardship;
import vn.ansinh.office.registry.event.Hardships;
import vn.ansinh.office.review.round.Adding;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/**
 * Households that something happened to since the last annual review began and that no review has listed since; added to a round, or
 * set aside until something newer happens.
 */
@Component
class EventProposals {
    static final int LONGEST = 300;

    private final JdbcClient sql;
    private final Hardships hardships;
    private final Rounds rounds;
    private final Adding adding;
    private final Today today;

    EventProposals(JdbcClient sql, Hardships hardships, Rounds rounds, Adding adding, Today today) {
        this.sql = sql;
        this.hardships = hardships;
        this.rounds = rounds;
        this.adding = adding;
        this.today = today;
    }

    private record Home(UUID household, String code, String head, UUID area, String areaName) {}

    private record Settled(UUID event, UUID household) {}

    /** Events count from this day: the first one of the annual review before, or a year before the round where there was none. */
    @Transactional(readOnly = true)
    public LocalDate since(Round round) {
        return rounds.all().stream()
                .filter(other -> other.isAnnual() && other.begins().isBefore(round.begins()))
                .map(Round::begins)
                .findFirst()
                .orElse(round.begins().minusYears(1));
    }

    /** By group and name. */
    @Transactional(readOnly = true)
    public List<EventProposal> of(Round round) {
        LocalDate day = lastDay(round);
        List<Settled> settled = sql.sql("""
                        select a.event_id, a.household_id from review.event_aside a
                        """)
                .query((row, n) ->
                        new Settled(row.getObject("event_id", UUID.class), row.getObject("household_id", UUID.class)))
                .list();
        Map<UUID, List<Hardship>> byHousehold = hardships.between(since(round), day).stream()
                .filter(one -> !settled.contains(new Settled(one.event(), one.household())))
                .collect(Collectors.groupingBy(Hardship::household, LinkedHashMap::new, Collectors.toList()));
        if (byHousehold.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> listed = listed(byHousehold.keySet());
        return homes(byHousehold.keySet(), day).stream()
                .map(home -> new EventProposal(
                        home.household(),
                        home.code(),
                        home.head(),
                        home.area(),
                        home.areaName(),
                        byHousehold.getOrDefault(home.household(), List.of()).stream()
                                .filter(one -> isAfterReview(one, listed))
                                .toList()))
                .filter(proposal -> !proposal.events().isEmpty())
                .toList();
    }

    private static boolean isAfterReview(Hardship one, Map<UUID, LocalDate> listed) {
        LocalDate ended = listed.get(one.household());
        return ended == null || one.day().isAfter(ended);
    }

    /** The last day of the latest review that lists each; one that lists it now has seen all that happened until its end. */
    private Map<UUID, LocalDate> listed(Iterable<UUID> households) {
        return sql
                .sql("""
                        select c.household_id, max(r.ends) as ended from review.candidate c
                        join review.round r on r.ward_id = c.ward_id and r.round_id = c.round_id
                        where c.household_id in (:households) group by c.household_id
                        """)
                .param("households", households)
                .query((row, n) ->
                        Map.entry(row.getObject("household_id", UUID.class), row.getObject("ended", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Home> homes(Iterable<UUID> households, LocalDate day) {
        return sql.sql("""
                select h.* from registry.households_on(:day) h
                where h.household_id in (:households) and h.area_id is not null
                order by h.area_position, h.head_sort_key, h.code
                """)
                .param("day", day)
                .param("households", households)
                .query((row, n) -> new Home(
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getObject("area_id", UUID.class),
                        row.getString("area_name")))
                .list();
    }

    private LocalDate lastDay(Round round) {
        return today.date().isAfter(round.ends()) ? round.ends() : today.date();
    }

    /** Onto the list of the round, for this reason. */
    @Transactional
    public Optional<Said> add(Round round, String code, String why) {
        Optional<EventProposal> proposal = find(round, code);
        return proposal.isEmpty()
                ? Optional.of(Said.of("round.events.fault.gone", code))
                : adding.add(round, proposal.get().area(), code, why);
    }

    /** Its events of now propose it no more; a newer one does. */
    @Transactional
    public Optional<Said> setAside(Round round, String code, String note) {
        if (note.isEmpty() || note.length() > LONGEST) {
            return Optional.of(Said.of("round.events.fault.note", LONGEST));
        }
        Optional<EventProposal> proposal = find(round, code);
        if (proposal.isEmpty()) {
            return Optional.of(Said.of("round.events.fault.gone", code));
        }
        for (Hardship event : proposal.get().events()) {
            sql.sql("""
                    insert into review.event_aside (ward_id, event_id, household_id, round_id, note, done_by)
                    values (platform.ward(), :event, :household, :round, :note, platform.app_user())
                    on conflict do nothing
                    """)
                    .param("event", event.event())
                    .param("household", event.household())
                    .param("round", round.id())
                    .param("note", note)
                    .update();
        }
        return Optional.empty();
    }

    private Optional<EventProposal> find(Round round, String code) {
        return of(round).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The latest first; of several events of one household one line. */
    @Transactional(readOnly = true)
    public List<SetAside> setAside(Round round) {
        return sql.sql("""
                select h.code, a.note, (max(a.done_at) at time zone 'Asia/Ho_Chi_Minh')::date as day, coalesce(max(u.full_name), '') as by_name
                from review.event_aside a
                join registry.household h on h.ward_id = a.ward_id and h.household_id = a.household_id
                left join account.user_account u on u.ward_id = a.ward_id and u.user_id = a.done_by
                where a.round_id = :round group by h.code, a.note order by max(a.done_at) desc, h.code
                """)
                .param("round", round.id())
                .query((row, n) -> new SetAside(
                        row.getString("code"),
                        row.getObject("day", LocalDate.class),
                        row.getString("note"),
                        row.getString("by_name")))
                .list();
    }
}
