package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;

/**
 * Three years of payments of the demonstration, worked out a second time from the recorded decisions and answers alone, month by month
 * with plain additions and none of the product's rules: every list comes to the same dong.
 */
class ThreeYearsOfPaymentsTest {
    private record Made(UUID run, YearMonth month, LocalDate asked) {}

    private record Level(YearMonth from, long amount, LocalDate decided) {}

    private record Rest(YearMonth from, LocalDate decided, String ending, LocalDate ended) {}

    private static final class Support {
        YearMonth start = YearMonth.of(2000, 1);
        YearMonth last = YearMonth.of(2999, 1);
        LocalDate stopped = LocalDate.MAX;
        final List<Level> levels = new ArrayList<>();
        final List<Rest> rests = new ArrayList<>();
        /** What the family has, or is being paid, for each month. */
        final Map<YearMonth, Long> has = new TreeMap<>();

        long due(YearMonth month, LocalDate known) {
            boolean isOver = !stopped.isAfter(known) && month.isAfter(last);
            if (month.isBefore(start) || isOver) {
                return 0;
            }
            for (Rest rest : rests) {
                boolean isDecided = !rest.decided().isAfter(known) && !month.isBefore(rest.from());
                boolean isLookedAt = !rest.ended().isAfter(known);
                if (isDecided && (!isLookedAt || rest.ending().equals("stop"))) {
                    return 0;
                }
            }
            YearMonth best = YearMonth.of(1900, 1);
            long amount = 0;
            for (Level level : levels) {
                boolean isKnown =
                        !level.decided().isAfter(known) && !level.from().isAfter(month);
                if (isKnown && !level.from().isBefore(best)) {
                    best = level.from();
                    amount = level.amount();
                }
            }
            return amount;
        }

        boolean isOpened(LocalDate known) {
            return levels.stream().anyMatch(level -> !level.decided().isAfter(known));
        }

        /** Adds the list of a month; what is owed less what is kept back, never below nothing. */
        long list(YearMonth list, LocalDate known, Map<YearMonth, Long> written) {
            long given = 0;
            for (YearMonth month = start; !month.isAfter(list); month = month.plusMonths(1)) {
                long more = due(month, known) - has.getOrDefault(month, 0L);
                if (more > 0) {
                    given += more;
                    written.merge(month, more, Long::sum);
                }
            }
            long left = given;
            for (YearMonth month = start; !month.isAfter(list); month = month.plusMonths(1)) {
                long back = Math.min(left, Math.max(0, has.getOrDefault(month, 0L) - due(month, known)));
                if (back > 0) {
                    left -= back;
                    written.merge(month, -back, Long::sum);
                }
            }
            written.forEach((month, dong) -> has.merge(month, dong, Long::sum));
            return left;
        }
    }

    private final JdbcClient sql = FilledOffice.get().bean(JdbcClient.class);

    @Test
    void every_list_of_three_years_comes_to_the_same_dong() {
        Acting.as(
                FilledOffice.officer(),
                "TEST",
                () -> FilledOffice.get().bean(TransactionTemplate.class).executeWithoutResult(status -> recompute()));
    }

    private void recompute() {
        Map<UUID, Support> supports = supports();
        assertThat(supports).hasSizeGreaterThan(900);
        List<Made> lists = sql.sql("select run_id, month, asked_on from payment.run order by month")
                .query((row, n) -> new Made(
                        row.getObject("run_id", UUID.class),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("asked_on", LocalDate.class)))
                .list();
        assertThat(lists).hasSize(36);
        for (Made list : lists) {
            Map<UUID, Long> stored = stored(list.run());
            long sum = 0;
            for (Map.Entry<UUID, Support> each : supports.entrySet()) {
                if (each.getValue().isOpened(list.asked())) {
                    long expected = each.getValue().list(list.month(), list.asked(), new TreeMap<>());
                    assertThat(stored.getOrDefault(each.getKey(), 0L))
                            .as("support %s on the list of %s", each.getKey(), list.month())
                            .isEqualTo(expected);
                    sum += expected;
                }
            }
            assertThat(stored.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(sum);
            cameBack(list.run(), supports);
        }
    }

    private Map<UUID, Long> stored(UUID run) {
        Map<UUID, Long> stored = new HashMap<>();
        sql.sql(
                        "select enrolment_id, sum(amount) as dong from payment.line where run_id = :run and enrolment_id is not null group by 1")
                .param("run", run)
                .query(row -> {
                    stored.put(row.getObject("enrolment_id", UUID.class), row.getLong("dong"));
                });
        return stored;
    }

    /** What was not collected or came back, the family does not have; what was to be kept back of it was not. */
    private void cameBack(UUID run, Map<UUID, Support> supports) {
        sql.sql("""
                select l.enrolment_id, l.month, l.amount from payment.line l
                where l.run_id = :run and l.enrolment_id is not null and (select a.result from payment.answer a
                    where a.run_id = l.run_id and (a.slips is null or l.slip = any (a.slips)) order by a.number desc limit 1)
                    in ('not-collected', 'returned')
                """).param("run", run).query(row -> {
            of(supports, row)
                    .has
                    .merge(YearMonth.from(row.getObject("month", LocalDate.class)), -row.getLong("amount"), Long::sum);
        });
    }

    private static Support of(Map<UUID, Support> all, ResultSet row) throws SQLException {
        return Objects.requireNonNull(all.get(row.getObject("enrolment_id", UUID.class)));
    }

    private Map<UUID, Support> supports() {
        Map<UUID, Support> all = new HashMap<>();
        sql.sql("select enrolment_id, start_month, last_month from benefit.enrolment")
                .query(row -> {
                    Support one = new Support();
                    one.start = YearMonth.from(row.getObject("start_month", LocalDate.class));
                    LocalDate last = row.getObject("last_month", LocalDate.class);
                    one.last = last == null ? one.last : YearMonth.from(last);
                    all.put(row.getObject("enrolment_id", UUID.class), one);
                });
        sql.sql("""
                select l.enrolment_id, l.from_month, l.amount, d.paper_day from benefit.enrolment_level l
                join benefit.enrolment_deed d on d.deed_id = l.deed_id where d.undone_at is null order by d.number
                """).query(row -> {
            of(all, row)
                    .levels
                    .add(new Level(
                            YearMonth.from(row.getObject("from_month", LocalDate.class)),
                            row.getLong("amount"),
                            row.getObject("paper_day", LocalDate.class)));
        });
        sql.sql("""
                select enrolment_id, max(paper_day) as day from benefit.enrolment_deed
                where kind in ('stop', 'resume') and undone_at is null group by 1
                """).query(row -> {
            of(all, row).stopped = row.getObject("day", LocalDate.class);
        });
        sql.sql("""
                select p.enrolment_id, p.from_month, d.paper_day, coalesce(p.ending, '') as ending,
                    coalesce(e.paper_day, '2999-01-01') as ended
                from benefit.enrolment_pause p join benefit.enrolment_deed d on d.deed_id = p.deed_id
                left join benefit.enrolment_deed e on e.deed_id = p.ended_by where d.undone_at is null
                """).query(row -> {
            of(all, row)
                    .rests
                    .add(new Rest(
                            YearMonth.from(row.getObject("from_month", LocalDate.class)),
                            row.getObject("paper_day", LocalDate.class),
                            row.getString("ending"),
                            row.getObject("ended", LocalDate.class)));
        });
        return all;
    }
}
