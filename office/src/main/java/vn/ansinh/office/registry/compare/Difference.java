package vn.ansinh.office.registry.compare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Relation;

/**
 * A household that is not on one day what it is on the other.
 *
 * @param before on the first day; null when it was not there
 * @param after on the second day; null when it is not there any more
 * @param people those who came, went or stand otherwise to the head
 */
public record Difference(
        UUID household,
        String code,
        @Nullable Side before,
        @Nullable Side after,
        List<PersonDifference> people) {
    public Difference {
        people = List.copyOf(people);
    }

    /** A household on a day; empty where the register does not know. */
    public record Side(String headName, String areaName, String address, int people) {}

    /** What became of the household; the name of a kind is a word key. */
    public enum Kind {
        CAME,
        WENT,
        CHANGED;

        /** As it stands in an address. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public Kind kind() {
        if (before == null) {
            return Kind.CAME;
        }
        return after == null ? Kind.WENT : Kind.CHANGED;
    }

    /** The later of the two that there is. */
    public Side latest() {
        Side known = after == null ? before : after;
        if (known == null) {
            throw new IllegalStateException("a household on neither day");
        }
        return known;
    }

    /**
     * Somebody who came, went or stands otherwise to the head.
     *
     * @param other code of the household from which they came or to which they went, within the ward; empty for none
     * @param before relation to the head on the first day; null when they did not live there
     * @param after relation on the second day; null when they do not live there
     */
    public record PersonDifference(
            String name,
            What what,
            String other,
            @Nullable Relation before,
            @Nullable Relation after) {}

    /** What happened to a member; the name is a word key. */
    public enum What {
        BORN,
        CAME,
        DIED,
        LEFT,
        RELATION
    }
}
