package vn.ansinh.office.registry.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.WardName;

/**
 * The form of a change of groups as shown.
 *
 * @param streets of the chosen group, to choose households from
 */
public record ArrangementView(ArrangementForm form, List<GroupPeriod> groups, WardName ward, List<Street> streets) {
    public ArrangementView {
        groups = List.copyOf(groups);
        streets = List.copyOf(streets);
    }

    public Map<String, String> choices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.text("event.choose"));
        groups.forEach(group -> choices.put(group.area().toString(), group.name()));
        return choices;
    }

    public static Map<String, String> urban(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("urban", shell.text("area.urban"));
        choices.put("rural", shell.text("area.rural"));
        return choices;
    }

    public String path() {
        return "/areas/change/" + form.kind().code();
    }

    /** What the groups belong to now, where it is the same for all. */
    public String part() {
        return groups.stream().map(GroupPeriod::partOf).distinct().count() == 1
                ? groups.getFirst().partOf()
                : "";
    }

    /** One group before and after, for the preview. */
    public record Line(
            String name,
            @Nullable GroupPeriod before,
            @Nullable GroupPeriod after,
            GroupRows.Size sizeBefore,
            GroupRows.Size sizeAfter) {
        public boolean changesArea() {
            return before != null && after != null && before.isUrban() != after.isUrban();
        }
    }

    /**
     * What a change would do.
     *
     * @param moved households that come to another group, and how many of them are listed as poor or near-poor
     * @param area households whose area turns from rural to urban or the other way
     * @param bound those whose accounts are bound to groups that end
     * @param outlined groups whose outline on the map no longer fits
     * @param ward the name of the ward before and after, where it changes
     */
    public record Effect(
            List<Line> lines,
            int moved,
            long listed,
            long area,
            List<String> bound,
            List<String> outlined,
            Optional<String> ward,
            String token) {}
}
