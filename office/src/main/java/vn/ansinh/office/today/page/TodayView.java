package vn.ansinh.office.today.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.platform.web.Tab;
import vn.ansinh.office.work.Item;
import vn.ansinh.office.work.When;

/**
 * The page.
 *
 * @param counts how much stands how near, of the kind and the persons chosen
 * @param kinds how much there is of each kind, of the persons chosen
 * @param others how much was handed to colleagues
 * @param done what was done, where that is asked for
 */
public record TodayView(
        TodayFilter filter,
        List<TodayLine> lines,
        Map<When, Long> counts,
        Map<String, Long> kinds,
        long others,
        List<Item> done,
        Pager pager) {
    public TodayView {
        lines = List.copyOf(lines);
        done = List.copyOf(done);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(When when) {
        return counts.getOrDefault(when, 0L);
    }

    /** All, then each nearness of which there is something or that is chosen, then what was done. */
    public List<Tab> tabs(Shell shell) {
        Stream<Tab> near = Stream.of(When.values())
                .filter(when -> of(when) > 0 || filter.when().equals(when.code()))
                .map(when -> new Tab(
                        shell.text("today.when." + when.code() + ".count", of(when)),
                        filter.with(when.code()).address(),
                        !filter.isDone() && filter.when().equals(when.code())));
        Tab all = new Tab(
                shell.text("today.all", total()),
                filter.with("").address(),
                !filter.isDone() && filter.when().isEmpty());
        Tab closed = new Tab(
                shell.text("today.done"), new TodayFilter("", filter.kind(), false, true).address(), filter.isDone());
        return Stream.concat(Stream.concat(Stream.of(all), near), Stream.of(closed))
                .toList();
    }

    /** Lines of one nearness, which stand together. */
    public record Section(When when, List<TodayLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** The lines of this page below their headings, in order. */
    public List<Section> sections() {
        return Stream.of(When.values())
                .map(when -> new Section(
                        when, lines.stream().filter(line -> line.when() == when).toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }
}
