package vn.ansinh.office.benefit.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;

/** Who drew what as it was decided up to a day: what a list that was made then could know. */
@Component
@Transactional(readOnly = true)
public class PastCourses {
    private final Enrolments enrolments;
    private final JdbcClient sql;

    PastCourses(Enrolments enrolments, JdbcClient sql) {
        this.enrolments = enrolments;
        this.sql = sql;
    }

    private record Level(LocalDate decided, Course.Level level) {}

    private record Pause(LocalDate decided, Course.Pause pause, Optional<LocalDate> ended) {}

    /** Read once; asked for any day. */
    public Function<LocalDate, List<Enrolment>> read() {
        List<Enrolment> all = enrolments.all();
        Map<UUID, List<Level>> levels = levels();
        Map<UUID, List<Pause>> pauses = pauses();
        Map<UUID, LocalDate> ends = ends();
        return day -> all.stream()
                .flatMap(one -> on(
                        one,
                        day,
                        levels.getOrDefault(one.id(), List.of()),
                        pauses.getOrDefault(one.id(), List.of()),
                        Optional.ofNullable(ends.get(one.id())))
                        .stream())
                .toList();
    }

    private static Optional<Enrolment> on(
            Enrolment one, LocalDate day, List<Level> levels, List<Pause> pauses, Optional<LocalDate> end) {
        Map<YearMonth, Course.Level> known = new TreeMap<>();
        levels.stream()
                .filter(level -> !level.decided().isAfter(day))
                .forEach(level -> known.put(level.level().from(), level.level()));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        boolean isEnded = end.filter(decided -> !decided.isAfter(day)).isPresent();
        Course course = new Course(
                one.course().start(),
                isEnded ? one.course().last() : Optional.empty(),
                List.copyOf(known.values()),
                pauses.stream()
                        .filter(pause -> !pause.decided().isAfter(day))
                        .map(pause -> pause.ended()
                                        .filter(ended -> !ended.isAfter(day))
                                        .isPresent()
                                ? pause.pause()
                                : new Course.Pause(
                                        pause.pause().from(), pause.pause().ground(), Optional.empty()))
                        .toList());
        return Optional.of(new Enrolment(
                one.id(),
                one.household(),
                one.person(),
                one.benefit(),
                one.isPrivate(),
                one.application(),
                course,
                one.before(),
                isEnded ? one.stopped() : Optional.empty()));
    }

    private Map<UUID, List<Level>> levels() {
        Map<UUID, List<Level>> found = new HashMap<>();
        sql.sql("""
                select x.*, d.paper_day from benefit.enrolment_level x
                join benefit.enrolment_deed d on d.ward_id = x.ward_id and d.deed_id = x.deed_id
                where d.undone_at is null order by x.enrolment_id, d.number
                """).query(row -> {
            found.computeIfAbsent(row.getObject("enrolment_id", UUID.class), one -> new ArrayList<>())
                    .add(new Level(
                            row.getObject("paper_day", LocalDate.class),
                            new Course.Level(
                                    month(row, "from_month").orElseThrow(),
                                    row.getLong("amount"),
                                    row.getLong("by_law"),
                                    row.getString("rule"))));
        });
        return found;
    }

    private Map<UUID, List<Pause>> pauses() {
        Map<UUID, List<Pause>> found = new HashMap<>();
        sql.sql("""
                select x.*, d.paper_day, e.paper_day as ended_day from benefit.enrolment_pause x
                join benefit.enrolment_deed d on d.ward_id = x.ward_id and d.deed_id = x.deed_id
                left join benefit.enrolment_deed e on e.ward_id = x.ward_id and e.deed_id = x.ended_by
                where d.undone_at is null
                """).query(row -> {
            found.computeIfAbsent(row.getObject("enrolment_id", UUID.class), one -> new ArrayList<>())
                    .add(pause(row));
        });
        return found;
    }

    private static Pause pause(ResultSet row) throws SQLException {
        String ending = Optional.ofNullable(row.getString("ending")).orElse("");
        return new Pause(
                row.getObject("paper_day", LocalDate.class),
                new Course.Pause(
                        month(row, "from_month").orElseThrow(),
                        PauseGround.ofCode(row.getString("ground")).orElseThrow(),
                        month(row, "ended_from")
                                .flatMap(from ->
                                        PauseEnding.ofCode(ending).map(how -> new Course.Pause.Ending(from, how)))),
                Optional.ofNullable(row.getObject("ended_day", LocalDate.class)));
    }

    /** The day of the decision that ended it. */
    private Map<UUID, LocalDate> ends() {
        Map<UUID, LocalDate> found = new HashMap<>();
        sql.sql("""
                select enrolment_id, max(paper_day) as day from benefit.enrolment_deed
                where kind in ('stop', 'resume') and undone_at is null group by enrolment_id
                """).query(row -> {
            found.put(row.getObject("enrolment_id", UUID.class), row.getObject("day", LocalDate.class));
        });
        return found;
    }

    private static Optional<YearMonth> month(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(YearMonth::from);
    }
}
