package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.SpellKind;

/** What an event changes in the book from its day on, or all that stands against it; reads nothing else. */
final class Applying {
    private Applying() {}

    static Outcome apply(Book book, LifeEvent event, LocalDate day) {
        Draft draft = new Draft(book, day);
        switch (event) {
            case LifeEvent.Death death -> die(draft, death, day);
            case LifeEvent.Birth birth -> bear(draft, birth, day);
            case LifeEvent.MoveIn in -> moveIn(draft, in);
            case LifeEvent.MoveOut out -> moveOut(draft, out, day);
            case LifeEvent.MoveWithin within -> draft.move(within.household(), within.place());
            case LifeEvent.NewHead head -> newHead(draft, head);
            case LifeEvent.Split split -> split(draft, split);
            case Merge merge -> merge(draft, merge);
            case LifeEvent.Join join -> join(draft, join);
            case LifeEvent.Marriage marriage -> marry(draft, marriage);
            case Adoption adoption -> adopt(draft, adoption);
            case HomeDamage damage -> livedIn(draft, damage);
            case Regroup regroup -> regroup(draft, regroup, day);
            case PersonEvent.SchoolWork change -> Describing.schoolOrWork(draft, change, day);
            case PersonEvent.HealthFound found -> Describing.health(draft, found, day);
            case PersonEvent.Correction correction -> Describing.correct(draft, correction, day);
            case PersonEvent.NumberSwap swap -> Describing.swap(draft, swap);
            case PersonEvent.SpellBegan began -> Spells.begin(draft, began, day);
            case PersonEvent.SpellEnded ended -> Spells.end(draft, ended, day);
        }
        return draft.outcome();
    }

    private static void die(Draft draft, LifeEvent.Death death, LocalDate day) {
        draft.staying(death.person(), "person").ifPresent(stay -> {
            draft.depart(stay.household(), List.of(death.person()), death.succession());
            draft.book().person(death.person()).ifPresent(person -> draft.put(person.diedOn(day)));
            Spells.endWith(draft, death.person(), day, kind -> true);
        });
    }

    private static void bear(Draft draft, LifeEvent.Birth birth, LocalDate day) {
        if (draft.know(birth.child(), "name-0")) {
            draft.comeIntoBook(
                    birth.child().person(), birth.household(), birth.child().relation(), "relation-0");
        }
        UUID mother = birth.mother();
        if (mother != null && draft.alive(mother, "mother").isPresent()) {
            Spells.endAll(draft, mother, day, SpellKind.PREGNANCY::equals);
        }
    }

    private static void moveIn(Draft draft, LifeEvent.MoveIn in) {
        for (int at = 0; at < in.comers().size(); at++) {
            draft.know(in.comers().get(at), "name-" + at);
        }
        Founding founding = in.founding();
        if (founding != null) {
            foundWith(
                    draft,
                    founding,
                    in.comers().stream()
                            .map(comer -> new Kin(comer.person(), comer.relation()))
                            .toList());
            return;
        }
        for (int at = 0; at < in.comers().size(); at++) {
            Newcomer comer = in.comers().get(at);
            draft.enter(comer.person(), in.households().getFirst(), comer.relation(), "relation-" + at);
        }
    }

    private static void foundWith(Draft draft, Founding founding, List<Kin> people) {
        long heads =
                people.stream().filter(kin -> kin.relation() == Relation.HEAD).count();
        if (heads != 1) {
            draft.fault(Fault.of("new-head", "one-head"));
            return;
        }
        draft.found(founding);
        people.forEach(kin -> draft.settle(kin.person(), founding.household(), kin.relation(), "person"));
    }

    private static void moveOut(Draft draft, LifeEvent.MoveOut out, LocalDate day) {
        if (out.leavers().isEmpty()) {
            draft.fault(Fault.of("person", "nobody-chosen"));
        } else if (areMembers(draft, out.household(), out.leavers())) {
            draft.depart(out.household(), out.leavers(), out.succession());
            out.leavers()
                    .forEach(person ->
                            Spells.endWith(draft, person, day, kind -> kind != SpellKind.DISABILITY_CERTIFICATE));
        }
    }

    private static void newHead(Draft draft, LifeEvent.NewHead head) {
        boolean isAlready = draft.book().members(head.household()).stream()
                .anyMatch(stay -> stay.person().equals(head.succession().head()) && stay.relation() == Relation.HEAD);
        if (isAlready) {
            draft.fault(Fault.of("head", "is-head", draft.name(head.succession().head())));
        } else if (draft.staying(head.succession().head(), "head").isPresent()) {
            draft.succeed(head.household(), head.succession());
        }
    }

    private static void split(Draft draft, LifeEvent.Split split) {
        if (split.leavers().isEmpty()) {
            draft.fault(Fault.of("person", "nobody-chosen"));
        } else if (split.leavers().size()
                == draft.book().members(split.household()).size()) {
            draft.fault(Fault.of("person", "split-all"));
        } else if (areMembers(draft, split.household(), split.people())) {
            draft.depart(split.household(), split.people(), split.succession());
            foundWith(draft, split.founding(), split.leavers());
        }
    }

    private static void merge(Draft draft, Merge merge) {
        Set<UUID> all = new HashSet<>();
        draft.book().members(merge.household()).forEach(stay -> all.add(stay.person()));
        if (!all.equals(Set.copyOf(merge.people()))) {
            draft.fault(Fault.of("person", "merge-all"));
        } else {
            join(draft, new LifeEvent.Join(merge.household(), merge.into(), merge.joiners(), null));
        }
    }

    private static void join(Draft draft, LifeEvent.Join join) {
        if (join.joiners().isEmpty()) {
            draft.fault(Fault.of("person", "nobody-chosen"));
        } else if (join.household().equals(join.into())) {
            draft.fault(Fault.of("other", "same-household"));
        } else if (areMembers(draft, join.household(), join.people())) {
            draft.depart(join.household(), join.people(), join.succession());
            join.joiners()
                    .forEach(kin -> draft.enter(kin.person(), join.into(), kin.relation(), "joins-as-" + kin.person()));
        }
    }

    private static void adopt(Draft draft, Adoption adoption) {
        Newcomer stranger = adoption.stranger();
        UUID from = adoption.from();
        if (stranger != null) {
            if (draft.know(stranger, "name-0")) {
                draft.enter(adoption.child(), adoption.into(), stranger.relation(), "relation-0");
            }
        } else if (from != null) {
            join(
                    draft,
                    new LifeEvent.Join(
                            from,
                            adoption.into(),
                            List.of(new Kin(adoption.child(), Relation.CHILD_OTHER)),
                            adoption.succession()));
        }
    }

    /** Nothing changes in the book; somebody has to live there. */
    private static void livedIn(Draft draft, HomeDamage damage) {
        if (draft.book().members(damage.household()).isEmpty()) {
            draft.fault(Fault.of("day", "nobody-lives", draft.code(damage.household())));
        }
    }

    /** From the day on; also where it came to live in the group later. */
    private static void regroup(Draft draft, Regroup regroup, LocalDate day) {
        List<Row.Home> homes = draft.book()
                .all(Row.Home.class)
                .filter(home -> home.household().equals(regroup.household())
                        && home.area().equals(regroup.from())
                        && home.isOpenAfter(day))
                .toList();
        if (homes.isEmpty()) {
            draft.fault(Fault.of("household", "not-in-group", draft.code(regroup.household())));
        }
        for (Row.Home home : homes) {
            if (home.since().isBefore(day)) {
                draft.replace(home, home.endedOn(day));
                draft.put(home.in(regroup.into(), day));
            } else {
                draft.replace(home, home.in(regroup.into(), home.since()));
            }
        }
    }

    private static void marry(Draft draft, LifeEvent.Marriage marriage) {
        if (marriage.person().equals(marriage.partner())) {
            draft.fault(Fault.of("partner", "same-person"));
            return;
        }
        Newcomer stranger = marriage.stranger();
        draft.staying(marriage.person(), "person").ifPresent(home -> {
            if (stranger != null && draft.know(stranger, "name-0")) {
                draft.enter(stranger.person(), home.household(), stranger.relation(), "relation-0");
            }
        });
        if (stranger == null) {
            draft.staying(marriage.partner(), "partner");
            moveToSpouse(draft, marriage);
        }
    }

    private static void moveToSpouse(Draft draft, LifeEvent.Marriage marriage) {
        LifeEvent.Marriage.Moving moving = marriage.moving();
        if (moving == null) {
            return;
        }
        draft.staying(moving.mover(), "mover").ifPresent(home -> {
            if (home.household().equals(moving.into())) {
                draft.fault(Fault.of("mover", "same-household"));
                return;
            }
            draft.depart(home.household(), List.of(moving.mover()), moving.succession());
            draft.enter(moving.mover(), moving.into(), moving.as(), "as");
        });
    }

    private static boolean areMembers(Draft draft, UUID household, List<UUID> people) {
        Set<UUID> members = new HashSet<>();
        draft.book().members(household).forEach(stay -> members.add(stay.person()));
        for (UUID person : people) {
            if (!members.contains(person)) {
                draft.fault(Fault.of("person", "not-member", draft.name(person)));
                return false;
            }
        }
        return true;
    }
}
