package vn.ansinh.office.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.PersonEvent;
import vn.ansinh.office.registry.event.Row;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** School and work, health, absence, and mistakes put right. */
final class OfPeople {
    private static final List<DisabilityDegree> DEGREES =
            List.of(DisabilityDegree.MILD, DisabilityDegree.SEVERE, DisabilityDegree.SEVERE);

    private final LivingWard ward;

    OfPeople(LivingWard ward) {
        this.ward = ward;
    }

    /** The step to the next school in the year; empty for whoever takes none. */
    Optional<LifeEvent> school(UUID person, int year) {
        BirthDate birth = ward.chronicle.person(person).birth();
        Optional<Row.Situated> known = ward.chronicle.situated(person);
        if (birth == null || known.isEmpty()) {
            return Optional.empty();
        }
        StudyingAt now = known.get().situation().studyingAt();
        return switch (year - birth.date().getYear()) {
            case 6 -> step(person, now, StudyingAt.PRESCHOOL, StudyingAt.PRIMARY, null);
            case 11 -> step(person, now, StudyingAt.PRIMARY, StudyingAt.LOWER_SECONDARY, Certificate.PRIMARY);
            case 15 ->
                step(person, now, StudyingAt.LOWER_SECONDARY, StudyingAt.UPPER_SECONDARY, Certificate.LOWER_SECONDARY);
            case 18 ->
                step(
                        person,
                        now,
                        StudyingAt.UPPER_SECONDARY,
                        ward.dice.percent(55) ? StudyingAt.UNIVERSITY : StudyingAt.COLLEGE,
                        Certificate.UPPER_SECONDARY);
            default -> Optional.empty();
        };
    }

    private static Optional<LifeEvent> step(
            UUID person, @Nullable StudyingAt now, StudyingAt from, StudyingAt to, @Nullable Certificate certificate) {
        return now == from
                ? Optional.of(new PersonEvent.SchoolWork(person, to, certificate, null, null))
                : Optional.empty();
    }

    Optional<LifeEvent> work() {
        return ward.member(one -> ward.isBetween(one, 20, 58)
                        && ward.chronicle
                                .situated(one.person())
                                .filter(row -> row.situation().studyingAt() == StudyingAt.NONE
                                        && Boolean.TRUE.equals(row.situation().ableToWork()))
                                .isPresent())
                .map(one -> switch (ward.dice.between(1, 10)) {
                    case 1, 2, 3, 4 -> works(one, WorkStatus.WAGE_WITH_CONTRACT, ward.word("job.wage"));
                    case 5, 6, 7 -> works(one, WorkStatus.OWN_WORK, ward.word("job.own"));
                    case 8, 9 -> works(one, WorkStatus.WAGE_WITHOUT_CONTRACT, ward.word("job.casual"));
                    default -> works(one, WorkStatus.SEEKING_WORK, "Chưa có việc làm");
                });
    }

    private static LifeEvent works(Row.Stay one, WorkStatus status, String occupation) {
        return new PersonEvent.SchoolWork(one.person(), null, null, status, occupation);
    }

    Optional<LifeEvent> health() {
        return ward.member(one -> ward.isBetween(one, 35, 90)).map(one -> {
            if (ward.dice.percent(45)) {
                return new PersonEvent.HealthFound(one.person(), null, true);
            }
            LocalDate expires = ward.dice.percent(25) ? ward.day().plusMonths(ward.dice.between(12, 60)) : null;
            String number = String.format(
                    Locale.ROOT,
                    "%d/GXN-%d",
                    ward.dice.between(1, 400),
                    ward.day().getYear());
            return new PersonEvent.HealthFound(
                    one.person(),
                    ward.dice.pick(DEGREES),
                    null,
                    new PersonEvent.HealthFound.Certified(number, expires));
        });
    }

    /** Of somebody known by the year of birth the day is found. */
    Optional<LifeEvent> correction() {
        return ward.member(one -> {
                    BirthDate birth = ward.chronicle.person(one.person()).birth();
                    return birth != null && birth.precision() == BirthDate.Precision.YEAR;
                })
                .map(one -> {
                    BirthDate birth = ward.chronicle.person(one.person()).birth();
                    int year = birth == null ? 1950 : birth.date().getYear();
                    LocalDate born = LocalDate.of(year, 1, 1).plusDays(ward.dice.between(1, 360));
                    return new PersonEvent.Correction(one.person(), null, BirthDate.of(born), null, null, null);
                });
    }

    Optional<LifeEvent> absence() {
        return ward.member(one -> ward.isBetween(one, 18, 60) && isFree(one))
                .map(one -> spell(one, SpellKind.TEMPORARY_ABSENCE, 60, 400, ward.elsewhere()));
    }

    Optional<LifeEvent> militaryService() {
        return ward.member(one -> one.relation() == Relation.CHILD
                        && !ward.isWoman(one)
                        && ward.isBetween(one, 18, 25)
                        && isFree(one))
                .map(one -> spell(one, SpellKind.MILITARY_SERVICE, 700, 730, ""));
    }

    Optional<LifeEvent> imprisonment() {
        return ward.member(one -> one.relation() != Relation.HEAD && ward.isBetween(one, 20, 55) && isFree(one))
                .map(one -> spell(one, SpellKind.IMPRISONMENT, 300, 1100, ""));
    }

    /** Of somebody who came from elsewhere and stays registered there. */
    LifeEvent temporaryResidence(UUID person, String from) {
        return new PersonEvent.SpellBegan(
                person, SpellKind.TEMPORARY_RESIDENCE, ward.day().plusDays(ward.dice.between(180, 720)), from);
    }

    private boolean isFree(Row.Stay one) {
        return !ward.chronicle.hasSpell(one.person());
    }

    private LifeEvent spell(Row.Stay one, SpellKind kind, int shortest, int longest, String words) {
        return new PersonEvent.SpellBegan(
                one.person(), kind, ward.day().plusDays(ward.dice.between(shortest, longest)), words);
    }
}
