package vn.ansinh.office.demo.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.demo.life.LivingWard.Home;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.event.Adoption;
import vn.ansinh.office.registry.event.Founding;
import vn.ansinh.office.registry.event.Kin;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Newcomer;
import vn.ansinh.office.registry.event.PersonEvent;
import vn.ansinh.office.registry.event.Row;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;

/** Births, deaths and marriages, and who heads a household afterwards. */
final class OfFamilies {
    private final LivingWard ward;

    OfFamilies(LivingWard ward) {
        this.ward = ward;
    }

    Optional<LifeEvent> birth() {
        return ward.home(home -> home.members().stream().anyMatch(one -> ward.mayBear(home, one)))
                .flatMap(home -> home.members().stream()
                        .filter(one -> ward.mayBear(home, one))
                        .findFirst()
                        .map(mother -> bear(home, mother)));
    }

    /** Of a woman whose pregnancy is in the register; nothing where she moved away meanwhile. */
    Optional<LifeEvent> birthOf(UUID mother) {
        return ward.chronicle
                .openStay(mother)
                .map(stay -> bear(new Home(stay.household(), ward.chronicle.members(stay.household())), stay));
    }

    private LifeEvent bear(Home home, Row.Stay mother) {
        boolean isGrandchild = mother.relation() == Relation.CHILD_IN_LAW;
        Row.Stay named = home.members().stream()
                .filter(one -> !ward.isWoman(one) && ward.isBetween(one, 18, 99))
                .findFirst()
                .orElse(mother);
        ward.bears(mother.person());
        Newcomer child = ward.newborn(
                ward.eitherSex(), isGrandchild ? Relation.GRANDCHILD : Relation.CHILD, ward.familyName(named.person()));
        return new LifeEvent.Birth(home.id(), child, mother.person());
    }

    Optional<LifeEvent> pregnancy() {
        return ward.home(home -> home.members().stream().anyMatch(one -> ward.mayBear(home, one)))
                .flatMap(home -> home.members().stream()
                        .filter(one -> ward.mayBear(home, one))
                        .findFirst())
                .map(mother -> new PersonEvent.SpellBegan(
                        mother.person(), SpellKind.PREGNANCY, ward.day().plusDays(ward.dice.between(120, 210)), ""));
    }

    /** The older, the likelier; where a household would be left to children nobody dies. */
    Optional<LifeEvent> death() {
        return ward.home(home -> home.members().stream().anyMatch(one -> ward.isBetween(one, 62, 120))
                        && isLeftToGrownUps(home, eldest(home)))
                .map(home -> {
                    UUID dead = eldest(home).person();
                    return new LifeEvent.Death(dead, ward.after(home, List.of(dead)));
                });
    }

    private Row.Stay eldest(Home home) {
        return home.members().stream()
                .max(Comparator.comparingInt(one -> ward.age(one.person())))
                .orElseThrow();
    }

    private boolean isLeftToGrownUps(Home home, Row.Stay leaver) {
        return home.members().size() == 1
                || (home.members().stream().anyMatch(one -> !one.equals(leaver) && ward.isBetween(one, 18, 120))
                        && (leaver.relation() != Relation.HEAD || isHeir(home)));
    }

    /** Whether the one who would follow is grown up. */
    private boolean isHeir(Home home) {
        return home.members().stream()
                .filter(one -> one.relation() != Relation.HEAD)
                .min(Comparator.comparing(one -> one.relation() != Relation.SPOUSE))
                .filter(one -> ward.isBetween(one, 18, 120))
                .isPresent();
    }

    Optional<LifeEvent> marriage() {
        Optional<Home> home = ward.home(one -> one.as(Relation.CHILD_IN_LAW).isEmpty()
                && one.as(Relation.CHILD).stream().anyMatch(child -> ward.isBetween(child, 22, 34)));
        return home.map(one -> {
            Row.Stay child = one.as(Relation.CHILD).stream()
                    .filter(each -> ward.isBetween(each, 22, 34))
                    .findFirst()
                    .orElseThrow();
            Sex other = ward.isWoman(child) ? Sex.MALE : Sex.FEMALE;
            Newcomer comes = ward.comer(ward.age(child.person()), other, Relation.CHILD_IN_LAW, null);
            return new LifeEvent.Marriage(child.person(), comes.person(), comes, null);
        });
    }

    Optional<LifeEvent> adoption() {
        return ward.home(home -> home.members().size() == 2
                        && !home.as(Relation.SPOUSE).isEmpty()
                        && ward.isBetween(home.head(), 32, 55))
                .map(home -> {
                    Newcomer child = ward.comer(
                            ward.dice.between(1, 7),
                            ward.eitherSex(),
                            Relation.CHILD_OTHER,
                            ward.familyName(home.head().person()));
                    return new Adoption(home.id(), child.person(), null, child, null);
                });
    }

    /** An old head gives the household to a grown child. */
    Optional<LifeEvent> newHead() {
        return ward.home(home -> ward.isBetween(home.head(), 72, 120)
                        && home.as(Relation.CHILD).stream().anyMatch(one -> ward.isBetween(one, 30, 65)))
                .map(home -> new LifeEvent.NewHead(
                        home.id(),
                        ward.headedBy(
                                home.members(),
                                home.as(Relation.CHILD).stream()
                                        .filter(one -> ward.isBetween(one, 30, 65))
                                        .findFirst()
                                        .orElseThrow())));
    }

    /** A married child with its family, and nobody else. */
    Optional<LifeEvent> split() {
        return ward.home(home -> home.as(Relation.CHILD_IN_LAW).size() == 1
                        && home.as(Relation.CHILD).stream().anyMatch(one -> isCouple(home, one))
                        && ward.isBetween(home.head(), 45, 90))
                .map(home -> {
                    Row.Stay inLaw = home.as(Relation.CHILD_IN_LAW).getFirst();
                    Row.Stay child = home.as(Relation.CHILD).stream()
                            .filter(one -> isCouple(home, one))
                            .findFirst()
                            .orElseThrow();
                    List<Kin> leavers = new ArrayList<>(
                            List.of(new Kin(child.person(), Relation.HEAD), new Kin(inLaw.person(), Relation.SPOUSE)));
                    home.as(Relation.GRANDCHILD).forEach(one -> leavers.add(new Kin(one.person(), Relation.CHILD)));
                    return new LifeEvent.Split(home.id(), new Founding(Ids.next(), "", ward.place()), leavers, null);
                });
    }

    /** Whether the child and the one in-law of the household may be husband and wife. */
    private boolean isCouple(Home home, Row.Stay child) {
        return ward.isBetween(child, 24, 45)
                && ward.isWoman(child)
                        != ward.isWoman(home.as(Relation.CHILD_IN_LAW).getFirst());
    }
}
