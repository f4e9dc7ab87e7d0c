package vn.ansinh.office.registry.event.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Trail;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.event.Request;
import vn.ansinh.office.registry.event.web.Reading.Home;

/** The form of an event, from the blank one to what the register is asked to record. */
@Component
public class Filling {
    private static final List<String> REGISTER = List.of("registry");

    private final Register register;
    private final Deeds deeds;
    private final KnownPeople people;
    private final Today today;

    Filling(Register register, Deeds deeds, KnownPeople people, Today today) {
        this.register = register;
        this.deeds = deeds;
        this.people = people;
        this.today = today;
    }

    /** What the register is asked to record, or what is wrong with the form. */
    public record Filled(Optional<Request> request, List<Fault> faults) {}

    @Transactional(readOnly = true)
    public Home home(String code) {
        return find(code).orElseThrow(() -> new NothingHere("household " + code));
    }

    /** Whether anybody lives in the household today, as far as who asks may see it. */
    @Transactional(readOnly = true)
    public boolean isThere(String code) {
        return find(code).isPresent();
    }

    private Optional<Home> find(String code) {
        return register.household(code, today.date())
                .map(one -> new Home(one, register.members(one.id(), today.date())));
    }

    /** A form that nobody has filled: it carries what it is known by when it comes back, and how the register stood. */
    @Transactional(readOnly = true)
    public EventForm blank(LifeEvent.Kind kind) {
        return seenNow(new EventForm(kind, Map.of("event", List.of(Ids.next().toString())), List.of()));
    }

    @Transactional(readOnly = true)
    public EventForm seenNow(EventForm form) {
        return form.with("seen", String.valueOf(seen()));
    }

    /** How the register stands, by its last deed. */
    @Transactional(readOnly = true)
    public long seen() {
        return deeds.latest(REGISTER);
    }

    /** A form as it came back. */
    public EventForm typed(LifeEvent.Kind kind, Map<String, List<String>> typed) {
        return new EventForm(
                kind,
                typed.entrySet().stream()
                        .filter(field -> !field.getKey().startsWith("_"))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, java.util.TreeMap::new)),
                List.of());
    }

    @Transactional(readOnly = true)
    public Filled read(String code, EventForm form) {
        Fields fields = new Fields(form, today.date());
        Optional<LocalDate> day = fields.day();
        List<UUID> areas = register.areas(today.date()).stream().map(Area::id).toList();
        Reading reading = new Reading(form, fields, home(code), other(form), people, areas);
        Optional<LifeEvent> event = reading.read(day.orElse(today.date()));
        Paper paper = fields.paper();
        String note = fields.text("note");
        if (!fields.faults().isEmpty() || event.isEmpty()) {
            return new Filled(Optional.empty(), fields.faults());
        }
        UUID id = Fields.id(form.value("event")).orElseThrow(() -> new NothingHere("a form without a name"));
        String seen = form.value("seen");
        long deed = seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
        return new Filled(day.map(one -> Request.of(id, one, paper, note, event.get(), deed)), fields.faults());
    }

    @Transactional(readOnly = true)
    public EventView view(String code, EventForm form) {
        Home home = home(code);
        Optional<Home> other = other(form);
        return new EventView(
                home.household(),
                home.members(),
                form,
                other.map(Home::household),
                other.map(Home::members).orElse(List.of()),
                register.areas(today.date()),
                List.of(),
                Map.of(),
                EventView.Use.RECORD);
    }

    /** The names of those whom changes are about, by their ids. */
    @Transactional(readOnly = true)
    public Map<String, String> names(List<Trail.Entry> entries) {
        return people
                .names(entries.stream()
                        .flatMap(entry -> Stream.ofNullable(entry.key().get("person_id")))
                        .map(UUID::fromString)
                        .toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }

    /** The names of the people and groups whose ids are among these texts. */
    @Transactional(readOnly = true)
    public Map<String, String> named(Stream<String> texts) {
        List<UUID> ids =
                texts.flatMap(text -> Fields.id(text).stream()).distinct().toList();
        Map<String, String> names = new HashMap<>();
        people.names(ids).forEach((id, name) -> names.put(id.toString(), name));
        register.areas(today.date()).forEach(area -> names.put(area.id().toString(), area.name()));
        return names;
    }

    private Optional<Home> other(EventForm form) {
        return form.value("other").isEmpty() ? Optional.empty() : find(form.value("other"));
    }
}
