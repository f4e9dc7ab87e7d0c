package vn.ansinh.office.review.outcome;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tables ask of a household at the end of the round.
 *
 * @param ethnicGroup of the head; null where it is not known or may not be seen
 * @param hasNoWorker whether nobody in it is able to work, as its form says; null where no form does
 * @param children how many of its people are under 16
 * @param deprived the indicators it lacks; null where no form says so
 * @param causes the coded causes that its form names
 */
public record Family(
        Home home,
        String head,
        UUID headId,
        @Nullable String ethnicGroup,
        boolean hasFemaleHead,
        boolean hasMerit,
        @Nullable Boolean hasNoWorker,
        int children,
        @Nullable Set<String> deprived,
        List<String> causes) {
    private static final String MAJORITY = "Kinh";
    /** What the list of peoples holds besides the peoples of Vietnam. */
    private static final Set<String> NO_PEOPLE = Set.of("Người nước ngoài", "Không xác định");

    public Family {
        deprived = deprived == null ? null : Set.copyOf(deprived);
        causes = List.copyOf(causes);
    }

    boolean is(Grade grade) {
        return home.grade() == grade;
    }

    int people() {
        return home.people().size();
    }

    boolean lacks(String indicator) {
        return deprived != null && deprived.contains(indicator);
    }

    boolean isMajority() {
        return MAJORITY.equals(ethnicGroup);
    }

    /** Whether its head is of one of the minorities: not one that is unknown, undetermined or foreign. */
    boolean isMinority() {
        return ethnicGroup != null && !isMajority() && !NO_PEOPLE.contains(ethnicGroup);
    }

    boolean isWithoutWorker() {
        return Boolean.TRUE.equals(hasNoWorker);
    }

    /** Of no group that the table of groups names, as far as it is known. */
    boolean isOrdinary() {
        return !isMinority() && !hasMerit && !isWithoutWorker();
    }
}
