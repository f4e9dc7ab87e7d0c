package vn.ansinh.office.today.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.calendar.CalendarDay;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.today.DatedThings;
import vn.ansinh.office.work.OpenWork;
import vn.ansinh.rules.procedure.WorkingCalendar;

/** Puts the officer's year, the days of all modules and the last days of items together. */
@Component
class ShowingYear {
    /** So many items of a year are shown; the list of today has them all. */
    private static final int MOST_ITEMS = 500;

    private final OfficersYear year;
    private final KeepingYear keeping;
    private final DatedThings days;
    private final OpenWork work;
    private final WardCalendar calendar;
    private final Today today;

    ShowingYear(
            OfficersYear year,
            KeepingYear keeping,
            DatedThings days,
            OpenWork work,
            WardCalendar calendar,
            Today today) {
        this.year = year;
        this.keeping = keeping;
        this.days = days;
        this.work = work;
        this.calendar = calendar;
        this.today = today;
    }

    @Transactional(readOnly = true)
    CalendarView show(YearMonth month, OccasionTyped typed) {
        LocalDate first = LocalDate.of(month.getYear(), 1, 1);
        LocalDate last = LocalDate.of(month.getYear(), 12, 31);
        List<CalendarLine> lines = lines(first.minusDays(6), last.plusDays(6));
        Map<Integer, List<CalendarLine>> byMonth = new TreeMap<>();
        lines.stream()
                .filter(line -> line.day().getYear() == month.getYear())
                .forEach(line -> byMonth.computeIfAbsent(line.day().getMonthValue(), any -> new ArrayList<>())
                        .add(line));
        return new CalendarView(
                month,
                weeks(month, lines),
                byMonth,
                year.occasions(),
                keeping.moves(),
                typed,
                calendar.knows(month.getYear()),
                today.date());
    }

    private List<CalendarLine> lines(LocalDate from, LocalDate to) {
        Stream<CalendarLine> ofYear = year.between(from, to).stream().map(CalendarLine.OfYear::new);
        Stream<CalendarLine> ofModules = days.between(from, to, today.date()).stream()
                .filter(one -> !one.kind().equals(YearDated.KIND))
                .map(CalendarLine.OfModule::new);
        Stream<CalendarLine> ofItems = work.due(from, to, MOST_ITEMS).stream().map(CalendarLine.OfItem::new);
        return Stream.of(ofYear, ofModules, ofItems)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(CalendarLine::day))
                .toList();
    }

    private List<List<CalendarView.Cell>> weeks(YearMonth month, List<CalendarLine> lines) {
        WorkingCalendar working = calendar.working();
        Map<LocalDate, String> off = new HashMap<>();
        calendar.all().stream()
                .filter(one -> one.kind() == CalendarDay.Kind.OFF)
                .forEach(one -> off.put(one.day(), one.name()));
        LocalDate start = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<List<CalendarView.Cell>> weeks = new ArrayList<>();
        for (LocalDate monday = start; monday.isBefore(end); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day -> new CalendarView.Cell(
                            day,
                            LunarDate.of(day),
                            working.isWorking(day),
                            Optional.ofNullable(off.get(day)),
                            lines.stream().filter(line -> line.isOn(day)).toList()))
                    .toList());
        }
        return weeks;
    }
}
