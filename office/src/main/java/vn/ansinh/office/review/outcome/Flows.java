package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Diễn biến: how one list came from the beginning of a round to its end. A change of class is counted where the household stood when
 * it left the list and where it stands when it came on it. People are counted with their household: whoever is in it on both days
 * goes the way of the household, whoever came or left in between is counted under other.
 */
final class Flows {
    private final Grade list;
    private final Set<UUID> earlier;
    private final List<Entry> entries = new ArrayList<>();

    private Flows(Grade list, Set<UUID> earlier) {
        this.list = list;
        this.earlier = earlier;
    }

    /**
     * Of the poor or of the near-poor.
     *
     * @param begin every household of the ward on the first day
     * @param end every household of the ward on the last day
     * @param earlier those that were on the list in an earlier period that counts
     */
    static List<Entry> of(Grade list, Map<UUID, Home> begin, Map<UUID, Home> end, Set<UUID> earlier) {
        Flows flows = new Flows(list, earlier);
        Set<UUID> all = new LinkedHashSet<>(begin.keySet());
        all.addAll(end.keySet());
        all.forEach(each -> flows.household(begin.get(each), end.get(each)));
        return List.copyOf(flows.entries);
    }

    private void household(@Nullable Home was, @Nullable Home is) {
        Home from = was != null && was.grade() == list ? was : null;
        Home to = is != null && is.grade() == list ? is : null;
        if (from != null) {
            add(from, Column.OPENING, 1, from.people().size());
        }
        if (to != null) {
            add(to, Column.CLOSING, 1, to.people().size());
        }
        if (from != null && to != null) {
            stayed(from, to);
        } else if (from != null) {
            left(from, is);
        } else if (to != null) {
            came(was, to);
        }
    }

    private void stayed(Home was, Home is) {
        boolean moved = !was.group().equals(is.group());
        int shared = moved ? 0 : was.shared(is);
        add(was, Column.OTHER_DOWN, moved ? 1 : 0, was.people().size() - shared);
        add(is, Column.OTHER_UP, moved ? 1 : 0, is.people().size() - shared);
    }

    private void left(Home was, @Nullable Home is) {
        if (is == null) {
            add(was, Column.OTHER_DOWN, 1, was.people().size());
            return;
        }
        int shared = was.shared(is);
        add(was, is.grade() == list.sibling() ? Column.TO_OTHER_LIST : Column.ABOVE, 1, shared);
        add(was, Column.OTHER_DOWN, 0, was.people().size() - shared);
    }

    private void came(@Nullable Home was, Home is) {
        if (was == null) {
            add(is, Column.OTHER_UP, 1, is.people().size());
            return;
        }
        int shared = was.shared(is);
        Column how = was.grade() == list.sibling()
                ? Column.FROM_OTHER_LIST
                : earlier.contains(is.household()) ? Column.AGAIN : Column.NEW;
        add(is, how, 1, shared);
        add(is, Column.OTHER_UP, 0, is.people().size() - shared);
    }

    private void add(Home home, Column column, int households, int people) {
        if (households != 0 || people != 0) {
            entries.add(new Entry(home, home.group(), column, households, people));
        }
    }
}
