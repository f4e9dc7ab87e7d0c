package vn.ansinh.office.programme.committee;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.registry.Area;

/**
 * A group on the page of who answers for which.
 *
 * @param now who answers for it today
 * @param gaps days without anybody since the committee was first set up, at most a year back
 */
public record GroupLine(Area area, Optional<GroupAssignment> now, List<Gap> gaps) {
    public long daysWithout() {
        return gaps.stream().mapToLong(Gap::days).sum();
    }
}
