package vn.ansinh.office.today.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.today.DatedThings;
import vn.ansinh.office.today.year.YearDated;
import vn.ansinh.office.work.DatedThing;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Item;
import vn.ansinh.office.work.OpenWork;
import vn.ansinh.office.work.When;

/** Puts items and days together, nearest first, page by page. */
@Component
class TodayList {
    static final int SIZE = 50;
    /** Days of modules are shown so far ahead; items as far as they reach. */
    static final int DAYS_AHEAD = 60;
    /** Days that come every year have their calendar; here they only remind. */
    private static final int YEAR_AHEAD = 7;

    private final OpenWork work;
    private final Inbox inbox;
    private final DatedThings days;
    private final Today today;

    TodayList(OpenWork work, Inbox inbox, DatedThings days, Today today) {
        this.work = work;
        this.inbox = inbox;
        this.days = days;
        this.today = today;
    }

    @Transactional(readOnly = true)
    TodayView show(TodayFilter filter, Optional<PageToken> page) {
        LocalDate day = today.date();
        int from = page.map(token -> token.key().getFirst())
                .filter(key -> key.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        List<DatedThing> things = filter.isOthers()
                ? List.of()
                : days.open(day, day.plusDays(DAYS_AHEAD)).stream()
                        .filter(one ->
                                !one.kind().equals(YearDated.KIND) || !one.day().isAfter(day.plusDays(YEAR_AHEAD)))
                        .toList();
        List<OpenWork.Count> counts = work.counts(filter.isOthers(), day);
        Map<When, Long> near = new EnumMap<>(When.class);
        Map<String, Long> kinds = new TreeMap<>();
        counts.forEach(one -> add(filter, near, kinds, one.kind(), one.when(), one.items()));
        things.forEach(one -> add(filter, near, kinds, one.kind(), When.of(Optional.of(one.day()), day), 1));
        if (filter.isDone()) {
            List<Item> done = inbox.done(filter.kind(), page, SIZE + 1);
            return view(
                    filter, List.of(), near, kinds, done.subList(0, Math.min(SIZE, done.size())), from, done.size());
        }
        List<TodayLine> all = Stream.concat(
                        work.first(filter.choice(), day, from + SIZE + 1).stream()
                                .map(item -> (TodayLine) new TodayLine.OfItem(item, day)),
                        things.stream()
                                .filter(one ->
                                        filter.kind().isEmpty() || filter.kind().equals(one.kind()))
                                .map(one -> (TodayLine) new TodayLine.OfModule(one, day))
                                .filter(one -> filter.near()
                                        .map(when -> when == one.when())
                                        .orElse(true)))
                .sorted(Comparator.comparing(line -> line.day().orElse(LocalDate.MAX)))
                .skip(from)
                .limit(SIZE + 1L)
                .toList();
        return view(filter, all.subList(0, Math.min(SIZE, all.size())), near, kinds, List.of(), from, all.size());
    }

    private static void add(
            TodayFilter filter, Map<When, Long> near, Map<String, Long> kinds, String kind, When when, long more) {
        kinds.merge(kind, more, Long::sum);
        if (filter.kind().isEmpty() || filter.kind().equals(kind)) {
            near.merge(when, more, Long::sum);
        }
    }

    private TodayView view(
            TodayFilter filter,
            List<TodayLine> lines,
            Map<When, Long> near,
            Map<String, Long> kinds,
            List<Item> done,
            int from,
            int found) {
        Optional<PageToken> next =
                found > SIZE ? Optional.of(PageToken.after(String.valueOf(from + SIZE))) : Optional.empty();
        Optional<PageToken> previous =
                from > 0 ? Optional.of(PageToken.after(String.valueOf(Math.max(0, from - SIZE)))) : Optional.empty();
        long others = filter.isOthers()
                ? near.values().stream().mapToLong(Long::longValue).sum()
                : work.handedToOthers();
        return new TodayView(
                filter,
                lines,
                near,
                kinds,
                others,
                done,
                Pager.of(filter.address(), Math.min(SIZE, found), previous, next));
    }
}
