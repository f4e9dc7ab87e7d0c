package vn.ansinh.office.registry.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.area.GroupRows.Size;

/**
 * The groups of the ward and what was changed of them.
 *
 * @param sizes of the groups whose households may be seen
 * @param ended groups that are there no more, in their last period
 * @param became where those who lived in ended groups are counted now
 * @param bound the full names of those whose accounts are bound to a group
 * @param adrift those whose account is bound to an ended group, by that group
 */
public record AreasView(
        List<GroupPeriod> groups,
        Map<UUID, Size> sizes,
        List<GroupPeriod> ended,
        Map<UUID, List<String>> became,
        Map<UUID, List<String>> bound,
        Map<UUID, List<String>> adrift,
        List<GroupChange> changes,
        Map<UUID, String> names) {
    public AreasView {
        groups = List.copyOf(groups);
        ended = List.copyOf(ended);
        changes = List.copyOf(changes);
    }

    /** Null where the one who asks sees none of its households. */
    public @Nullable Size size(GroupPeriod group) {
        return sizes.get(group.area());
    }

    public String leaders(GroupPeriod group) {
        return String.join(", ", bound.getOrDefault(group.area(), List.of()));
    }

    public String now(GroupPeriod ended) {
        return String.join(", ", became.getOrDefault(ended.area(), List.of()));
    }

    /** The last day of a group that ended. */
    public static LocalDate last(GroupPeriod ended) {
        LocalDate until = ended.until();
        return until == null ? ended.since() : until.minusDays(1);
    }

    /** What a change is about, in names. */
    public String about(GroupChange change) {
        return change.about(names);
    }
}
