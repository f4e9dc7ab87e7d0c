package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;
import vn.ansinh.rules.procedure.WorkingCalendar;

/** Days of reviews that are not done: their last day, and the days from which lists that hang may be taken down. */
@Component
class ReviewDated implements Dated {
    private final Rounds rounds;
    private final WardCalendar calendar;
    private final JdbcClient sql;

    ReviewDated(Rounds rounds, WardCalendar calendar, JdbcClient sql) {
        this.rounds = rounds;
        this.calendar = calendar;
        this.sql = sql;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_REVIEW;
    }

    @Override
    public List<String> reads() {
        return List.of("review", "law");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<DatedThing> found = new ArrayList<>();
        Map<UUID, Round> open = new HashMap<>();
        Map<UUID, String> steps = steps();
        for (Round round : rounds.all()) {
            if (isAtWork(round, steps)) {
                open.put(round.id(), round);
                if (round.isDue() && isWithin(round.ends(), from, to)) {
                    found.add(new DatedThing(
                            "review-ends",
                            new Said(
                                    "work.dated.review-ends."
                                            + round.kind().name().toLowerCase(java.util.Locale.ROOT),
                                    round.title().values()),
                            round.address(),
                            UseCase.SEE_REVIEW,
                            round.ends(),
                            true));
                }
            }
        }
        WorkingCalendar working = calendar.working();
        sql.sql("""
                select l.round_id, l.area_id, max(a.name) as name, max(h.hung_on) as latest from review.hanging h
                join review.posted_list l on l.ward_id = h.ward_id and l.list_id = h.list_id
                join lateral registry.areas_on(l.made_on) a on a.area_id = l.area_id
                where not exists (select from review.hanging_end e
                                  where e.ward_id = h.ward_id and e.hanging_id = h.hanging_id)
                group by l.round_id, l.area_id
                """).query(row -> {
            Round round = open.get(row.getObject("round_id", UUID.class));
            if (round != null) {
                LocalDate over =
                        Countdown.over(row.getObject("latest", LocalDate.class), Postings.days(round), working);
                if (isWithin(over, from, to)) {
                    found.add(new DatedThing(
                            "posting-over",
                            Said.of("work.dated.posting-over", row.getString("name")),
                            round.address(row.getObject("area_id", UUID.class)) + "/posting",
                            UseCase.HOLD_MEETING,
                            over,
                            true));
                }
            }
        });
        return found;
    }

    /** Where the ward stands in each round in which it took a step. */
    private Map<UUID, String> steps() {
        Map<UUID, String> steps = new HashMap<>();
        sql.sql("""
                select distinct on (round_id) round_id, to_step from review.round_move where area_id is null
                order by round_id, number desc
                """).query(row -> {
            steps.put(row.getObject("round_id", UUID.class), row.getString("to_step"));
        });
        return steps;
    }

    private static boolean isAtWork(Round round, Map<UUID, String> steps) {
        String last = round.procedure().steps().stream()
                .filter(step -> !step.isOfGroup())
                .toList()
                .getLast()
                .id();
        return !last.equals(steps.get(round.id()));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
