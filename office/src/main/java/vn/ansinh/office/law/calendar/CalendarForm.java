package vn.ansinh.office.law.calendar;

import java.util.Map;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;

/** The form by which days are entered: what was typed, and what is wrong with it. */
public record CalendarForm(String from, String to, CalendarDay.Kind kind, String name, Faults faults) {
    static final CalendarForm BLANK = new CalendarForm("", "", CalendarDay.Kind.OFF, "", Faults.NONE);

    CalendarForm with(Map<String, Said> found) {
        return new CalendarForm(from, to, kind, name, new Faults(found));
    }
}
