package vn.ansinh.office.registry.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.registry.Area;

/**
 * A page of pairs.
 *
 * @param isSettled whether those are shown of whom it was said that they are two people
 * @param different how many such pairs there are
 */
public record PairsView(
        List<Area> areas, Optional<UUID> group, boolean isSettled, List<Line> lines, Pager pager, int different) {
    /**
     * Two people, and what was said of them.
     *
     * @param pair null when nothing but what was said brings them together
     * @param by the name of who said it; empty when nobody did
     */
    public record Line(
            Suspect first,
            Suspect second,
            @Nullable Pair pair,
            @Nullable Said said,
            String by) {
        public String address() {
            return "/duplicates/" + first.id() + "/" + second.id();
        }
    }

    public PairsView {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }
}
