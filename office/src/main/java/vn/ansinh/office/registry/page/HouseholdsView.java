package vn.ansinh.office.registry.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.HouseholdFilter.Badge;

/**
 * The list of households as shown.
 *
 * @param badges the marks of each household by other modules
 * @param found what a search found; null when the list is shown
 * @param registerIsEmpty nothing was brought in yet
 */
public record HouseholdsView(
        ListQuestion question,
        List<Area> areas,
        List<HouseholdFilter> filters,
        List<HouseholdLine> lines,
        Map<UUID, List<Badge>> badges,
        Pager pager,
        @Nullable Found found,
        boolean registerIsEmpty) {
    /** What is chosen of a filter; empty for nothing. */
    public String chosen(HouseholdFilter filter) {
        return question.chosen().getOrDefault(filter.id(), "");
    }

    public List<Badge> badgesOf(HouseholdLine line) {
        return badges.getOrDefault(line.id(), List.of());
    }
}
