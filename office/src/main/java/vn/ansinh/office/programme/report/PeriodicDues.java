package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which days reports are to be handed in: as the ward set it, otherwise as the law says, otherwise not known. */
@Component
public class PeriodicDues {
    private final JdbcClient sql;

    PeriodicDues(JdbcClient sql) {
        this.sql = sql;
    }

    /** A report that is to be handed in. */
    public record DueReport(PeriodicKind kind, ReportPeriod period, LocalDate day) {
        public String address() {
            return "/programme/reports?kind=" + kind.key();
        }
    }

    /** One period of one kind, that the ward set or the law does; empty where the ward has to set it. */
    @Transactional(readOnly = true)
    public Optional<DueRule> of(PeriodicKind kind, PeriodicSpan span) {
        return sql.sql("""
                select due_day, is_after from programme.periodic_due where kind = :kind and span = :span order by number desc limit 1
                """)
                .param("kind", kind.key())
                .param("span", span.code())
                .query((row, n) -> {
                    int day = row.getInt("due_day");
                    return row.wasNull()
                            ? Optional.<DueRule>empty()
                            : Optional.of(DueRule.ofWard(day, row.getBoolean("is_after")));
                })
                .optional()
                .orElse(kind.rules());
    }

    /** Sets the day, or that there is none; nothing is kept where it counts already. */
    @Transactional
    public void set(PeriodicKind kind, PeriodicSpan span, OptionalInt day, boolean isAfter) {
        Optional<DueRule> now = of(kind, span);
        boolean isSame = day.isEmpty()
                ? now.isEmpty()
                : now.filter(one -> one.day() == day.getAsInt() && one.isAfter() == isAfter)
                        .isPresent();
        if (isSame) {
            return;
        }
        sql.sql("""
                insert into programme.periodic_due (ward_id, kind, span, number, due_day, is_after, set_by)
                select platform.ward(), :kind, :span, coalesce(max(number), 0) + 1, :day, :after, platform.app_user()
                from programme.periodic_due where kind = :kind and span = :span
                """)
                .param("kind", kind.key())
                .param("span", span.code())
                .param("day", day.isPresent() ? day.getAsInt() : null, java.sql.Types.INTEGER)
                .param("after", isAfter)
                .update();
    }

    private record Handed(String kind, String span, LocalDate first) {}

    /** What is to be handed in on these days, both included, and is not issued yet. */
    @Transactional(readOnly = true)
    public List<DueReport> open(LocalDate from, LocalDate to) {
        Set<Handed> issued = new HashSet<>(sql.sql("""
                select r.kind, r.span, r.first_day from programme.periodic_report r
                join programme.periodic_step s on s.report_id = r.report_id and s.action = 'issue'
                """)
                .query((row, n) -> new Handed(
                        row.getString("kind"), row.getString("span"), row.getObject("first_day", LocalDate.class)))
                .list());
        List<DueReport> open = new ArrayList<>();
        for (PeriodicKind kind : PeriodicKind.all()) {
            for (PeriodicSpan span : kind.spans()) {
                of(kind, span).ifPresent(rule -> {
                    for (ReportPeriod period = ReportPeriod.of(span, from).former();
                            !period.first().isAfter(to);
                            period = period.next()) {
                        ReportPeriod of = period;
                        rule.of(period)
                                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                                .filter(day -> !issued.contains(new Handed(kind.key(), span.code(), of.first())))
                                .ifPresent(day -> open.add(new DueReport(kind, of, day)));
                    }
                });
            }
        }
        open.sort(Comparator.comparing(DueReport::day));
        return open;
    }
}
