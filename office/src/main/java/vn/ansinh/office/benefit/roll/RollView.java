package vn.ansinh.office.benefit.roll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.platform.web.Pager;

/**
 * One list as its page shows it.
 *
 * @param all the lines that the one who asks may see
 * @param shown of those, the ones of the filter on this page
 * @param benefits names of the supports by id
 */
public record RollView(
        Roll roll,
        List<RollLine> all,
        List<RollLine> shown,
        Filter filter,
        Pager pager,
        Map<String, String> benefits,
        List<RollResults.Deed> deeds) {
    public RollView {
        all = List.copyOf(all);
        shown = List.copyOf(shown);
        benefits = Map.copyOf(benefits);
        deeds = List.copyOf(deeds);
    }

    /** What is asked for; empty for all. */
    public record Filter(String change, String group, String result) {
        /** Lines of which nothing came yet. */
        public static final String OPEN = "open";

        boolean takes(RollLine line, int parts) {
            return (change.isEmpty() || line.change().code().equals(change))
                    && (group.isEmpty() || line.said().whose().area().equals(group))
                    && (!result.equals(OPEN)
                            || (line.isCarriedOut() && line.results().size() < parts));
        }

        public boolean isAny() {
            return !change.isEmpty() || !group.isEmpty() || !result.isEmpty();
        }

        String address(String path) {
            List<String> asked = new ArrayList<>();
            add(asked, "change", change);
            add(asked, "group", group);
            add(asked, "result", result);
            return path + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
        }

        private static void add(List<String> asked, String name, String value) {
            if (!value.isEmpty()) {
                asked.add(name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    /** How many lines of each kind go onto the list. */
    public Map<RollLine.Change, Long> counts() {
        Map<RollLine.Change, Long> counts = new EnumMap<>(RollLine.Change.class);
        for (RollLine.Change change : RollLine.Change.values()) {
            counts.put(
                    change,
                    all.stream()
                            .filter(one -> !one.isLeftOut() && one.change() == change)
                            .count());
        }
        return counts;
    }

    public long sum() {
        return RollPaper.sum(all);
    }

    /** How many lines have no sum because a value is missing. */
    public long open() {
        return roll.kind().needsSums()
                ? all.stream()
                        .filter(one -> one.isCarriedOut() && one.said().amount().isEmpty())
                        .count()
                : 0;
    }

    /** Of how many lines something has to come, and of how many parts it came. */
    public long carriedOut() {
        return all.stream().filter(RollLine::isCarriedOut).count();
    }

    public long done() {
        return all.stream()
                .filter(RollLine::isCarriedOut)
                .flatMap(one -> one.results().stream())
                .filter(one -> one.outcome() == RollResult.Outcome.DONE)
                .count();
    }

    /** The groups that have any, in the order of the list. */
    public Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        all.stream()
                .map(one -> one.said().whose().area())
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .forEach(area -> groups.putIfAbsent(area, area));
        return groups;
    }

    public String exported() {
        return filter.address(roll.address() + "/list.xlsx");
    }

    public String name(String benefit) {
        return benefits.getOrDefault(benefit, benefit);
    }
}
