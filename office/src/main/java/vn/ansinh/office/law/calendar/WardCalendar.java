package vn.ansinh.office.law.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.procedure.WorkingCalendar;

/** Lịch làm việc: the days off of the ward and the weekend days worked in exchange. */
@Component
public class WardCalendar {
    private final JdbcClient sql;

    WardCalendar(JdbcClient sql) {
        this.sql = sql;
    }

    /** For counting working days. */
    @Transactional(readOnly = true)
    public WorkingCalendar working() {
        List<CalendarDay> days = all();
        return new WorkingCalendar(of(days, CalendarDay.Kind.OFF), of(days, CalendarDay.Kind.WORKED));
    }

    /** Whether the ward entered anything of a year; where not, only Saturdays and Sundays are left out. */
    @Transactional(readOnly = true)
    public boolean knows(int year) {
        return all().stream().anyMatch(one -> one.day().getYear() == year);
    }

    @Transactional(readOnly = true)
    public List<CalendarDay> all() {
        return sql.sql("select entry_id, day, kind, name from law.calendar_now order by day")
                .query((row, n) -> new CalendarDay(
                        row.getObject("entry_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("name")))
                .list();
    }

    void enter(UUID ward, UUID by, List<LocalDate> days, CalendarDay.Kind kind, String name) {
        sql.sql("""
                insert into law.calendar_days (ward_id, entry_id, day, kind, name, entered_by)
                select :ward, d.id, d.day, :kind, :name, :by from unnest(:ids::uuid[], :days::date[]) d (id, day)
                """)
                .param("ward", ward)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("name", name)
                .param("by", by)
                .param("ids", days.stream().map(day -> Ids.next()).toArray(UUID[]::new))
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    void remove(UUID ward, UUID by, UUID entry) {
        sql.sql("insert into law.calendar_removals (ward_id, entry_id, removed_by) values (:ward, :entry, :by)")
                .param("ward", ward)
                .param("entry", entry)
                .param("by", by)
                .update();
    }

    private static Set<LocalDate> of(List<CalendarDay> days, CalendarDay.Kind kind) {
        return days.stream()
                .filter(one -> one.kind() == kind)
                .map(CalendarDay::day)
                .collect(Collectors.toUnmodifiableSet());
    }
}
