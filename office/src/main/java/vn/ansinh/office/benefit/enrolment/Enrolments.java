package vn.ansinh.office.benefit.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;

/** Reads enrolments with their courses, as far as the acting person may see them. */
@Component
@Transactional(readOnly = true)
public class Enrolments {
    private static final String ALL = "select e.* from benefit.enrolments() e";

    private final JdbcClient sql;

    Enrolments(JdbcClient sql) {
        this.sql = sql;
    }

    /** All there ever were, by benefit and first month. */
    public List<Enrolment> all() {
        return read(sql.sql(ALL + " order by e.benefit, e.start_month, e.enrolment_id"), Optional.empty());
    }

    /** Those of a household, and of who lives there on a day; the running ones first. */
    public List<Enrolment> of(UUID household, LocalDate day) {
        List<UUID> ids = sql.sql("""
                select e.enrolment_id from benefit.enrolments() e
                where (e.person_id is null and e.household_id = :household) or e.person_id in
                    (select m.person_id from registry.members_on(:day) m where m.household_id = :household)
                """)
                .param("household", household)
                .param("day", day)
                .query(UUID.class)
                .list();
        return these(ids);
    }

    public Optional<Enrolment> find(UUID id) {
        return these(List.of(id)).stream().findFirst();
    }

    /** Those that the acting person may see of these; the ones that ended last. */
    public List<Enrolment> these(Collection<UUID> ids) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        return read(
                sql.sql(
                                ALL
                                        + " where e.enrolment_id = any (:ids) order by e.last_month desc nulls first, e.benefit, e.start_month")
                        .param("ids", wanted),
                Optional.of(wanted));
    }

    /** Decided to run in a month, paused or not. */
    public List<Enrolment> running(YearMonth month) {
        return all().stream().filter(one -> one.course().isRunning(month)).toList();
    }

    /** To whom the money goes now, by enrolment; only for who may see payments. */
    public Map<UUID, Payee> payees() {
        Map<UUID, Payee> found = new HashMap<>();
        sql.sql("""
                select distinct on (p.enrolment_id) p.* from benefit.payee p
                join benefit.enrolment_deed d on d.ward_id = p.ward_id and d.deed_id = p.deed_id and d.undone_at is null
                order by p.enrolment_id, d.number desc
                """).query(row -> {
            found.put(row.getObject("enrolment_id", UUID.class), payee(row, "kind", "person_id", "name"));
        });
        return found;
    }

    /** The deeds of one, the last first; also those that were taken back. */
    public List<EnrolmentDeed> deeds(UUID enrolment) {
        return sql.sql("select * from benefit.enrolment_deed d where d.enrolment_id = :id order by d.number desc")
                .param("id", enrolment)
                .query((row, n) -> deed(row))
                .list();
    }

    /** What was given once and not taken back, the last first; only for who may see payments. */
    public List<OneOff> oneOffs() {
        return sql.sql("""
                select o.*, coalesce(g.kept, o.person_id) as who from benefit.one_off o
                left join registry.merged_people() g on g.merged = o.person_id
                where o.undone_at is null order by o.paper_day desc, o.one_off_id
                """).query((row, n) -> oneOff(row)).list();
    }

    private List<Enrolment> read(JdbcClient.StatementSpec question, Optional<UUID[]> ids) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        question.query((row, n) -> Row.of(row)).list().forEach(row -> rows.put(row.id, row));
        String these = ids.isPresent() ? " and x.enrolment_id = any (:ids)" : "";
        ask("""
                select x.* from benefit.enrolment_level x
                join benefit.enrolment_deed d on d.ward_id = x.ward_id and d.deed_id = x.deed_id
                where d.undone_at is null
                """ + these + " order by x.enrolment_id, d.number", ids).query(row -> {
            Row of = rows.get(row.getObject("enrolment_id", UUID.class));
            if (of != null) {
                of.put(new Course.Level(
                        month(row, "from_month"), row.getLong("amount"), row.getLong("by_law"), row.getString("rule")));
            }
        });
        ask("""
                select x.* from benefit.enrolment_pause x
                join benefit.enrolment_deed d on d.ward_id = x.ward_id and d.deed_id = x.deed_id
                where d.undone_at is null
                """ + these, ids).query(row -> {
            Row of = rows.get(row.getObject("enrolment_id", UUID.class));
            if (of != null) {
                of.pauses.add(pause(row));
            }
        });
        return rows.values().stream().map(Row::enrolment).toList();
    }

    private JdbcClient.StatementSpec ask(String text, Optional<UUID[]> ids) {
        JdbcClient.StatementSpec question = sql.sql(text);
        return ids.map(wanted -> question.param("ids", wanted)).orElse(question);
    }

    private record Row(
            UUID id,
            UUID household,
            Optional<UUID> person,
            String benefit,
            boolean isPrivate,
            Optional<UUID> application,
            YearMonth start,
            Optional<YearMonth> before,
            Optional<YearMonth> last,
            Optional<StopReason> stopped,
            Map<YearMonth, Course.Level> levels,
            List<Course.Pause> pauses) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("enrolment_id", UUID.class),
                    row.getObject("household_id", UUID.class),
                    Optional.ofNullable(row.getObject("person_id", UUID.class)),
                    row.getString("benefit"),
                    row.getBoolean("is_private"),
                    Optional.ofNullable(row.getObject("application_id", UUID.class)),
                    month(row, "start_month"),
                    maybe(row, "since_month"),
                    maybe(row, "last_month"),
                    StopReason.ofCode(row.getString("stop_reason")),
                    new HashMap<>(),
                    new ArrayList<>());
        }

        /** Of two decisions for one month the later counts. */
        void put(Course.Level level) {
            levels.put(level.from(), level);
        }

        Enrolment enrolment() {
            return new Enrolment(
                    id,
                    household,
                    person,
                    benefit,
                    isPrivate,
                    application,
                    new Course(start, last, List.copyOf(levels.values()), pauses),
                    before,
                    stopped);
        }
    }

    private static Course.Pause pause(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        Optional<YearMonth> from = maybe(row, "ended_from");
        String ending = row.getString("ending");
        return new Course.Pause(
                month(row, "from_month"),
                PauseGround.ofCode(ground).orElseThrow(() -> new IllegalStateException("no ground " + ground)),
                from.flatMap(month -> PauseEnding.ofCode(ending).map(how -> new Course.Pause.Ending(month, how))));
    }

    static EnrolmentDeed deed(ResultSet row) throws SQLException {
        return new EnrolmentDeed(
                row.getObject("deed_id", UUID.class),
                row.getObject("enrolment_id", UUID.class),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                EnrolmentDeed.Kind.ofCode(row.getString("kind")),
                month(row, "month"),
                ground(row),
                row.getInt("number"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }

    private static OneOff oneOff(ResultSet row) throws SQLException {
        return new OneOff(
                row.getObject("one_off_id", UUID.class),
                row.getObject("household_id", UUID.class),
                Optional.ofNullable(row.getObject("who", UUID.class)),
                row.getString("benefit"),
                row.getBoolean("is_private"),
                row.getObject("event_day", LocalDate.class),
                row.getLong("amount"),
                row.getLong("by_law"),
                row.getString("rule"),
                payee(row, "payee_kind", "payee_person_id", "payee_name"),
                ground(row),
                Optional.ofNullable(row.getObject("application_id", UUID.class)));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        return new Ground(row.getString("paper"), row.getObject("paper_day", LocalDate.class), row.getString("note"));
    }

    private static Payee payee(ResultSet row, String kind, String person, String name) throws SQLException {
        String code = row.getString(kind);
        String bank = row.getString("bank");
        return new Payee(
                Payee.Kind.ofCode(code).orElseThrow(() -> new IllegalStateException("no payee " + code)),
                Optional.ofNullable(row.getObject(person, UUID.class)),
                row.getString(name),
                bank.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Payee.Account(bank, row.getString("account"), row.getString("holder"))));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return maybe(row, column).orElseThrow(() -> new IllegalStateException("no month in " + column));
    }

    private static Optional<YearMonth> maybe(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(day).map(YearMonth::from);
    }
}
