package vn.ansinh.office.registry.duplicate;

import java.util.List;
import java.util.UUID;

/**
 * Two people who may be one: the score, from {@link #POSSIBLE} on, and the reasons that made it.
 *
 * @param first the one with the smaller id
 */
public record Pair(Suspect first, Suspect second, int score, List<Reason> reasons) {
    /** From this score on a pair is shown. */
    static final int POSSIBLE = 60;
    /** From this score on it is likely that both are one. */
    static final int LIKELY = 80;

    public Pair {
        reasons = List.copyOf(reasons);
    }

    /** Which two are meant, whatever their order. */
    record Of(UUID first, UUID second) {
        static Of both(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) <= 0 ? new Of(one, other) : new Of(other, one);
        }
    }

    Of of() {
        return Of.both(first.id(), second.id());
    }

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /** Whether one of both lives in a group. */
    boolean isIn(UUID group) {
        return group.equals(first.home().area()) || group.equals(second.home().area());
    }

    public String address() {
        return "/duplicates/" + first.id() + "/" + second.id();
    }
}
