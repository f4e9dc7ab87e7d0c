package vn.ansinh.office.registry.event.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.event.Adoption;
import vn.ansinh.office.registry.event.Founding;
import vn.ansinh.office.registry.event.HomeDamage;
import vn.ansinh.office.registry.event.Kin;
import vn.ansinh.office.registry.event.Kinship;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Merge;
import vn.ansinh.office.registry.event.Newcomer;
import vn.ansinh.office.registry.event.PersonEvent;
import vn.ansinh.office.registry.event.Place;
import vn.ansinh.office.registry.event.Succession;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** Makes an event of a filled form; what cannot be read stays as faults in the fields. */
final class Reading {
    /** A household with its members, as the form showed it. */
    record Home(Household household, List<Member> members) {
        Optional<Member> member(UUID person) {
            return members.stream().filter(one -> one.id().equals(person)).findFirst();
        }
    }

    private final EventForm form;
    private final Fields fields;
    private final Home home;
    private final Optional<Home> other;
    private final KnownPeople people;
    private final List<UUID> areas;

    Reading(EventForm form, Fields fields, Home home, Optional<Home> other, KnownPeople people, List<UUID> areas) {
        this.form = form;
        this.fields = fields;
        this.home = home;
        this.other = other;
        this.people = people;
        this.areas = List.copyOf(areas);
    }

    /** Empty when something is wrong. */
    Optional<LifeEvent> read(LocalDate day) {
        Optional<LifeEvent> event = switch (form.kind()) {
            case BIRTH -> birth(day);
            case DEATH -> death();
            case MARRIAGE -> marriage();
            case MOVE_IN -> moveIn();
            case MOVE_OUT -> moveOut();
            case MOVE_WITHIN -> place().map(place -> new LifeEvent.MoveWithin(id(), place));
            case JOIN -> join();
            case SPLIT -> split();
            case MERGE -> merge();
            case NEW_HEAD -> newHead();
            case HOME_DAMAGE -> homeDamage();
            case SCHOOL_WORK -> fields.person("person").map(this::schoolOrWork);
            case HEALTH -> fields.person("person").map(this::health);
            case CORRECTION -> fields.person("person").map(this::correction);
            case ADOPTION -> adoption();
            case SWAP_NUMBERS -> swap();
            case TEMPORARY_RESIDENCE -> spell(SpellKind.TEMPORARY_RESIDENCE);
            case TEMPORARY_ABSENCE -> spell(SpellKind.TEMPORARY_ABSENCE);
            case MILITARY_SERVICE -> spell(SpellKind.MILITARY_SERVICE);
            case PREGNANCY -> spell(SpellKind.PREGNANCY);
            case IMPRISONMENT -> spell(SpellKind.IMPRISONMENT);
            case RETURN -> ended(false);
            case PRIVATE_END -> ended(true);
            case REGROUP -> throw new IllegalStateException("no form records it: " + form.kind());
        };
        return fields.faults().isEmpty() ? event : Optional.empty();
    }

    private UUID id() {
        return home.household().id();
    }

    private Optional<LifeEvent> birth(LocalDate day) {
        return newcomer(0, Optional.of(BirthDate.of(day)))
                .map(child -> new LifeEvent.Birth(
                        id(), child, Fields.id(form.value("mother")).orElse(null)));
    }

    private Optional<LifeEvent> death() {
        return fields.person("person")
                .map(person -> new LifeEvent.Death(person, successionAfter(home, List.of(person))));
    }

    private Optional<LifeEvent> moveIn() {
        List<Newcomer> comers = new ArrayList<>();
        for (int at = 0; at < form.rows(); at++) {
            boolean isLeftBlank = at > 0 && form.value("name-" + at).isEmpty();
            if (!isLeftBlank) {
                newcomer(at, Optional.empty()).ifPresent(comers::add);
            }
        }
        String from = fields.text("from");
        if (!form.value("into").equals("new")) {
            return Optional.of(new LifeEvent.MoveIn(id(), null, comers, from));
        }
        return place().map(place -> new LifeEvent.MoveIn(null, new Founding(Ids.next(), "", place), comers, from));
    }

    private Optional<LifeEvent> moveOut() {
        List<UUID> people = fields.people("person");
        return Optional.of(new LifeEvent.MoveOut(id(), people, fields.text("to"), successionAfter(home, people)));
    }

    private Optional<LifeEvent> newHead() {
        return succession(home, Set.of())
                .map(succession -> (LifeEvent) new LifeEvent.NewHead(id(), succession))
                .or(() -> {
                    fields.fault("head", "nobody-chosen");
                    return Optional.empty();
                });
    }

    private Optional<LifeEvent> homeDamage() {
        Optional<HomeDamage.Damage> damage = HomeDamage.Damage.ofCode(form.value("damage"));
        Optional<HomeDamage.Cause> cause = HomeDamage.Cause.ofCode(form.value("cause"));
        if (damage.isEmpty()) {
            fields.fault("damage", "not-chosen");
        }
        if (cause.isEmpty()) {
            fields.fault("cause", "not-chosen");
        }
        return damage.flatMap(how -> cause.map(what -> new HomeDamage(id(), how, what)));
    }

    private Optional<LifeEvent> split() {
        List<UUID> people = fields.people("person");
        Optional<UUID> head = fields.person("new-head");
        if (head.isPresent() && !people.isEmpty() && !people.contains(head.get())) {
            fields.fault("new-head", "new-head-stays");
            return Optional.empty();
        }
        List<Kin> leavers = head.map(one -> founders(people, one)).orElse(List.of());
        return place().map(place ->
                new LifeEvent.Split(id(), new Founding(Ids.next(), "", place), leavers, successionAfter(home, people)));
    }

    private LifeEvent schoolOrWork(UUID person) {
        String occupation = fields.text("occupation");
        return new PersonEvent.SchoolWork(
                person,
                fields.chosen("studying", StudyingAt.values()),
                fields.chosen("certificate", Certificate.values()),
                fields.chosen("work", WorkStatus.values()),
                occupation.isEmpty() ? null : occupation);
    }

    private LifeEvent health(UUID person) {
        String ill = form.value("illness");
        String number = fields.text("certified");
        LocalDate expires = fields.expected("expected", false);
        if (number.isEmpty() && expires != null) {
            fields.fault("certified", "certified-needed");
        }
        return new PersonEvent.HealthFound(
                person,
                fields.chosen("degree", DisabilityDegree.values()),
                ill.isEmpty() ? null : ill.equals("yes"),
                number.isEmpty() ? null : new PersonEvent.HealthFound.Certified(number, expires));
    }

    private Optional<LifeEvent> spell(SpellKind kind) {
        LocalDate expected = fields.expected("expected", kind == SpellKind.PREGNANCY);
        String words = fields.text("words");
        if (kind == SpellKind.TEMPORARY_RESIDENCE && words.isEmpty()) {
            fields.fault("words", "words-needed");
        }
        return fields.person("person").map(person -> new PersonEvent.SpellBegan(person, kind, expected, words));
    }

    private Optional<LifeEvent> ended(boolean isPrivate) {
        Optional<SpellKind> kind = SpellKind.ending(isPrivate).stream()
                .filter(one -> one.code().equals(form.value("spell")))
                .findFirst();
        if (kind.isEmpty()) {
            fields.fault("spell", "spell-needed");
        }
        return fields.person("person").flatMap(person -> kind.map(one -> new PersonEvent.SpellEnded(person, one)));
    }

    private Optional<LifeEvent> swap() {
        Optional<UUID> person = fields.person("person");
        return other().flatMap(there -> fields.person("partner"))
                .flatMap(partner -> person.map(one -> new PersonEvent.NumberSwap(one, partner)));
    }

    private Optional<LifeEvent> adoption() {
        if (form.value("paper-number").isEmpty()) {
            fields.fault("paper-number", "adoption-paper");
        }
        if (form.value("with").equals("outside")) {
            return newcomer(0, Optional.empty()).map(child -> new Adoption(id(), child.person(), null, child, null));
        }
        return other().flatMap(there -> fields.person("partner")
                .map(child -> new Adoption(
                        id(), child, there.household().id(), null, successionAfter(there, List.of(child)))));
    }

    private LifeEvent correction(UUID person) {
        CitizenId number = fields.number("new-number");
        if (number != null) {
            people.holder(number)
                    .filter(holder -> !holder.person().equals(person))
                    .ifPresent(holder -> fields.fault("new-number", "number-of-another", holder.name()));
        }
        return new PersonEvent.Correction(
                person,
                fields.newName("new-name"),
                fields.newBirth("new-birth"),
                fields.chosen("new-sex", Sex.values()),
                fields.chosen("new-relation", Relation.values()),
                number);
    }

    private List<Kin> founders(List<UUID> people, UUID head) {
        Optional<Relation> was = home.member(head).map(Member::relation);
        List<Kin> kin = new ArrayList<>();
        for (UUID person : people) {
            String field = "joins-as-" + person;
            Optional<Relation> relation = person.equals(head)
                    ? Optional.of(Relation.HEAD)
                    : fields.relation(field)
                            .or(() -> was.flatMap(one ->
                                    home.member(person).flatMap(member -> Kinship.toNewHead(one, member.relation()))));
            if (relation.isEmpty()) {
                fields.fault(field, "relation-needed", name(home, person));
            } else {
                kin.add(new Kin(person, relation.get()));
            }
        }
        return kin;
    }

    private Optional<LifeEvent> join() {
        List<UUID> people = fields.people("person");
        List<Kin> joiners = joiners(people);
        return other().map(into ->
                new LifeEvent.Join(id(), into.household().id(), joiners, successionAfter(home, people)));
    }

    private Optional<LifeEvent> merge() {
        List<Kin> joiners = joiners(home.members().stream().map(Member::id).toList());
        return other().map(into -> new Merge(id(), into.household().id(), joiners));
    }

    private List<Kin> joiners(List<UUID> people) {
        List<Kin> joiners = new ArrayList<>();
        people.forEach(person -> fields.neededRelation("joins-as-" + person, name(home, person))
                .ifPresent(relation -> joiners.add(new Kin(person, relation))));
        return joiners;
    }

    private Optional<LifeEvent> marriage() {
        Optional<UUID> person = fields.person("person");
        if (form.value("with").equals("outside")) {
            return newcomer(0, Optional.empty())
                    .flatMap(stranger ->
                            person.map(one -> new LifeEvent.Marriage(one, stranger.person(), stranger, null)));
        }
        Optional<Home> there = other();
        Optional<UUID> partner = there.flatMap(one -> fields.person("partner"));
        if (person.isEmpty() || partner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LifeEvent.Marriage(
                person.get(), partner.get(), null, moving(person.get(), partner.get(), there.orElseThrow())));
    }

    private LifeEvent.Marriage.@Nullable Moving moving(UUID person, UUID partner, Home there) {
        boolean comes = form.value("moves").equals("partner");
        boolean goes = form.value("moves").equals("person");
        if (!comes && !goes) {
            return null;
        }
        UUID mover = comes ? partner : person;
        Home left = comes ? there : home;
        Home into = comes ? home : there;
        return fields.neededRelation("as", name(left, mover))
                .map(as -> new LifeEvent.Marriage.Moving(
                        mover, into.household().id(), as, successionAfter(left, List.of(mover))))
                .orElse(null);
    }

    private Optional<Home> other() {
        if (form.value("other").isEmpty()) {
            fields.fault("other", "other-needed");
        } else if (other.isEmpty()) {
            fields.fault("other", "other-unknown", form.value("other"));
        }
        return other;
    }

    private Optional<Place> place() {
        Optional<UUID> area = Fields.id(form.value("area")).filter(areas::contains);
        if (area.isEmpty()) {
            fields.fault("area", "area-needed");
        }
        String address = fields.text("address");
        String phone = fields.phone("phone");
        return area.map(one -> new Place(one, address.isEmpty() ? null : address, phone));
    }

    private Optional<Newcomer> newcomer(int at, Optional<BirthDate> born) {
        Optional<PersonName> name = fields.name("name-" + at);
        BirthDate birth = born.orElseGet(() -> fields.birth("birth-" + at));
        Sex sex = fields.sex("sex-" + at);
        Optional<Relation> relation = fields.neededRelation(
                "relation-" + at, name.map(PersonName::written).orElse(""));
        var number = fields.number("number-" + at);
        if (name.isEmpty() || relation.isEmpty()) {
            return Optional.empty();
        }
        Optional<KnownPeople.Holder> holder = number == null ? Optional.empty() : people.holder(number);
        if (holder.isPresent() && !new PersonName(holder.get().name()).sameAs(name.get())) {
            fields.fault("number-" + at, "number-of-another", holder.get().name());
        }
        return Optional.of(new Newcomer(
                holder.map(KnownPeople.Holder::person).orElseGet(Ids::next),
                name.get().written(),
                birth,
                sex,
                relation.get(),
                number));
    }

    /** Whoever heads the household after these left; null where its head stays, or nobody does. */
    private @Nullable Succession successionAfter(Home left, Collection<UUID> leavers) {
        boolean headLeaves = left.members().stream().anyMatch(one -> one.isHead() && leavers.contains(one.id()));
        return headLeaves ? succession(left, leavers).orElse(null) : null;
    }

    private Optional<Succession> succession(Home household, Collection<UUID> leavers) {
        return Fields.id(form.value("head")).map(head -> {
            Optional<Relation> was = household.member(head).map(Member::relation);
            List<Kin> others = new ArrayList<>();
            for (Member member : household.members()) {
                if (!member.id().equals(head) && !leavers.contains(member.id())) {
                    fields.relation("relation-" + member.id())
                            .or(() -> was.flatMap(one -> Kinship.toNewHead(one, member.relation())))
                            .ifPresent(relation -> others.add(new Kin(member.id(), relation)));
                }
            }
            return new Succession(head, others);
        });
    }

    private static String name(Home household, UUID person) {
        return household.member(person).map(one -> one.name().written()).orElse("");
    }
}
