package vn.ansinh.office.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How often something is due within the days of a task. */
public enum Rhythm {
    /** Once, by the last day. */
    ONCE,
    /** By each Sunday. */
    WEEKLY,
    /** By the last day of each month. */
    MONTHLY,
    /** By the last days of March, June, September and December. */
    QUARTERLY,
    /** By the last days of June and December. */
    HALF_YEARLY,
    /** Always: looked at on every day and finished never. */
    STANDING;

    /** The spelling in the database and in the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Rhythm of(String code) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rhythm has the code '" + code + "'"));
    }

    /** The spans between the two days, both inclusive, at the end of each of which it is due; the last may be cut short. */
    public List<Span> spans(LocalDate begins, LocalDate ends) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate from = begins; !from.isAfter(ends); ) {
            LocalDate end = end(from);
            LocalDate until = end.isAfter(ends) || this == ONCE || this == STANDING ? ends : end;
            spans.add(new Span(from, until));
            from = until.plusDays(1);
        }
        return List.copyOf(spans);
    }

    private LocalDate end(LocalDate from) {
        return switch (this) {
            case ONCE, STANDING -> from;
            case WEEKLY -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case MONTHLY -> from.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTERLY -> lastOf(from, 3);
            case HALF_YEARLY -> lastOf(from, 6);
        };
    }

    private static LocalDate lastOf(LocalDate day, int months) {
        int last = (day.getMonthValue() - 1) / months * months + months;
        return day.withDayOfMonth(1).withMonth(last).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** Days from the first to the last, both inclusive. */
    public record Span(LocalDate from, LocalDate until) {}
}
