package vn.ansinh.office.benefit.roll;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists as they were drawn up and sent; a leader sees the lines of the own groups. */
@Component
public class SupportRolls {
    private static final String LISTS = """
            select l.list_id, l.kind, l.first, l.day, l.school_id, s.name as school, coalesce(s.is_closed, false) as is_closed,
                t.step, t.number, coalesce(t.reason, '') as reason, coalesce(u.recipient, '') as recipient,
                coalesce(t.signer, '') as signer, case t.step when 'send' then t.on_day end as sent_on, t.document_id
            from roll.list l
            left join lateral (select x.* from roll.step x where x.list_id = l.list_id order by x.number desc limit 1) t on true
            left join lateral (select x.recipient from roll.step x where x.list_id = l.list_id and x.step = 'submit'
                order by x.number desc limit 1) u on true
            left join lateral (select x.name, x.is_closed from roll.school x where x.school_id = l.school_id
                order by x.number desc limit 1) s on true
            """;

    private final JdbcClient sql;

    SupportRolls(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of a kind, the newest period first; without those that were withdrawn. */
    @Transactional(readOnly = true)
    public List<Roll> of(RollKind kind) {
        return sql
                .sql(LISTS + " where l.kind = :kind order by l.first desc, l.recorded_at desc, l.list_id")
                .param("kind", kind.code())
                .query((row, n) -> roll(row))
                .list()
                .stream()
                .filter(one -> one.state() != Roll.State.WITHDRAWN)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Roll> find(UUID id) {
        return sql.sql(LISTS + " where l.list_id = :id")
                .param("id", id)
                .query((row, n) -> roll(row))
                .optional();
    }

    private static Roll roll(ResultSet row) throws SQLException {
        RollKind kind = RollKind.ofCode(row.getString("kind")).orElseThrow();
        @Nullable String step = row.getString("step");
        @Nullable UUID school = row.getObject("school_id", UUID.class);
        return new Roll(
                row.getObject("list_id", UUID.class),
                RollPeriod.of(kind, row.getObject("first", LocalDate.class)),
                school == null
                        ? Optional.empty()
                        : Optional.of(new RollSchool(
                                school,
                                Optional.ofNullable(row.getString("school")).orElse(""),
                                row.getBoolean("is_closed"))),
                row.getObject("day", LocalDate.class),
                step == null ? Roll.State.DRAFT : Roll.State.after(step),
                row.getString("recipient"),
                row.getString("signer"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getInt("number"));
    }

    /** The lines that the one who asks may see. */
    @Transactional(readOnly = true)
    public List<RollLine> lines(UUID list) {
        Map<UUID, List<RollResult>> results = results(list);
        return sql.sql("select * from roll.lines_now l where l.list_id = :list order by l.position")
                .param("list", list)
                .query((row, n) -> {
                    UUID id = row.getObject("line_id", UUID.class);
                    return new RollLine(
                            id,
                            row.getInt("position"),
                            draft(row),
                            row.getBoolean("is_left_out"),
                            row.getString("reason"),
                            results.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<RollResult>> results(UUID list) {
        Map<UUID, List<RollResult>> results = new HashMap<>();
        sql.sql("""
                select r.* from roll.results_now r join roll.line l on l.ward_id = r.ward_id and l.line_id = r.line_id
                where l.list_id = :list order by r.part
                """).param("list", list).query(row -> {
            results.computeIfAbsent(row.getObject("line_id", UUID.class), id -> new ArrayList<>())
                    .add(new RollResult(
                            row.getObject("deed_id", UUID.class),
                            row.getInt("part"),
                            RollResult.Outcome.ofCode(row.getString("outcome")).orElseThrow(),
                            row.getObject("on_day", LocalDate.class),
                            row.getString("number"),
                            row.getString("note")));
        });
        return results;
    }

    private static RollDraft draft(ResultSet row) throws SQLException {
        long amount = row.getLong("amount");
        boolean isKnown = !row.wasNull();
        return new RollDraft(
                new RollDraft.Whose(
                        row.getObject("household_id", UUID.class),
                        Optional.ofNullable(row.getObject("person_id", UUID.class)),
                        row.getString("area"),
                        row.getString("code"),
                        row.getString("head"),
                        row.getString("name"),
                        row.getString("born"),
                        row.getString("sex")),
                row.getString("benefit"),
                row.getString("before"),
                RollLine.Change.ofCode(row.getString("change")),
                RollLine.Cause.ofCode(row.getString("cause")),
                row.getObject("since", LocalDate.class),
                isKnown ? Optional.of(amount) : Optional.empty(),
                row.getString("detail"));
    }

    /** Whom the insurance lists that were sent name until now, by person. */
    @Transactional(readOnly = true)
    Map<UUID, RollDraft> insured() {
        Map<UUID, RollDraft> base = new HashMap<>();
        sql.sql("""
                select distinct on (l.person_id) l.* from roll.lines_now l join roll.sent s using (ward_id, list_id)
                where s.kind = 'insurance' and not l.is_left_out and l.person_id is not null
                order by l.person_id, s.recorded_at desc, s.list_id desc
                """).query((row, n) -> draft(row)).list().stream()
                .filter(one -> one.change() != RollLine.Change.LEFT)
                .forEach(one -> base.put(one.whose().id(), one));
        return base;
    }

    /** The lines of the last list of a kind, and of a school, that was sent; those that ended are left out. */
    @Transactional(readOnly = true)
    List<RollDraft> last(RollKind kind, Optional<UUID> school) {
        return sql.sql("""
                select l.* from roll.lines_now l
                where not l.is_left_out and l.change <> 'left' and l.list_id = (select s.list_id from roll.sent s
                    where s.kind = :kind and s.school_id is not distinct from :school
                    order by s.first desc, s.recorded_at desc limit 1)
                order by l.position
                """)
                .param("kind", kind.code())
                .param("school", school.orElse(null), java.sql.Types.OTHER)
                .query((row, n) -> draft(row))
                .list();
    }

    /** Those of these people who died, with the day. */
    @Transactional(readOnly = true)
    Map<UUID, LocalDate> deaths(List<UUID> people) {
        Map<UUID, LocalDate> deaths = new HashMap<>();
        sql.sql("select d.person_id, d.died_on from registry.deaths_of(:people::uuid[]) d")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    deaths.put(
                            row.getObject("person_id", UUID.class),
                            row.getObject("died_on", Date.class).toLocalDate());
                });
        return deaths;
    }

    /** The lines of a household or its people on lists that were sent, the newest first. */
    @Transactional(readOnly = true)
    public List<OfHousehold> of(UUID household) {
        return sql.sql("""
                select l.*, s.kind, s.first, s.list_id as sent_id from roll.lines_now l join roll.sent s using (ward_id, list_id)
                where l.household_id = :household and not l.is_left_out order by s.first desc, s.recorded_at desc, l.position
                """)
                .param("household", household)
                .query((row, n) -> new OfHousehold(
                        row.getObject("sent_id", UUID.class),
                        RollPeriod.of(
                                RollKind.ofCode(row.getString("kind")).orElseThrow(),
                                row.getObject("first", LocalDate.class)),
                        row.getString("name"),
                        row.getString("benefit"),
                        RollLine.Change.ofCode(row.getString("change")),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** A line as the page of a household shows it. */
    public record OfHousehold(
            UUID list, RollPeriod period, String name, String benefit, RollLine.Change change, LocalDate since) {}
}
