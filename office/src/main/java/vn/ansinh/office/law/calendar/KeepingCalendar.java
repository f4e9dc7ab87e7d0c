package vn.ansinh.office.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Enters days off and days worked in exchange, or takes one back. */
@Component
class KeepingCalendar {
    /** The longest run of days at once; Tet with its bridges has some ten. */
    private static final int LONGEST = 31;

    private static final int LONGEST_NAME = 100;

    private final WardCalendar calendar;
    private final Today today;

    KeepingCalendar(WardCalendar calendar, Today today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** Enters the days, or says what is wrong, by field. */
    @Transactional
    Map<String, Said> enter(CalendarForm form) {
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> from = day("from", form.from(), faults);
        Optional<LocalDate> to = form.to().isBlank() ? from : day("to", form.to(), faults);
        if (form.name().isBlank()) {
            faults.put("name", Said.of("law.calendar.fault.name"));
        } else if (form.name().strip().length() > LONGEST_NAME) {
            faults.put("name", Said.of("law.calendar.fault.long", LONGEST_NAME));
        }
        if (from.isPresent() && to.isPresent()) {
            run(from.get(), to.get(), form, faults);
        }
        return faults;
    }

    private void run(LocalDate from, LocalDate to, CalendarForm form, Map<String, Said> faults) {
        if (to.isBefore(from)) {
            faults.put("to", Said.of("law.calendar.fault.before"));
            return;
        }
        List<LocalDate> days =
                from.datesUntil(to.plusDays(1)).limit(LONGEST + 1L).toList();
        if (days.size() > LONGEST) {
            faults.put("to", Said.of("law.calendar.fault.many", LONGEST));
            return;
        }
        if (form.kind() == CalendarDay.Kind.WORKED && !days.stream().allMatch(KeepingCalendar::isWeekend)) {
            faults.put("from", Said.of("law.calendar.fault.weekday"));
        }
        calendar.all().stream()
                .filter(known -> days.contains(known.day()))
                .findFirst()
                .ifPresent(known -> faults.put("from", Said.of("law.calendar.fault.known", known.day(), known.name())));
        if (faults.isEmpty()) {
            Identity who = acting();
            calendar.enter(
                    who.ward(), who.user(), days, form.kind(), form.name().strip());
        }
    }

    /** Whether it was there to take back. */
    @Transactional
    boolean remove(UUID entry) {
        if (calendar.all().stream().noneMatch(one -> one.id().equals(entry))) {
            return false;
        }
        Identity who = acting();
        calendar.remove(who.ward(), who.user(), entry);
        return true;
    }

    private Optional<LocalDate> day(String field, String typed, Map<String, Said> faults) {
        Optional<LocalDate> day = WrittenDate.read(typed, today.date().plusYears(10));
        if (day.isEmpty()) {
            faults.put(field, Said.of("law.calendar.fault.day", typed.strip()));
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
