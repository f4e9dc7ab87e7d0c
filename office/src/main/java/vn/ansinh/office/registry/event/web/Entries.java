package vn.ansinh.office.registry.event.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.event.Change;
import vn.ansinh.office.registry.event.Entry;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.RecordedEvents;
import vn.ansinh.office.registry.event.Row;

/** Events with the names of whatever they are about. */
@Component
class Entries {
    private final RecordedEvents events;
    private final KnownPeople people;
    private final Register register;
    private final Today today;
    private final AccessLog log;

    Entries(RecordedEvents events, KnownPeople people, Register register, AccessLog log, Today today) {
        this.log = log;
        this.events = events;
        this.people = people;
        this.register = register;
        this.today = today;
    }

    Entry find(UUID event) {
        return events.find(event).orElseThrow(() -> new NothingHere("event " + event));
    }

    /** Whoever looks at a private event is written down. */
    @Transactional
    public EntryView view(UUID event, Optional<EntryView.Undo> undo) {
        Entry entry = find(event);
        Set<UUID> about = new HashSet<>(entry.what().map(LifeEvent::people).orElse(List.of()));
        Set<UUID> households = new HashSet<>(entry.households());
        for (Change change : entry.changes()) {
            switch (change.row()) {
                case Row.Stay stay -> {
                    about.add(stay.person());
                    households.add(stay.household());
                }
                case Row.Home home -> households.add(home.household());
                case Row.Person person -> about.add(person.person());
                case Row.IdNumber number -> about.add(number.person());
                case Row.Situated situated -> about.add(situated.person());
                case Row.Healthy healthy -> about.add(healthy.person());
                case Row.Spell spell -> about.add(spell.person());
                case Row.Household household -> households.add(household.household());
            }
        }
        if (entry.isPrivate()) {
            log.record(UseCase.SEE_HEALTH, List.copyOf(about));
        }
        String undone = entry.undoes().map(this::find).map(Entry::kind).orElse("");
        return new EntryView(
                entry,
                undone,
                people.names(about),
                people.codes(households),
                links(households, entry),
                register.groupNames(),
                undo);
    }

    /** Where households can be seen: today, or on the day before for one that everybody left. */
    private Map<UUID, String> links(Set<UUID> households, Entry entry) {
        LocalDate before = entry.day().minusDays(1);
        Map<UUID, String> links = new HashMap<>();
        for (UUID household : households) {
            register.household(household, today.date())
                    .map(one -> "/households/" + one.code())
                    .or(() -> register.household(household, before)
                            .map(one -> "/households/" + one.code() + "?asof=" + before))
                    .ifPresent(link -> links.put(household, link));
        }
        return links;
    }

    /** A page of the ward's events; of private ones nobody is named here. */
    @Transactional(readOnly = true)
    public EventsView latest(long before) {
        List<Entry> found = events.latest(before, EventsView.PAGE + 1);
        List<Entry> shown = found.subList(0, Math.min(EventsView.PAGE, found.size()));
        Set<UUID> about = new HashSet<>();
        Set<UUID> households = new HashSet<>();
        shown.forEach(entry -> {
            about.addAll(entry.what().map(LifeEvent::people).orElse(List.of()));
            households.addAll(entry.households());
        });
        Map<UUID, String> names = people.names(about);
        Map<UUID, String> codes = people.codes(households);
        List<EventsView.Line> lines = shown.stream()
                .map(entry -> new EventsView.Line(
                        entry,
                        entry.isPrivate() ? "private" : entry.kind(),
                        entry.undoes()
                                .flatMap(events::find)
                                .map(one -> one.isPrivate() ? "private" : one.kind())
                                .orElse(""),
                        entry.isPrivate()
                                ? List.of()
                                : entry.what().map(LifeEvent::people).orElse(List.of()).stream()
                                        .map(person -> names.getOrDefault(person, "?"))
                                        .toList(),
                        entry.households().stream()
                                .map(household -> codes.getOrDefault(household, "?"))
                                .sorted()
                                .toList()))
                .toList();
        Optional<Long> next =
                found.size() > EventsView.PAGE ? Optional.of(shown.getLast().seq()) : Optional.empty();
        return new EventsView(lines, next);
    }
}
