package vn.ansinh.office.registry.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ansinh.office.registry.people.Relation;

/** Who lives together as what. */
final class OfHouseholds {
    private static final Set<Relation> OWN_CHILDREN =
            Set.of(Relation.CHILD, Relation.CHILD_OTHER, Relation.CHILD_IN_LAW);
    private static final Set<Relation> OTHER_KIN = Set.of(
            Relation.SIBLING,
            Relation.RELATIVE,
            Relation.NEPHEW,
            Relation.NOT_RELATED,
            Relation.OTHER,
            Relation.DOMESTIC_WORKER);

    private OfHouseholds() {}

    static void look(Home home, Found found) {
        if (home.area() == null) {
            found.household(Check.NO_RESIDENCE, home, "no-residence");
        }
        if (home.head().isYoungerThan(Bounds.GROWN_UP, found.day())) {
            found.person(
                    Check.HEAD_YOUNG,
                    home,
                    home.head(),
                    "head-young",
                    home.head().bornWritten());
        }
        if (home.people().size() > Bounds.LARGEST_HOUSEHOLD) {
            found.household(Check.LARGE_HOUSEHOLD, home, "people", home.people().size());
        }
        spouses(home, found);
        parents(home, found, Relation.PARENT);
        parents(home, found, Relation.PARENT_IN_LAW);
        children(home, found);
        for (Resident who : home.people()) {
            if (who.relation() == Relation.OTHER) {
                found.person(Check.RELATION_UNCLEAR, home, who, "relation-unclear", who.bornWritten());
            }
        }
    }

    private static void spouses(Home home, Found found) {
        List<Resident> spouses = of(home, Relation.SPOUSE);
        if (spouses.size() > 1) {
            found.household(Check.TWO_SPOUSES, home, "two-spouses", names(spouses));
        }
        for (Resident spouse : spouses) {
            if (spouse.sex() != null && spouse.sex() == home.head().sex()) {
                found.person(
                        Check.SPOUSE_SEX,
                        home,
                        spouse,
                        "spouse-sex",
                        home.head().name(),
                        spouse.sex().vietnamese());
            }
        }
    }

    private static void parents(Home home, Found found, Relation relation) {
        List<Resident> parents = of(home, relation);
        if (parents.size() > Bounds.MOST_PARENTS) {
            found.household(Check.MANY_PARENTS, home, "many-parents", relation.vietnamese(), names(parents));
        }
    }

    private static void children(Home home, Found found) {
        List<Resident> children = home.people().stream()
                .filter(who -> who.isYoungerThan(found.bounds().child(), found.day()))
                .toList();
        if (children.isEmpty()) {
            return;
        }
        boolean alone = home.people().stream().allMatch(who -> who.isYoungerThan(Bounds.GROWN_UP, found.day()));
        if (alone) {
            found.household(Check.CHILD_ALONE, home, "child-alone", names(children));
        }
        for (Resident child : children) {
            if (!hasParent(child, home)) {
                found.person(
                        Check.CHILD_NO_PARENT,
                        home,
                        child,
                        "child-no-parent",
                        child.bornWritten(),
                        child.relation().vietnamese(),
                        home.head().name());
            }
        }
    }

    /** As far as relations to the head tell: whoever may be the parent, by the relation and by age. */
    private static boolean hasParent(Resident child, Home home) {
        return switch (child.relation()) {
            case CHILD, CHILD_OTHER -> true;
            case GRANDCHILD -> isThere(home, child, OWN_CHILDREN);
            case SIBLING -> isThere(home, child, Set.of(Relation.PARENT));
            case NEPHEW -> isThere(home, child, Set.of(Relation.SIBLING, Relation.RELATIVE));
            case RELATIVE, NOT_RELATED, OTHER, DOMESTIC_WORKER -> isThere(home, child, OTHER_KIN);
            case HEAD -> isThere(home, child, Set.of(Relation.PARENT));
            // who is a spouse or an ancestor and yet a child has a wrong birth date, which other checks find
            case SPOUSE, CHILD_IN_LAW, PARENT, PARENT_IN_LAW, GRANDPARENT -> true;
        };
    }

    private static boolean isThere(Home home, Resident child, Set<Relation> relations) {
        return home.people().stream()
                .anyMatch(who -> !who.equals(child)
                        && relations.contains(who.relation())
                        && who.mayHaveBeen(Bounds.YOUNGEST_PARENT, child));
    }

    static List<Resident> of(Home home, Relation relation) {
        return home.people().stream().filter(who -> who.relation() == relation).toList();
    }

    private static String names(List<Resident> people) {
        return people.stream().map(Resident::name).collect(Collectors.joining(", "));
    }
}
