package vn.ansinh.office.registry.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.WardName;

/**
 * Sắp xếp tổ dân phố: what a decision says of the groups of the ward.
 *
 * @param described groups that are there, as they are called from now on
 * @param opened groups that are new
 * @param ended groups that are there no more
 * @param moving the households that come to another group
 * @param ward what the ward is called from now on; null where that stays
 */
public record Arrangement(
        Kind kind,
        Map<UUID, Described> described,
        Map<UUID, Described> opened,
        List<UUID> ended,
        @Nullable Moving moving,
        @Nullable WardName ward) {
    public Arrangement {
        described = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(described));
        opened = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(opened));
        ended = List.copyOf(ended);
    }

    /** How a group is described. */
    public record Described(String official, boolean isUrban, String partOf) {}

    /**
     * The households that come to another group.
     *
     * @param households those that are named; empty for all who live in these groups
     */
    public record Moving(List<UUID> from, UUID into, Optional<List<UUID>> households) {
        static Moving of(UUID from, UUID into, List<UUID> households) {
            return new Moving(List.of(from), into, Optional.of(households));
        }

        static Moving whole(List<UUID> from, UUID into) {
            return new Moving(List.copyOf(from), into, Optional.empty());
        }
    }

    /** What happens to groups; the name of a kind is a word key. */
    public enum Kind {
        RENAME,
        SPLIT,
        MERGE,
        MOVE,
        OPEN,
        JOIN,
        WARD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
