package vn.ansinh.office.programme.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;

/**
 * Why a household is watched.
 *
 * @param since the day on which it began
 * @param values what the sentence {@code watch-list.reason.<kind>} names after the day
 * @param event the event of the register, where it is one
 */
public record WatchReason(Kind kind, LocalDate since, List<Object> values, Optional<UUID> event) {
    /** What it is, and how much it weighs: standing near poverty one, something that happened two. Product choice of ours, no score of the law. */
    public enum Kind {
        ESCAPED(1),
        NEAR_LINE(1),
        DEATH(2),
        /** A grave illness, a disability, imprisonment; in a list nobody says which. */
        PRIVATE(2),
        HOME(2),
        JOB(2),
        BY_HAND(2),
        /** What follows was reported by the group and is not in the register yet: less sure, so it weighs less. */
        REPORTED_DEATH(1),
        REPORTED_PRIVATE(1),
        REPORTED_HOME(1),
        REPORTED_JOB(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }

        /** The spelling in the words and in addresses. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        boolean isStanding() {
            return this == ESCAPED || this == NEAR_LINE;
        }
    }

    public WatchReason {
        values = List.copyOf(values);
    }

    public static WatchReason of(Kind kind, LocalDate since, Object... values) {
        return new WatchReason(kind, since, List.of(values), Optional.empty());
    }

    /** The sentence of it. */
    public Said said() {
        Object[] all = new Object[values.size() + 1];
        all[0] = since;
        for (int at = 0; at < values.size(); at++) {
            all[at + 1] = values.get(at);
        }
        return Said.of("watch-list.reason." + kind.code(), all);
    }
}
