package vn.ansinh.office.registry.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.RegisterImported;
import vn.ansinh.office.registry.StatusesImported;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.sheet.DraftHousehold;

/**
 * Compares a list with the register, and brings it in whole or not at all.
 *
 * <p>A list goes through in parts of a thousand households, so that memory does not grow with it and time grows with
 * its length alone. Two imports of one ward wait for each other.
 */
@Component
public class ApplyingImport {
    private static final int PART = 1_000;

    private final JdbcTemplate sql;
    private final KnownRows known;
    private final ImportRuns runs;
    private final ApplicationEventPublisher events;

    ApplyingImport(JdbcTemplate sql, KnownRows known, ImportRuns runs, ApplicationEventPublisher events) {
        this.sql = sql;
        this.known = known;
        this.runs = runs;
        this.events = events;
    }

    /** What the list would do; nothing is written. */
    @Transactional(readOnly = true)
    public Plan preview(WardList list, Progress progress) {
        return go(list, progress, null);
    }

    /**
     * Brings the list in; throws {@link Stopped}, and leaves nothing behind, when the progress says to stop or when the
     * list would now do something else than was confirmed.
     */
    @Transactional
    public Plan apply(WardList list, @Nullable Plan confirmed, Progress progress) {
        return apply(Ids.next(), list, confirmed, progress);
    }

    /** Brings the list in under an identifier by which the caller finds its record afterwards. */
    @Transactional
    public Plan apply(UUID run, WardList list, @Nullable Plan confirmed, Progress progress) {
        sql.queryForList("select pg_advisory_xact_lock(hashtextextended('registry.import ' || platform.ward(), 0))");
        Plan done = go(list, progress, run);
        if (confirmed != null && !done.agreesWith(confirmed)) {
            throw new Stopped(Stopped.Reason.REGISTER_CHANGED);
        }
        runs.record(run, list, done);
        events.publishEvent(new RegisterImported(run, list.asOf(), done.newHouseholds(), done.changedHouseholds()));
        if (!done.statuses().isEmpty()) {
            events.publishEvent(new StatusesImported(run, list.asOf(), done.statuses()));
        }
        if (!progress.goOn(
                list.draft().households().size(), list.draft().households().size())) {
            throw new Stopped(Stopped.Reason.CANCELLED);
        }
        return done;
    }

    private Plan go(WardList list, Progress progress, @Nullable UUID run) {
        Tally tally = new Tally(list.sheet());
        List<DraftHousehold> households = list.draft().households();
        boolean empty = known.isEmpty();
        Planning planning = new Planning(list, known.areas(list.asOf()), new NewCodes(known.lastCode()), tally);
        for (int from = 0; from < households.size(); from += PART) {
            if (!progress.goOn(from, households.size())) {
                throw new Stopped(Stopped.Reason.CANCELLED);
            }
            List<DraftHousehold> part = households.subList(from, Math.min(from + PART, households.size()));
            Writes writes = new Writes(list.asOf(), run == null ? new UUID(0, 0) : run);
            KnownPart of = empty ? KnownPart.nothing() : part(part);
            for (DraftHousehold household : part) {
                if (household.refused()) {
                    tally.refused(household);
                } else {
                    planning.plan(household, of, writes);
                }
            }
            if (run != null) {
                writes.run(sql);
            }
        }
        tally.refusedRows(Math.max(0, list.draft().rowsRead() - list.draft().rowsSkipped() - tally.read()));
        return tally.plan();
    }

    private KnownPart part(List<DraftHousehold> part) {
        List<PersonEntry> people = part.stream()
                .filter(household -> !household.refused())
                .flatMap(household -> household.entry().members().stream())
                .toList();
        List<String> numbers = people.stream()
                .flatMap(person -> Stream.of(
                        person.identity().citizenId(), person.identity().oldId()))
                .flatMap(Stream::ofNullable)
                .map(CitizenId::digits)
                .distinct()
                .toList();
        KnownRows.Part rows = known.part(part.stream()
                .map(DraftHousehold::entry)
                .map(HouseholdEntry::code)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
        Map<String, Known.Person> byNumber = rows.byNumber(numbers);
        Map<String, List<Known.Person>> byName = rows.namesakes(people);
        Collection<String> homes = byNumber.values().stream()
                .map(Known.Person::householdCode)
                .distinct()
                .toList();
        return new KnownPart(rows.householdsAlso(homes), new Matching(byNumber, byName));
    }
}
