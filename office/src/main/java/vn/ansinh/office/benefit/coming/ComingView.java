package vn.ansinh.office.benefit.coming;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.benefit.ComingChange;

/**
 * The calendar of coming changes: every month with its numbers, one of them in lines.
 *
 * @param chosen the month that is shown
 * @param group name of the group; empty for all
 * @param kind code of what happens; empty for all
 * @param byArea lines of the chosen month by group, in the order of the register
 * @param hidden kinds of facts that the one who looks may not see, as words of {@code benefit.hidden.}
 */
public record ComingView(
        LocalDate day,
        YearMonth chosen,
        String group,
        String kind,
        List<String> areas,
        List<Month> months,
        Map<String, List<ComingLine>> byArea,
        List<String> hidden) {
    public ComingView {
        areas = List.copyOf(areas);
        months = List.copyOf(months);
        byArea = Collections.unmodifiableMap(new LinkedHashMap<>(byArea));
        hidden = List.copyOf(hidden);
    }

    /** One month in numbers. */
    public record Month(YearMonth month, Map<ComingChange.Kind, Long> numbers, BigDecimal monthly) {
        public Month {
            numbers = Map.copyOf(numbers);
        }

        public long number(ComingChange.Kind kind) {
            return numbers.getOrDefault(kind, 0L);
        }
    }

    public List<ComingLine> lines() {
        return byArea.values().stream().flatMap(List::stream).toList();
    }

    public BigDecimal monthly() {
        return lines().stream().map(ComingLine::monthly).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the chosen list is asked by, for its files and its other months. */
    public String asked(YearMonth month) {
        return "?month=" + month + (group.isEmpty() ? "" : "&group=" + URLEncoder.encode(group, StandardCharsets.UTF_8))
                + (kind.isEmpty() ? "" : "&kind=" + kind);
    }
}
