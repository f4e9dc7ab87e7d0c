package vn.ansinh.office.registry.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.registry.Area;

/**
 * One check with a page of what it found.
 *
 * @param isAccepted whether those are shown that somebody said are right
 * @param all how many it found in all groups
 */
public record CheckView(
        Check check,
        List<Object> bounds,
        List<Area> areas,
        Optional<UUID> group,
        boolean isAccepted,
        List<Line> lines,
        Pager pager,
        int all) {
    /**
     * A finding, and what was said of it.
     *
     * @param by the name of who said it; empty when nobody did
     */
    public record Line(Finding finding, @Nullable Acceptance acceptance, String by) {
        public String address() {
            return "/checks/" + finding.check().code() + "/" + finding.subject();
        }
    }

    public CheckView {
        bounds = List.copyOf(bounds);
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }

    /** The address of the same list as a spreadsheet. */
    public String file() {
        return "/checks/" + check.code() + "/file"
                + group.map(id -> "?group=" + id).orElse("");
    }
}
