package vn.ansinh.office.today.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a day comes again. A day that a month does not have is the last of that month. */
sealed interface Turn {
    /** The days of a solar year, each from its first to its last. */
    List<Days> in(int year);

    /** From the first to the last day, both included; mostly the same. */
    record Days(LocalDate first, LocalDate last) {
        static Days of(LocalDate day) {
            return new Days(day, day);
        }
    }

    record Solar(int month, int day) implements Turn {
        @Override
        public List<Days> in(int year) {
            return List.of(Days.of(onOrLast(year, month, day)));
        }
    }

    /** Of the moon, in ordinary months; in a solar year mostly once, never or twice where the lunar year begins or ends. */
    record Lunar(int month, int day) implements Turn {
        @Override
        public List<Days> in(int year) {
            return Stream.of(year - 1, year)
                    .map(lunar -> LunarDate.solar(lunar, month, day))
                    .filter(one -> one.getYear() == year)
                    .map(Days::of)
                    .toList();
        }
    }

    record Monthly(int day, int first, int last) implements Turn {
        @Override
        public List<Days> in(int year) {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(month -> Days.of(onOrLast(year, month, day)))
                    .toList();
        }
    }

    /** Every three months, counted from a month. */
    record Quarterly(int month, int day) implements Turn {
        @Override
        public List<Days> in(int year) {
            return IntStream.of(0, 3, 6, 9)
                    .map(more -> (month - 1 + more) % 12 + 1)
                    .sorted()
                    .mapToObj(one -> Days.of(onOrLast(year, one, day)))
                    .toList();
        }
    }

    record Span(Solar from, Solar to) implements Turn {
        @Override
        public List<Days> in(int year) {
            return List.of(new Days(onOrLast(year, from.month(), from.day()), onOrLast(year, to.month(), to.day())));
        }
    }

    private static LocalDate onOrLast(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }
}
