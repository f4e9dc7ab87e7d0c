package vn.ansinh.office.registry.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Pager;

/**
 * Two days side by side.
 *
 * @param typedFrom the first day as typed, for the form
 * @param kind chosen kind as a code; empty for all
 * @param group name of the chosen group; empty for all
 * @param counts how many households of each kind, of the chosen group
 * @param code of the one household that is asked about; empty for all
 */
public record CompareView(
        LocalDate from,
        LocalDate to,
        String typedFrom,
        String typedTo,
        Faults faults,
        Size before,
        Size after,
        String kind,
        String group,
        String code,
        List<String> groups,
        Map<Difference.Kind, Long> counts,
        List<Difference> lines,
        Pager pager) {
    public CompareView {
        groups = List.copyOf(groups);
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
    }

    /** How many households and people there are on a day. */
    public record Size(int households, int people) {}
}
