package vn.ansinh.office.demo.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.demo.life.LivingWard.Home;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.event.Founding;
import vn.ansinh.office.registry.event.Kin;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.Merge;
import vn.ansinh.office.registry.event.Newcomer;
import vn.ansinh.office.registry.event.Row;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;

/** Who comes, who goes, and who moves within the ward. */
final class OfMoves {
    private final LivingWard ward;

    OfMoves(LivingWard ward) {
        this.ward = ward;
    }

    Optional<LifeEvent> oneComes() {
        return ward.home(home -> home.members().size() < 6).map(home -> {
            Relation as = ward.dice.percent(60) ? Relation.RELATIVE : Relation.NOT_RELATED;
            Newcomer comer = ward.comer(ward.dice.between(18, 45), ward.eitherSex(), as, null);
            return new LifeEvent.MoveIn(home.id(), null, List.of(comer), ward.elsewhere());
        });
    }

    Optional<LifeEvent> familyComes() {
        int age = ward.dice.between(26, 44);
        List<Newcomer> family = new ArrayList<>();
        family.add(ward.comer(age, Sex.MALE, Relation.HEAD, null));
        family.add(ward.comer(age - ward.dice.between(0, 4), Sex.FEMALE, Relation.SPOUSE, null));
        int children = ward.dice.between(0, 2);
        String name = family.getFirst().name();
        for (int at = 0; at < children; at++) {
            family.add(ward.comer(
                    ward.dice.between(0, age - 24) / (at + 1),
                    ward.eitherSex(),
                    Relation.CHILD,
                    name.substring(0, name.indexOf(' '))));
        }
        return Optional.of(
                new LifeEvent.MoveIn(null, new Founding(Ids.next(), "", ward.place()), family, ward.elsewhere()));
    }

    /** Somebody grown up who heads no household. */
    Optional<LifeEvent> oneGoes() {
        return ward.member(one -> one.relation() != Relation.HEAD
                        && one.relation() != Relation.SPOUSE
                        && one.relation() != Relation.CHILD_IN_LAW
                        && ward.isBetween(one, 18, 50))
                .map(one -> new LifeEvent.MoveOut(one.household(), List.of(one.person()), ward.elsewhere(), null));
    }

    Optional<LifeEvent> familyGoes() {
        return ward.home(home ->
                        ward.isBetween(home.head(), 22, 60) && home.members().size() < 6)
                .map(home -> new LifeEvent.MoveOut(
                        home.id(), home.members().stream().map(Row.Stay::person).toList(), ward.elsewhere(), null));
    }

    Optional<LifeEvent> moveWithin() {
        return ward.home(home -> ward.isBetween(home.head(), 22, 65))
                .map(home -> new LifeEvent.MoveWithin(home.id(), ward.place()));
    }

    /** Somebody who lives alone moves to relatives. */
    Optional<LifeEvent> merge() {
        Optional<Home> alone = ward.home(home -> home.members().size() == 1 && ward.isBetween(home.head(), 60, 100));
        return alone.flatMap(one -> into(one)
                .map(into -> new Merge(
                        one.id(), into.id(), List.of(new Kin(one.head().person(), Relation.RELATIVE)))));
    }

    Optional<LifeEvent> join() {
        Optional<Row.Stay> who = ward.member(one -> switch (one.relation()) {
            case NEPHEW, RELATIVE, SIBLING -> ward.isBetween(one, 0, 70);
            default -> false;
        });
        return who.flatMap(one -> ward.home(home ->
                        !home.id().equals(one.household()) && home.members().size() < 6)
                .map(into -> new LifeEvent.Join(
                        one.household(), into.id(), List.of(new Kin(one.person(), Relation.RELATIVE)), null)));
    }

    private Optional<Home> into(Home other) {
        return ward.home(home -> !home.id().equals(other.id()) && home.members().size() < 6);
    }
}
