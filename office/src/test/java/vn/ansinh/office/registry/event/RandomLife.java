package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.StudyingAt;

/** What may happen next in a ward, from one seed; a good part of it is refused, as in life. */
final class RandomLife {
    private static final List<StudyingAt> SCHOOLS = List.of(StudyingAt.values());
    private static final List<SpellKind> SPELLS = Stream.of(true, false)
            .flatMap(isPrivate -> SpellKind.ending(isPrivate).stream())
            .toList();
    private static final List<DisabilityDegree> DEGREES = List.of(DisabilityDegree.values());

    private final LocalDate first;
    private final LocalDate last;
    private final List<UUID> groups;
    private long state;
    private int born;

    RandomLife(long seed, LocalDate first, LocalDate last, List<UUID> groups) {
        this.state = seed;
        this.first = first;
        this.last = last;
        this.groups = List.copyOf(groups);
    }

    /** An event on a day, or the wish to undo one. */
    record Next(LocalDate day, @Nullable LifeEvent what) {
        boolean isUndo() {
            return what == null;
        }

        LifeEvent event() {
            return Objects.requireNonNull(what);
        }
    }

    /** A number from 0; the same ones from the same seed. */
    private int below(int end) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) Long.remainderUnsigned(state >>> 33, end);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** One of the last places before an end. */
    int oneOf(int lastOnes, int end) {
        return end - 1 - below(lastOnes);
    }

    Next next(Book book, int done, int of) {
        long days = first.until(last, java.time.temporal.ChronoUnit.DAYS);
        LocalDate day = first.plusDays(1 + days * done / of + below(4) - 2).isAfter(last)
                ? last
                : first.plusDays(Math.max(1, 1 + days * done / of + below(4) - 2));
        if (below(9) == 0) {
            return new Next(day, null);
        }
        List<UUID> homes = book.byHousehold().keySet().stream()
                .filter(home -> !book.members(home).isEmpty())
                .sorted()
                .toList();
        UUID home = homes.get(below(homes.size()));
        UUID other = homes.get(below(homes.size()));
        List<Row.Stay> members = book.members(home);
        Row.Stay one = members.get(below(members.size()));
        return new Next(day, event(book, day, home, other, members, one));
    }

    private LifeEvent event(Book book, LocalDate day, UUID home, UUID other, List<Row.Stay> members, Row.Stay one) {
        return switch (below(21)) {
            case 10 ->
                new PersonEvent.SchoolWork(one.person(), oneOf(SCHOOLS), null, null, below(2) == 0 ? null : "Thợ nề");
            case 11 -> new PersonEvent.HealthFound(one.person(), oneOf(DEGREES), below(2) == 0 ? null : true);
            case 12 ->
                new PersonEvent.Correction(
                        one.person(), "Tên Đúng " + (char) ('A' + below(20)), null, Sex.FEMALE, null, number());
            case 13 ->
                new PersonEvent.HealthFound(
                        one.person(), null, null, new PersonEvent.HealthFound.Certified("GXN-" + below(99), null));
            case 14 ->
                below(2) == 0
                        ? new Adoption(
                                home,
                                book.members(other).getLast().person(),
                                other,
                                null,
                                after(
                                        book.members(other),
                                        List.of(book.members(other).getLast().person())))
                        : adopted(home, comer(BirthDate.of(2018), Relation.CHILD_OTHER));
            case 15, 16, 17 -> spell(book, day, one.person());
            case 18 ->
                new PersonEvent.NumberSwap(
                        one.person(), book.members(other).getLast().person());
            case 19 -> new LifeEvent.Birth(home, comer(BirthDate.of(day), Relation.CHILD), one.person());
            case 20 -> new HomeDamage(home, HomeDamage.Damage.LOST, HomeDamage.Cause.FIRE);
            case 0 -> new LifeEvent.Death(one.person(), after(members, List.of(one.person())));
            case 1 -> new LifeEvent.Birth(home, comer(BirthDate.of(day), Relation.CHILD));
            case 2 ->
                new LifeEvent.MoveIn(home, null, List.of(comer(BirthDate.of(1990), Relation.RELATIVE)), "Đà Nẵng");
            case 3 ->
                new LifeEvent.MoveIn(
                        null,
                        founding(),
                        List.of(comer(BirthDate.of(1985), Relation.HEAD), comer(BirthDate.of(2015), Relation.CHILD)),
                        "");
            case 4 -> new LifeEvent.MoveOut(home, List.of(one.person()), "", after(members, List.of(one.person())));
            case 5 -> new LifeEvent.MoveWithin(home, place());
            case 6 -> new LifeEvent.NewHead(home, succession(members, one.person(), List.of()));
            case 7 ->
                new LifeEvent.Split(
                        home,
                        founding(),
                        List.of(new Kin(one.person(), Relation.HEAD)),
                        after(members, List.of(one.person())));
            case 8 ->
                below(3) == 0
                        ? new Merge(home, other, kin(members))
                        : new LifeEvent.Join(
                                home,
                                other,
                                List.of(new Kin(one.person(), Relation.RELATIVE)),
                                after(members, List.of(one.person())));
            default -> {
                Row.Stay partner = book.members(other).getFirst();
                yield new LifeEvent.Marriage(
                        one.person(),
                        partner.person(),
                        null,
                        below(2) == 0
                                ? null
                                : new LifeEvent.Marriage.Moving(
                                        one.person(), other, Relation.SPOUSE, after(members, List.of(one.person()))));
            }
        };
    }

    private static Adoption adopted(UUID into, Newcomer child) {
        return new Adoption(into, child.person(), null, child, null);
    }

    private LifeEvent spell(Book book, LocalDate day, UUID person) {
        List<SpellKind> open = book.openSpells(person)
                .map(Row.Spell::kind)
                .filter(kind -> kind != SpellKind.DISABILITY_CERTIFICATE)
                .toList();
        return open.isEmpty()
                ? new PersonEvent.SpellBegan(person, oneOf(SPELLS), day.plusDays(90), "")
                : new PersonEvent.SpellEnded(person, oneOf(open));
    }

    private static List<Kin> kin(List<Row.Stay> members) {
        return members.stream()
                .map(stay -> new Kin(stay.person(), Relation.RELATIVE))
                .toList();
    }

    private @Nullable Succession after(List<Row.Stay> members, List<UUID> leavers) {
        List<Row.Stay> staying = members.stream()
                .filter(stay -> !leavers.contains(stay.person()))
                .toList();
        return staying.isEmpty()
                ? null
                : succession(members, staying.get(below(staying.size())).person(), leavers);
    }

    private static Succession succession(List<Row.Stay> members, UUID head, List<UUID> leavers) {
        List<Kin> others = new ArrayList<>();
        for (Row.Stay stay : members) {
            if (!stay.person().equals(head) && !leavers.contains(stay.person())) {
                others.add(new Kin(stay.person(), Relation.RELATIVE));
            }
        }
        return new Succession(head, others);
    }

    private Newcomer comer(BirthDate birth, Relation relation) {
        born++;
        return new Newcomer(new UUID(77, born), "Người Mới", birth, Sex.FEMALE, relation, number());
    }

    private @Nullable CitizenId number() {
        born++;
        return below(2) == 0 ? null : new CitizenId("056%09d".formatted(born));
    }

    private Founding founding() {
        born++;
        return new Founding(new UUID(78, born), "", place());
    }

    private Place place() {
        return new Place(groups.get(below(groups.size())), below(2) + " Lê Lợi", null);
    }
}
