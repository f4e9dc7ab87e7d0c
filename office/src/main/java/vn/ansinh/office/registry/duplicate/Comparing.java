package vn.ansinh.office.registry.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Weighs two people against each other. Weights are added up; {@link Pair#POSSIBLE} is where, on people made by machine
 * whose truth is known, more of what is found is right than wrong (docs/benchmarks.md).
 */
final class Comparing {
    private final UsualNames usual;

    Comparing(UsualNames usual) {
        this.usual = usual;
    }

    /** The pair, when both may be one person. */
    Optional<Pair> compare(Keyed one, Keyed other) {
        boolean inOrder = one.who().id().toString().compareTo(other.who().id().toString()) <= 0;
        return weigh(inOrder ? one : other, inOrder ? other : one).filter(pair -> pair.score() >= Pair.POSSIBLE);
    }

    /** The pair with all reasons, also when both are two people. */
    Optional<Pair> weigh(Keyed first, Keyed second) {
        Suspect one = first.who();
        Suspect other = second.who();
        List<Reason> reasons = new ArrayList<>();
        boolean sameNumber = isSame(one.number(), other.number());
        boolean sameOldNumber = isSame(one.oldNumber(), other.oldNumber());
        boolean numbered = sameNumber || sameOldNumber;
        if (numbered) {
            reasons.add(sameNumber ? Reason.SAME_NUMBER : Reason.SAME_OLD_NUMBER);
        } else if (isOther(one.number(), other.number()) || isOther(one.idTail(), other.idTail())) {
            reasons.add(Reason.OTHER_NUMBER);
        }
        Optional<Reason> name = LikeNames.compare(first, second, usual);
        Optional<Reason> birth = LikeBirths.compare(one.birth(), other.birth());
        boolean together = one.home().household().equals(other.home().household());
        if (!numbered && (name.isEmpty() || birth.isEmpty() || (together && areSiblings(first, second)))) {
            return Optional.empty();
        }
        name.ifPresent(reasons::add);
        birth.ifPresent(reasons::add);
        how(first, second, name, reasons);
        where(one, other, together, reasons);
        if (one.sex() != null && other.sex() != null && one.sex() != other.sex()) {
            reasons.add(Reason.OTHER_SEX);
        }
        int score = reasons.stream().mapToInt(Reason::weight).sum();
        return Optional.of(new Pair(one, other, Math.clamp(score, 0, 100), reasons));
    }

    /** Two of one household are one person only when even the marks of the name agree, or one was written without any. */
    private static boolean areSiblings(Keyed one, Keyed other) {
        boolean sameName = one.marked().equals(other.marked());
        boolean oneIsBare = one.folded().equals(other.folded()) && (one.isBare() || other.isBare());
        return !sameName && !oneIsBare;
    }

    private void how(Keyed one, Keyed other, Optional<Reason> name, List<Reason> reasons) {
        if (name.isEmpty()) {
            return;
        }
        if (usual.isCommon(one.folded()) || usual.isCommon(other.folded())) {
            reasons.add(Reason.COMMON_NAME);
        } else if (usual.isRare(one.folded()) && usual.isRare(other.folded())) {
            reasons.add(Reason.RARE_NAME);
        }
    }

    private static void where(Suspect one, Suspect other, boolean together, List<Reason> reasons) {
        if (together) {
            reasons.add(Reason.SAME_HOUSEHOLD);
            return;
        }
        if (isSame(one.home().phone(), other.home().phone())) {
            reasons.add(Reason.SAME_PHONE);
        }
        if (!one.home().address().isEmpty()
                && one.home().address().equals(other.home().address())) {
            reasons.add(Reason.SAME_ADDRESS);
        }
        boolean sameGroup = isSame(
                String.valueOf(one.home().area()), String.valueOf(other.home().area()));
        reasons.add(sameGroup ? Reason.SAME_GROUP : Reason.OTHER_GROUP);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static boolean isOther(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
