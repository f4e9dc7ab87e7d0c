package vn.ansinh.office.registry.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The residential groups that a list of a day may name.
 *
 * @param names of the groups of that day that are still there; empty to take any
 * @param former names that groups had before, with their name on that day
 * @param ended groups of that day that ended since, with the group that took them in; empty where it was none or several
 */
public record GroupList(Collection<String> names, Map<String, String> former, Map<String, String> ended) {
    public GroupList {
        names = List.copyOf(names);
        former = Map.copyOf(former);
        ended = Map.copyOf(ended);
    }

    public static GroupList of(Collection<String> names) {
        return new GroupList(names, Map.of(), Map.of());
    }
}
