package vn.ansinh.office.registry.event.web;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.registry.event.Entry;

/**
 * A page of the ward's events, the latest recorded first.
 *
 * @param next the place before which the next page begins
 */
public record EventsView(List<Line> lines, Optional<Long> next) {
    static final int PAGE = 50;

    public EventsView {
        lines = List.copyOf(lines);
    }

    /**
     * One event.
     *
     * @param kind the word for it
     * @param undone the word for what it undid; empty where it undid nothing
     */
    public record Line(Entry entry, String kind, String undone, List<String> who, List<String> codes) {
        public Line {
            who = List.copyOf(who);
            codes = List.copyOf(codes);
        }
    }
}
