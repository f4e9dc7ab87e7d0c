package vn.ansinh.office.today.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.rules.procedure.WorkingCalendar;

/** Lịch năm: the days of the programme, with those that the ward entered for it or added. */
@Component
public class OfficersYear {
    private final List<Occasion> programme = ProgrammeYear.read();
    private final WardOccasions own;
    private final WardCalendar calendar;

    OfficersYear(WardOccasions own, WardCalendar calendar) {
        this.own = own;
        this.calendar = calendar;
    }

    /** Those of the programme in the order of the year, then the ward's own. */
    @Transactional(readOnly = true)
    public List<Occasion> occasions() {
        Map<String, WardOccasions.Entry> entered = new HashMap<>();
        own.all().forEach(entry -> entered.put(entry.code(), entry));
        List<Occasion> all = new ArrayList<>();
        for (Occasion one : programme) {
            WardOccasions.Entry entry = entered.remove(one.code());
            all.add(entry == null ? one : entry.over(one));
        }
        own.all().stream()
                .filter(entry -> entered.containsKey(entry.code()) && Occasion.isOwn(entry.code()))
                .map(WardOccasions.Entry::own)
                .forEach(all::add);
        return all;
    }

    /** The days of the programme whose code is known, for entering a day. */
    boolean isOfProgramme(String code) {
        return programme.stream().anyMatch(one -> one.code().equals(code));
    }

    /** What begins or ends on these days, both included, by its first day. */
    @Transactional(readOnly = true)
    public List<YearDay> between(LocalDate from, LocalDate to) {
        List<Occasion> occasions = occasions();
        Moves moves = own.moves();
        WorkingCalendar working = calendar.working();
        // a day of the next year may move into this one, and the other way round
        return IntStream.rangeClosed(from.getYear() - 1, to.getYear() + 1)
                .filter(year -> year >= LunarDate.FIRST_YEAR && year <= LunarDate.LAST_YEAR)
                .boxed()
                .flatMap(year -> occasions.stream().flatMap(one -> in(one, year, moves, working)))
                .filter(day -> isWithin(day.first(), from, to) || isWithin(day.last(), from, to))
                .sorted(Comparator.comparing(YearDay::first)
                        .thenComparing(day -> day.occasion().code()))
                .toList();
    }

    private static Stream<YearDay> in(Occasion one, int year, Moves moves, WorkingCalendar working) {
        return one.turn().stream().flatMap(turn -> turn.in(year).stream()).map(days -> {
            LocalDate last = one.isMoved() ? moves.moved(days.last(), working) : days.last();
            return new YearDay(one, days.first().equals(days.last()) ? last : days.first(), last, days.last());
        });
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
