package vn.ansinh.office.programme.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.ProgrammeSetting;
import vn.ansinh.office.programme.ProgrammeSettings;
import vn.ansinh.office.programme.help.HelpVisit;
import vn.ansinh.office.programme.help.HelpVisits;
import vn.ansinh.office.registry.event.Hardship;
import vn.ansinh.office.registry.event.Hardships;
import vn.ansinh.office.registry.proposal.AwaitedHardships;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.survey.Surveys;

/**
 * The households that may fall back, as far as the acting person may see them and what happened to them. Those that stand on the lists
 * now are not watched: they have helpers.
 */
@Component
public class WatchList {
    private final JdbcClient sql;
    private final Hardships hardships;
    private final HelpVisits visits;
    private final ProgrammeSettings settings;
    private final NearLine near;
    private final AwaitedHardships awaited;

    WatchList(
            JdbcClient sql,
            Hardships hardships,
            HelpVisits visits,
            ProgrammeSettings settings,
            Surveys surveys,
            Reviews reviews,
            AwaitedHardships awaited) {
        this.sql = sql;
        this.hardships = hardships;
        this.visits = visits;
        this.settings = settings;
        this.near = new NearLine(sql, surveys, reviews);
        this.awaited = awaited;
    }

    /** All of them, the most urgent first, then by group and name. */
    @Transactional(readOnly = true)
    public List<Watched> on(LocalDate day) {
        return found(day, Optional.empty());
    }

    /** Those among these households. */
    @Transactional(readOnly = true)
    public List<Watched> of(Collection<UUID> households, LocalDate day) {
        return found(day, Optional.of(households));
    }

    private List<Watched> found(LocalDate day, Optional<Collection<UUID>> which) {
        Map<ProgrammeSetting, Integer> chosen = settings.all();
        LocalDate since = day.minusMonths(Objects.requireNonNull(chosen.get(ProgrammeSetting.WATCH_MONTHS)));
        Map<UUID, List<WatchReason>> standing = new HashMap<>();
        escaped(day, since, which)
                .forEach((household, reason) -> standing.computeIfAbsent(household, any -> new ArrayList<>())
                        .add(reason));
        int percent = Objects.requireNonNull(chosen.get(ProgrammeSetting.WATCH_NEAR_PERCENT));
        near.on(day, percent, since, which)
                .forEach((household, interview) -> standing.computeIfAbsent(household, any -> new ArrayList<>())
                        .add(WatchReason.of(WatchReason.Kind.NEAR_LINE, interview, percent)));
        Map<UUID, WatchRules.Mark> marks = marks(which);
        Set<UUID> candidates = new HashSet<>(standing.keySet());
        candidates.addAll(marks.keySet());
        candidates.removeAll(listed(day));
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<WatchReason>> happened = happened(since, day, candidates);
        Map<UUID, List<WatchReason>> reasons = new HashMap<>();
        for (UUID one : candidates) {
            List<WatchReason> counting = WatchRules.of(
                    standing.getOrDefault(one, List.of()),
                    happened.getOrDefault(one, List.of()),
                    Optional.ofNullable(marks.get(one)));
            if (!counting.isEmpty()) {
                reasons.put(one, counting);
            }
        }
        return households(reasons, day);
    }

    private Map<UUID, WatchReason> escaped(LocalDate day, LocalDate since, Optional<Collection<UUID>> which) {
        Map<UUID, WatchReason> found = new HashMap<>();
        sql.sql("""
                select l.household_id, l.was, l.left_on from review.left_lists_on(:day) l
                where l.left_on > :since and (:all or l.household_id = any (:which::uuid[]))
                """)
                .param("day", day)
                .param("since", since)
                .param("all", which.isEmpty())
                .param("which", which.map(some -> some.toArray(UUID[]::new)).orElseGet(() -> new UUID[0]))
                .query(row -> {
                    found.put(
                            row.getObject("household_id", UUID.class),
                            WatchReason.of(WatchReason.Kind.ESCAPED, row.getObject("left_on", LocalDate.class)));
                });
        return found;
    }

    private Set<UUID> listed(LocalDate day) {
        return new HashSet<>(sql.sql("""
                        select r.household_id from review.recognised_on(:day) r where r.status in ('poor', 'near-poor')
                        """).param("day", day).query(UUID.class).list());
    }

    private Map<UUID, WatchRules.Mark> marks(Optional<Collection<UUID>> which) {
        Map<UUID, WatchRules.Mark> found = new HashMap<>();
        sql.sql("""
                select distinct on (household_id) household_id, watched, kind, reason, marked_on from programme.watch_mark
                where :all or household_id = any (:which::uuid[])
                order by household_id, recorded_at desc, mark_id desc
                """)
                .param("all", which.isEmpty())
                .param("which", which.map(some -> some.toArray(UUID[]::new)).orElseGet(() -> new UUID[0]))
                .query(row -> {
                    found.put(
                            row.getObject("household_id", UUID.class),
                            new WatchRules.Mark(
                                    row.getBoolean("watched"),
                                    row.getString("kind"),
                                    row.getString("reason"),
                                    row.getObject("marked_on", LocalDate.class)));
                });
        return found;
    }

    private Map<UUID, List<WatchReason>> happened(LocalDate since, LocalDate day, Set<UUID> candidates) {
        Map<UUID, List<WatchReason>> found = Stream.concat(
                        hardships.between(since, day).stream(), hardships.jobsLost(since, day).stream())
                .filter(one -> candidates.contains(one.household()))
                .collect(Collectors.groupingBy(
                        Hardship::household, Collectors.mapping(WatchList::reason, Collectors.toList())));
        awaited.waiting().stream()
                .filter(one ->
                        candidates.contains(one.household()) && !one.day().isAfter(day))
                .forEach(one -> found.computeIfAbsent(one.household(), any -> new ArrayList<>())
                        .add(reported(one)));
        return found;
    }

    private static WatchReason reported(AwaitedHardships.Awaited one) {
        return WatchReason.of(
                switch (one.what()) {
                    case DEATH -> WatchReason.Kind.REPORTED_DEATH;
                    case PRIVATE -> WatchReason.Kind.REPORTED_PRIVATE;
                    case HOME -> WatchReason.Kind.REPORTED_HOME;
                    case JOB -> WatchReason.Kind.REPORTED_JOB;
                },
                one.day());
    }

    private static WatchReason reason(Hardship one) {
        WatchReason.Kind kind = switch (one.what()) {
            case DEATH -> WatchReason.Kind.DEATH;
            case PRIVATE -> WatchReason.Kind.PRIVATE;
            case HOME -> WatchReason.Kind.HOME;
            case JOB -> WatchReason.Kind.JOB;
        };
        return new WatchReason(kind, one.day(), List.of(one.person()), Optional.of(one.event()));
    }

    private List<Watched> households(Map<UUID, List<WatchReason>> reasons, LocalDate day) {
        Map<UUID, HelpVisit> visited = visits.latest(day);
        List<Watched> found = new ArrayList<>();
        sql.sql("""
                select h.household_id, h.code, h.head_name, h.area_id, coalesce(h.area_name, '') as area_name,
                    coalesce(h.address, '') as address
                from registry.households_on(:day) h where h.household_id = any (:ids::uuid[])
                order by h.area_position nulls last, h.head_sort_key, h.code
                """)
                .param("day", day)
                .param("ids", reasons.keySet().toArray(UUID[]::new))
                .query(row -> {
                    UUID household = row.getObject("household_id", UUID.class);
                    found.add(new Watched(
                            household,
                            row.getString("code"),
                            row.getString("head_name"),
                            Objects.requireNonNullElse(row.getObject("area_id", UUID.class), new UUID(0, 0)),
                            row.getString("area_name"),
                            row.getString("address"),
                            Objects.requireNonNull(reasons.get(household)),
                            Optional.ofNullable(visited.get(household)).map(HelpVisit::day)));
                });
        found.sort(Comparator.comparing(Watched::level));
        return found;
    }

    /** Puts a household on the list by hand, or takes it off, from today on. */
    @Transactional
    public void mark(UUID household, boolean isWatched, String kind, String reason, LocalDate day) {
        sql.sql("""
                insert into programme.watch_mark (ward_id, mark_id, household_id, watched, kind, reason, marked_on, recorded_by)
                values (platform.ward(), :id, :household, :watched, :kind, :reason, :day, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .param("watched", isWatched)
                .param("kind", kind)
                .param("reason", reason)
                .param("day", day)
                .update();
    }
}
