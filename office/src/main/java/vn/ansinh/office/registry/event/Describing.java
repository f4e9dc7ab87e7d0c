package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.SpellKind;

/** Events that change what is known of one person, and where nobody lives. */
final class Describing {
    private static final String CITIZEN = "citizen";

    private Describing() {}

    static void schoolOrWork(Draft draft, PersonEvent.SchoolWork event, LocalDate day) {
        if (draft.staying(event.person(), "person").isEmpty()) {
            return;
        }
        Optional<Row.Situated> was = draft.book()
                .all(Row.Situated.class)
                .filter(row -> row.person().equals(event.person()) && row.until() == null)
                .findFirst();
        Situation then = was.map(Row.Situated::situation).orElse(Situation.UNKNOWN);
        Situation now = changed(then, event);
        if (now.equals(then)) {
            draft.fault(Fault.of("person", "nothing-changes", draft.name(event.person())));
        } else if (was.isPresent() && was.get().since().isAfter(day)) {
            draft.fault(Fault.later(
                    "day", draft.name(event.person()), event.person(), was.get().since()));
        } else {
            was.ifPresent(row -> draft.replace(row, row.since().equals(day) ? null : row.endedOn(day)));
            draft.put(new Row.Situated(
                    event.person(), day, null, now, was.map(Row.Situated::note).orElse(null)));
        }
    }

    private static Situation changed(Situation was, PersonEvent.SchoolWork event) {
        return new Situation(
                or(event.studyingAt(), was.studyingAt()),
                or(event.certificate(), was.certificate()),
                or(event.workStatus(), was.workStatus()),
                was.ableToWork(),
                or(event.occupation(), was.occupation()),
                was.insured(),
                was.insurancePayer(),
                was.monthlyAllowance(),
                was.allowanceKind(),
                was.usesInternet(),
                was.merit());
    }

    static void health(Draft draft, PersonEvent.HealthFound event, LocalDate day) {
        if (draft.staying(event.person(), "person").isEmpty()) {
            return;
        }
        Optional<Row.Healthy> was = draft.book()
                .all(Row.Healthy.class)
                .filter(row -> row.person().equals(event.person()) && row.until() == null)
                .findFirst();
        Health then = was.map(Row.Healthy::health).orElse(Health.UNKNOWN);
        Health now = new Health(
                or(event.disability(), then.disability()), or(event.seriousIllness(), then.seriousIllness()));
        PersonEvent.HealthFound.Certified certified = event.certified();
        if (certified != null) {
            Spells.certify(draft, event.person(), certified, day);
        }
        if (now.equals(then)) {
            if (certified == null) {
                draft.fault(Fault.of("person", "nothing-changes", draft.name(event.person())));
            }
        } else if (was.isPresent() && was.get().since().isAfter(day)) {
            draft.fault(Fault.later(
                    "day", draft.name(event.person()), event.person(), was.get().since()));
        } else {
            was.ifPresent(row -> draft.replace(row, row.since().equals(day) ? null : row.endedOn(day)));
            draft.put(new Row.Healthy(
                    event.person(),
                    day,
                    null,
                    now,
                    was.map(Row.Healthy::disabilityKind).orElse(null)));
        }
    }

    /** A mistake is put right in the rows themselves; the event and the audit keep what stood there. */
    static void correct(Draft draft, PersonEvent.Correction event, LocalDate day) {
        Optional<Row.Person> known = draft.book().person(event.person());
        if (known.isEmpty()) {
            draft.fault(Fault.of("person", "nobody"));
            return;
        }
        Row.Person was = known.get();
        CitizenId number = event.number();
        Row.Person now = new Row.Person(
                was.person(),
                Objects.requireNonNull(or(event.name(), was.name())),
                or(event.birth(), was.birth()),
                or(event.sex(), was.sex()),
                was.death(),
                number == null || (number.isOld() && was.idTail() != null) ? was.idTail() : tail(number));
        List<Row.Stay> stays = draft.book().stays(was.person());
        BirthDate birth = event.birth();
        if (birth != null
                && !stays.isEmpty()
                && birth.date().isAfter(stays.getFirst().since())) {
            draft.fault(Fault.of(
                    "new-birth", "born-later", now.name(), stays.getFirst().since()));
            return;
        }
        if (now.sex() == Sex.MALE
                && draft.book().openSpell(was.person(), SpellKind.PREGNANCY).isPresent()) {
            draft.fault(Fault.of("new-sex", "man-with-child", now.name()));
            return;
        }
        boolean isSame = now.equals(was);
        if (!isSame) {
            draft.replace(was, now);
        }
        boolean isSameRelation = !relate(draft, event.relation(), was.person());
        boolean isSameNumber = number == null || !renumber(draft, was.person(), number, day);
        if (isSame && isSameRelation && isSameNumber) {
            draft.fault(Fault.of("person", "nothing-changes", was.name()));
        }
    }

    private static boolean relate(Draft draft, @Nullable Relation relation, UUID person) {
        Optional<Row.Stay> stay = draft.book().openStay(person);
        if (relation == null || stay.isEmpty() || stay.get().relation() == relation) {
            return false;
        }
        if (relation == Relation.HEAD || stay.get().relation() == Relation.HEAD) {
            draft.fault(Fault.of("new-relation", "correct-head"));
            return true;
        }
        Row.Stay was = stay.get();
        draft.replace(was, new Row.Stay(person, was.since(), null, was.household(), relation));
        return true;
    }

    private static boolean renumber(Draft draft, UUID person, CitizenId number, LocalDate day) {
        String kind = number.isOld() ? "old-card" : CITIZEN;
        Optional<Row.IdNumber> was = draft.book().openNumber(person, kind);
        if (was.isEmpty()) {
            draft.put(new Row.IdNumber(person, kind, day, null, number.digits()));
            return true;
        }
        if (was.get().digits().equals(number.digits())) {
            return false;
        }
        draft.replace(was.get(), new Row.IdNumber(person, kind, was.get().since(), null, number.digits()));
        return true;
    }

    /** Each of two people gets the number that stood with the other, from the beginning. */
    static void swap(Draft draft, PersonEvent.NumberSwap event) {
        if (event.person().equals(event.other())) {
            draft.fault(Fault.of("partner", "same-person"));
            return;
        }
        Optional<Row.IdNumber> one = numberOf(draft, event.person(), "person");
        Optional<Row.IdNumber> two = numberOf(draft, event.other(), "partner");
        if (one.isPresent() && two.isPresent()) {
            give(draft, one.get(), two.get().digits());
            give(draft, two.get(), one.get().digits());
        }
    }

    private static Optional<Row.IdNumber> numberOf(Draft draft, UUID person, String field) {
        Optional<Row.IdNumber> number = draft.book().openNumber(person, CITIZEN);
        if (number.isEmpty()) {
            draft.fault(Fault.of(field, "no-number", draft.name(person)));
        }
        return number;
    }

    private static void give(Draft draft, Row.IdNumber was, String digits) {
        draft.replace(was, new Row.IdNumber(was.person(), was.kind(), was.since(), null, digits));
        draft.book()
                .person(was.person())
                .ifPresent(person -> draft.replace(
                        person,
                        new Row.Person(
                                person.person(),
                                person.name(),
                                person.birth(),
                                person.sex(),
                                person.death(),
                                tail(new CitizenId(digits)))));
    }

    static String tail(CitizenId number) {
        return number.digits().substring(number.digits().length() - 3);
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T was) {
        return said == null ? was : said;
    }
}
