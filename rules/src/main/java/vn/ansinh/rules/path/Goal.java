package vn.ansinh.rules.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.rules.PovertyClass;

/** Mục tiêu: which classes a household is to leave. */
public enum Goal {
    /** Thoát nghèo: no longer a poor household, though it may be near-poor. */
    NOT_POOR,
    /** Thoát nghèo và thoát cận nghèo: on neither list. */
    ON_NO_LIST;

    /** Whether a household of this class has not reached the goal. */
    public boolean leaves(PovertyClass one) {
        return switch (one) {
            case POOR -> true;
            case NEAR_POOR -> this == ON_NO_LIST;
            case AVERAGE_LIVING_STANDARD, ABOVE_AVERAGE, ABOVE_LINE -> false;
        };
    }

    /** The goals of a household of this class, the nearest first; none for a household on neither list. */
    public static List<Goal> of(PovertyClass one) {
        return Stream.of(values()).filter(goal -> goal.leaves(one)).toList();
    }

    /** What is aimed at first by a household of this class. */
    public static Optional<Goal> nearest(PovertyClass one) {
        return of(one).stream().findFirst();
    }
}
