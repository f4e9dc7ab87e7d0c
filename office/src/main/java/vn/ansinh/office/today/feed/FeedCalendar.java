package vn.ansinh.office.today.feed;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.today.DatedThings;
import vn.ansinh.office.today.year.OfficersYear;
import vn.ansinh.office.today.year.YearDated;
import vn.ansinh.office.work.OpenWork;

/**
 * What a calendar gets: of items their kind and codes, never names of families nor what was written by hand; the days of modules, which
 * name nobody; and the officer's year. In Vietnamese, as the calendar has no switch.
 */
@Component
class FeedCalendar {
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 370;
    private static final int MOST_ITEMS = 2_000;

    private final Feeds feeds;
    private final OpenWork work;
    private final DatedThings days;
    private final OfficersYear year;
    private final Words words;
    private final Today today;

    FeedCalendar(Feeds feeds, OpenWork work, DatedThings days, OfficersYear year, Words words, Today today) {
        this.feeds = feeds;
        this.work = work;
        this.days = days;
        this.year = year;
        this.words = words;
        this.today = today;
    }

    /** The calendar of whoever acts. */
    @Transactional
    public String write(UUID feed, Identity owner, String office) {
        LocalDate day = today.date();
        LocalDate from = day.minusDays(DAYS_BACK);
        LocalDate to = day.plusDays(DAYS_AHEAD);
        Ics calendar = new Ics(text("today.feed.name"), today.instant());
        work.due(from, to, MOST_ITEMS).forEach(item -> {
            String codes = item.codes();
            LocalDate due = item.due().orElseThrow();
            calendar.event(
                    item.id() + "@ansinh",
                    due,
                    due,
                    codes.isEmpty()
                            ? text("work.kinds." + item.kind())
                            : text("work.kinds." + item.kind()) + ": " + codes,
                    text("today.feed.open"),
                    office + "/today?kind=" + item.kind());
        });
        days.between(from, to, day).stream()
                .filter(one -> !one.kind().equals(YearDated.KIND))
                .forEach(one -> calendar.event(
                        uid(one.kind() + one.address() + one.what().key(), one.day()),
                        one.day(),
                        one.day(),
                        words.text(
                                Language.VIETNAMESE,
                                one.what().key(),
                                one.what().values().toArray()),
                        "",
                        office + one.address()));
        if (Access.allows(Role.of(owner.role()), UseCase.ENTER_WARD_VALUE)) {
            year.between(from, to)
                    .forEach(one -> calendar.event(
                            uid("year" + one.occasion().code(), one.planned()),
                            one.first(),
                            one.last(),
                            words.text(
                                    Language.VIETNAMESE,
                                    one.name().key(),
                                    one.name().values().toArray()),
                            text("today.sureness." + one.occasion().sureness().code()),
                            office + "/today/calendar?year=" + one.first().getYear()));
        }
        feeds.read(feed, day);
        return calendar.end();
    }

    private String text(String key) {
        return words.text(Language.VIETNAMESE, key);
    }

    /** The same thing of the same day has the same name each time, so that a calendar does not double it. */
    private static String uid(String what, LocalDate day) {
        return UUID.nameUUIDFromBytes((what + day).getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "@ansinh";
    }
}
