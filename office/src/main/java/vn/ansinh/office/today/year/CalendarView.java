package vn.ansinh.office.today.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calendar of a year, with the weeks of one month.
 *
 * @param lines of the whole year by month, in the order of their days
 * @param occasions what comes again, to be entered or put right
 * @param isYearKnown whether the ward entered days off of this year
 */
public record CalendarView(
        YearMonth month,
        List<List<Cell>> weeks,
        Map<Integer, List<CalendarLine>> lines,
        List<Occasion> occasions,
        Moves moves,
        OccasionTyped typed,
        boolean isYearKnown,
        LocalDate today) {
    public CalendarView {
        weeks = List.copyOf(weeks);
        occasions = List.copyOf(occasions);
    }

    /**
     * A day of the grid.
     *
     * @param off the name of the day off; empty on other days
     */
    public record Cell(
            LocalDate day, LunarDate lunar, boolean isWorking, Optional<String> off, List<CalendarLine> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** {@code 16}, and with the month on the first: {@code 1/10}. */
        public String lunarText() {
            return lunar.day() == 1 ? "1/" + lunar.month() + (lunar.isLeap() ? "*" : "") : String.valueOf(lunar.day());
        }
    }

    public int year() {
        return month.getYear();
    }

    /** Those of which only the ward knows the day, and has not said it. */
    public List<Occasion> unknown() {
        return occasions.stream().filter(one -> one.turn().isEmpty()).toList();
    }

    public String address(YearMonth other) {
        return "/today/calendar?year=" + other.getYear() + "&month=" + other.getMonthValue();
    }
}
