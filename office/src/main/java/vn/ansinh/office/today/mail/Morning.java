package vn.ansinh.office.today.mail;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.today.DatedThings;
import vn.ansinh.office.work.DatedThing;
import vn.ansinh.office.work.OpenWork;
import vn.ansinh.office.work.When;

/** How much of the acting person is late, due today and due within a week. */
@Component
class Morning {
    private static final int WEEK = 7;

    private final OpenWork work;
    private final DatedThings days;

    Morning(OpenWork work, DatedThings days) {
        this.work = work;
        this.days = days;
    }

    record Figures(long late, long today, long week) {
        long all() {
            return late + today + week;
        }
    }

    @Transactional(readOnly = true)
    public Figures of(LocalDate day) {
        Map<When, Long> found = new java.util.EnumMap<>(When.class);
        work.counts(false, day).forEach(one -> found.merge(one.when(), one.items(), Long::sum));
        for (DatedThing one : days.open(day, day.plusDays(WEEK))) {
            found.merge(When.of(java.util.Optional.of(one.day()), day), 1L, Long::sum);
        }
        return new Figures(
                found.getOrDefault(When.LATE, 0L),
                found.getOrDefault(When.TODAY, 0L),
                found.getOrDefault(When.WEEK, 0L));
    }
}
