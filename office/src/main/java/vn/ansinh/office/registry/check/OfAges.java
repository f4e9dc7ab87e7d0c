package vn.ansinh.office.registry.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ansinh.office.registry.check.Finding.Said;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** Ages against relations, school and work. A date known in part counts only as far as it is certain. */
final class OfAges {
    private static final Set<WorkStatus> AT_WORK = Set.of(
            WorkStatus.WAGE_WITH_CONTRACT,
            WorkStatus.WAGE_WITHOUT_CONTRACT,
            WorkStatus.OWN_WORK,
            WorkStatus.SEEKING_WORK);

    private OfAges() {}

    static void look(Home home, Resident who, Found found) {
        parents(home, who, found);
        boolean married = who.relation() == Relation.SPOUSE || who.relation() == Relation.CHILD_IN_LAW;
        if (married && who.isYoungerThan(Bounds.YOUNGEST_SPOUSE, found.day())) {
            found.person(
                    Check.SPOUSE_YOUNG,
                    home,
                    who,
                    "born-as",
                    who.bornWritten(),
                    who.relation().vietnamese());
        }
        if (who.isAtLeast(Bounds.VERY_OLD, found.day())) {
            found.person(Check.VERY_OLD, home, who, "born", who.bornWritten());
        }
        WorkStatus work = who.situation().workStatus();
        if (work != null && AT_WORK.contains(work) && who.isYoungerThan(Bounds.YOUNGEST_WORKER, found.day())) {
            found.person(Check.WORK_AGE, home, who, "born-and", who.bornWritten(), work.vietnamese());
        }
        school(home, who, found);
    }

    private static void school(Home home, Resident who, Found found) {
        StudyingAt level = who.situation().studyingAt();
        Bounds.Ages ages = level == null ? null : Bounds.AT_SCHOOL.get(level);
        if (level != null
                && ages != null
                && (who.isYoungerThan(ages.from(), found.day()) || who.isAtLeast(ages.to() + 1, found.day()))) {
            found.person(
                    Check.SCHOOL_AGE,
                    home,
                    who,
                    "school-age",
                    who.bornWritten(),
                    level.vietnamese(),
                    ages.from(),
                    ages.to());
        }
        Certificate certificate = who.situation().certificate();
        Integer youngest = certificate == null ? null : Bounds.YOUNGEST_WITH.get(certificate);
        if (certificate != null && youngest != null && who.isYoungerThan(youngest, found.day())) {
            found.person(
                    Check.CERTIFICATE_AGE,
                    home,
                    who,
                    "certificate-age",
                    who.bornWritten(),
                    certificate.vietnamese(),
                    youngest);
        }
    }

    private static void parents(Home home, Resident who, Found found) {
        Resident head = home.head();
        List<Said> said = new ArrayList<>();
        switch (who.relation()) {
            case CHILD -> said.addAll(between(head, who, 1));
            case GRANDCHILD -> said.addAll(between(head, who, 2));
            case HEAD -> {
                OfHouseholds.of(home, Relation.PARENT).forEach(parent -> said.addAll(between(parent, head, 1)));
                OfHouseholds.of(home, Relation.GRANDPARENT).forEach(parent -> said.addAll(between(parent, head, 2)));
            }
            // relations to others than the head are not known
            case SPOUSE,
                    CHILD_OTHER,
                    CHILD_IN_LAW,
                    PARENT,
                    PARENT_IN_LAW,
                    GRANDPARENT,
                    SIBLING,
                    NEPHEW,
                    RELATIVE,
                    NOT_RELATED,
                    DOMESTIC_WORKER,
                    OTHER -> {}
        }
        found.person(Check.PARENT_AGE, home, who, said);
    }

    private static List<Said> between(Resident elder, Resident younger, int generations) {
        boolean tooYoung = !elder.mayHaveBeen(generations * Bounds.YOUNGEST_PARENT, younger);
        boolean tooOld =
                generations == 1 && elder.sex() == Sex.FEMALE && elder.wasOlderThan(Bounds.OLDEST_MOTHER, younger);
        return tooYoung || tooOld
                ? List.of(Found.sentence(
                        generations == 1 ? "parent-age" : "grandparent-age",
                        younger.bornWritten(),
                        elder.name(),
                        elder.bornWritten()))
                : List.of();
    }
}
