package vn.ansinh.office.document.list;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a list is about.
 *
 * @param area as {@code phường Nam Nha Trang (khu vực Phước Long)}
 * @param group the one group; empty for all of the area
 * @param day the day the list speaks of
 * @param results which households are on it
 * @param all households and people of the whole scope, for the rates; empty where unknown
 */
public record ListScope(
        String area, Optional<ListedGroup> group, LocalDate day, Set<ListResult> results, Optional<Everyone> all) {

    /** Everybody who lives in the scope, poor or not. */
    public record Everyone(long households, long people) {}

    public ListScope {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("a list is about at least one result");
        }
        results = EnumSet.copyOf(results);
    }

    @Override
    public Set<ListResult> results() {
        return EnumSet.copyOf(results);
    }

    /** {@code hộ nghèo, hộ cận nghèo}. */
    String subject() {
        return String.join(
                ", ", results.stream().sorted().map(ListResult::words).toList());
    }

    /** {@code Tổ dân phố 7, phường …}. */
    String place() {
        return group.map(one -> one.name() + ", " + area).orElse(area);
    }
}
