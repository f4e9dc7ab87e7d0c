package vn.ansinh.office.registry.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.event.Paper;

/**
 * A change of groups as it was recorded.
 *
 * @param households how many came to another group
 * @param into the group to which they came
 * @param undoes the change that it takes back
 * @param undoneBy the change that took it back
 */
public record GroupChange(
        UUID id,
        long seq,
        Arrangement.Kind kind,
        LocalDate day,
        Paper paper,
        String note,
        Steps steps,
        List<UUID> opened,
        List<UUID> ended,
        @Nullable UUID into,
        int households,
        Optional<UUID> undoes,
        Optional<UUID> undoneBy,
        String recordedBy,
        Instant recordedAt) {
    public GroupChange {
        opened = List.copyOf(opened);
        ended = List.copyOf(ended);
    }

    /** What it did to the periods of groups and of the ward's names. */
    public record Steps(List<GroupPlan.Step> groups, List<WardStep> ward) {
        public Steps {
            groups = List.copyOf(groups);
            ward = List.copyOf(ward);
        }

        Steps inverse() {
            // What began is emptied before what ended is opened again.
            List<GroupPlan.Step> back =
                    groups.reversed().stream().map(GroupPlan.Step::inverse).toList();
            return new Steps(
                    back, ward.reversed().stream().map(WardStep::inverse).toList());
        }
    }

    /** A name of the ward before and after. */
    public record WardStep(GroupRows.@Nullable WardPeriod before, GroupRows.@Nullable WardPeriod after) {
        WardStep inverse() {
            return new WardStep(after, before);
        }
    }

    /** The groups that it is about, by the names they had and got; of a new name of the ward that name. */
    String about(Map<UUID, String> names) {
        Set<String> parts = new LinkedHashSet<>();
        steps.ward().stream()
                .flatMap(step -> Stream.ofNullable(step.after()))
                .filter(period -> period.until() == null)
                .forEach(period -> parts.add(period.ward().name()));
        if (parts.isEmpty()) {
            for (UUID area : touched()) {
                List<String> named = steps.groups().stream()
                        .filter(step -> step.area().equals(area))
                        .flatMap(step -> Stream.of(step.before(), step.after()))
                        .filter(Objects::nonNull)
                        .map(GroupPeriod::name)
                        .distinct()
                        .toList();
                parts.add(named.isEmpty() ? names.getOrDefault(area, "?") : String.join(" → ", named));
            }
        }
        return String.join(", ", parts);
    }

    private Set<UUID> touched() {
        Set<UUID> touched = new LinkedHashSet<>();
        steps.groups().forEach(step -> touched.add(step.area()));
        if (into != null) {
            touched.add(into);
        }
        return touched;
    }

    public boolean isUndo() {
        return undoes.isPresent();
    }
}
