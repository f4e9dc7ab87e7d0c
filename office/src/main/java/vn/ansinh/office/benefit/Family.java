package vn.ansinh.office.benefit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.StudyingAt;

/**
 * Who is whose child and who is married, as far as relations to the head tell it.
 *
 * <p>Children of the head (born, adopted or of the spouse) count as raised by the head and by the spouse who lives there. Of
 * anybody else the register does not say whose child a minor is: their number of children is 0 where no minor of the household can be
 * theirs, and unknown otherwise. A child who is too young for children of its own raises none.
 */
final class Family {
    private static final Set<Relation> OF_THE_HEAD = Set.of(Relation.CHILD, Relation.CHILD_OTHER);
    private static final Set<Relation> COUPLE = Set.of(Relation.HEAD, Relation.SPOUSE);

    /** Below this age nobody has children. */
    private static final int TOO_YOUNG_FOR_CHILDREN = 13;

    /** Below this age nobody is married before the law (Law on marriage and family, article 8). */
    private static final int TOO_YOUNG_TO_MARRY = 18;

    private static final int ADULT = 16;
    private static final int END_OF_STUDY = 22;
    private static final int INFANT = 3;

    private final List<KnownMember> members;
    private final Ages ages;
    private final boolean isCouple;

    Family(List<KnownMember> members, Ages ages) {
        this.members = members;
        this.ages = ages;
        this.isCouple = members.stream()
                        .filter(one -> one.relation() == Relation.SPOUSE)
                        .count()
                == 1;
    }

    /** The word of the law; empty when the register does not tell. */
    Optional<String> maritalState(KnownMember member) {
        if (isCouple && COUPLE.contains(member.relation())) {
            return Optional.of("married");
        }
        return ages.isSurelyUnder(TOO_YOUNG_TO_MARRY, member.birth()) ? Optional.of("never-married") : Optional.empty();
    }

    /** The child's mother and father, as far as the head is one of them. */
    boolean hasParentHere(KnownMember child, Sex sex) {
        return child.relation() == Relation.CHILD
                && members.stream().anyMatch(one -> one.relation() == Relation.HEAD && one.sex() == sex);
    }

    OptionalInt childrenUnder16(KnownMember parent) {
        return count(parent, child -> ages.isUnder(ADULT, child.birth()));
    }

    OptionalInt childrenUnder36Months(KnownMember parent) {
        return count(parent, child -> ages.isUnder(INFANT, child.birth()));
    }

    OptionalInt children16To22InSchool(KnownMember parent) {
        return count(parent, child -> isInSchool(child, END_OF_STUDY));
    }

    /** Nobody wrote down whether an older child was counted before: none where none may be studying, else unknown. */
    OptionalInt olderChildrenStudying(KnownMember parent) {
        OptionalInt all = count(parent, child -> isInSchool(child, Integer.MAX_VALUE));
        return all.isPresent() && all.getAsInt() == 0 ? all : OptionalInt.empty();
    }

    private Optional<Boolean> isInSchool(KnownMember child, int end) {
        Optional<Boolean> isTooYoung = ages.isUnder(ADULT, child.birth());
        Optional<Boolean> isTooOld = end == Integer.MAX_VALUE
                ? Optional.of(false)
                : ages.isUnder(end, child.birth()).map(under -> !under);
        if (isTooYoung.orElse(false) || isTooOld.orElse(false)) {
            return Optional.of(false);
        }
        StudyingAt studying = child.situation().studyingAt();
        if (studying == StudyingAt.NONE) {
            return Optional.of(false);
        }
        return isTooYoung.isEmpty() || isTooOld.isEmpty() || studying == null ? Optional.empty() : Optional.of(true);
    }

    private OptionalInt count(KnownMember parent, Function<KnownMember, Optional<Boolean>> counts) {
        if (ages.isSurelyUnder(TOO_YOUNG_FOR_CHILDREN, parent.birth())) {
            return OptionalInt.of(0);
        }
        boolean isHeadOrSpouse = COUPLE.contains(parent.relation());
        int number = 0;
        for (KnownMember other : members) {
            if (other.id().equals(parent.id())) {
                continue;
            }
            Optional<Boolean> counted = counts.apply(other);
            boolean isTheirs = isHeadOrSpouse && OF_THE_HEAD.contains(other.relation());
            if (isTheirs ? counted.isEmpty() : mayBeTheirs(parent, other) && counted.orElse(true)) {
                return OptionalInt.empty();
            }
            number += isTheirs && counted.orElse(false) ? 1 : 0;
        }
        return OptionalInt.of(number);
    }

    /** Children and siblings of the head, and the head's own generation above, have their place already. */
    private static boolean mayBeTheirs(KnownMember parent, KnownMember other) {
        return switch (other.relation()) {
            case HEAD, SPOUSE, CHILD, CHILD_OTHER, CHILD_IN_LAW, PARENT, PARENT_IN_LAW, GRANDPARENT, DOMESTIC_WORKER ->
                false;
            case SIBLING -> parent.relation() == Relation.PARENT;
            case GRANDCHILD, NEPHEW, RELATIVE, NOT_RELATED, OTHER -> !COUPLE.contains(parent.relation());
        };
    }
}
