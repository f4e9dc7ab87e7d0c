package vn.ansinh.office.today.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import vn.ansinh.rules.procedure.WorkingCalendar;

/** Where a day goes that falls on a day off, as the ward sets it; the code is a word key. */
public enum Moves {
    STAYS,
    BEFORE,
    AFTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Moves ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(STAYS);
    }

    LocalDate moved(LocalDate day, WorkingCalendar calendar) {
        LocalDate moved = day;
        while (this != STAYS && !calendar.isWorking(moved)) {
            moved = this == BEFORE ? moved.minusDays(1) : moved.plusDays(1);
        }
        return moved;
    }
}
