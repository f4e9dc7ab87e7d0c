package vn.ansinh.office.registry.page;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdFilter.Badge;

/** The page of one household as shown. */
public record HouseholdView(Household household, List<Badge> badges, List<Section> sections) {
    /** A section with its anchor, heading and content. */
    public record Section(String id, String titleKey, Function<Shell, Content> content) {}
}
