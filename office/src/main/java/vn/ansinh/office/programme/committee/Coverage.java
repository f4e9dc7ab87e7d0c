package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** On which days a group had nobody. */
final class Coverage {
    private Coverage() {}

    /** The gaps in the assignments of one group between the two days, both inclusive. */
    static List<Gap> gaps(List<GroupAssignment> assignments, LocalDate from, LocalDate until) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate next = from;
        for (GroupAssignment each : assignments.stream()
                .sorted(Comparator.comparing(GroupAssignment::from))
                .toList()) {
            LocalDate before = each.from().minusDays(1);
            if (!before.isBefore(next) && !next.isAfter(until)) {
                gaps.add(new Gap(next, before.isAfter(until) ? until : before));
            }
            LocalDate after = each.until().orElse(LocalDate.MAX);
            next = after.isAfter(next) ? after : next;
        }
        if (!next.isAfter(until)) {
            gaps.add(new Gap(next, until));
        }
        return List.copyOf(gaps);
    }
}
