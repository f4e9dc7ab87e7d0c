package vn.ansinh.office.programme.livelihood;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The households in projects with what they get and what came of it. Only ever added to. */
@Component
public class ProjectFamilies {
    private static final String SEEN = """
            select j.*, w.reason as withdrawn, h.code, coalesce(now.head_name, was.head_name, '') as head,
                coalesce(now.area_id, was.area_id) as area_id, coalesce(now.area_name, was.area_name, '') as area_name,
                coalesce(now.address, was.address, '') as address, coalesce(now.people, 0) as people,
                g.number, g.thing, g.quantity, g.value, g.own, l.left_on, l.cause, l.reason as left_reason
            from programme.project_household j
            join registry.household h on h.ward_id = j.ward_id and h.household_id = j.household_id
            left join registry.households_on(:day) now on now.household_id = j.household_id
            left join lateral (select o.* from registry.households_on(j.joined_on) o
                where o.household_id = j.household_id and now.household_id is null) was on true
            join lateral (select distinct on (joining_id) o.* from programme.project_gift o
                where o.joining_id = j.joining_id order by joining_id, o.number desc) g on true
            left join programme.project_left l on l.ward_id = j.ward_id and l.joining_id = j.joining_id
            left join programme.project_withdrawn w on w.ward_id = j.ward_id and w.record_id = j.joining_id
            """;
    private static final String ORDER =
            " order by now.area_position nulls last, now.head_sort_key nulls last, h.code, j.joining_id";

    private final JdbcClient sql;

    ProjectFamilies(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of all projects, as households are named on the day; what was a mistake too. */
    @Transactional(readOnly = true)
    public List<ProjectFamily> all(LocalDate day) {
        return read(sql.sql(SEEN + ORDER).param("day", day));
    }

    /** Of one household. */
    @Transactional(readOnly = true)
    public List<ProjectFamily> of(UUID household, LocalDate day) {
        return read(sql.sql(SEEN + " where j.household_id = :household" + ORDER)
                .param("day", day)
                .param("household", household));
    }

    private List<ProjectFamily> read(JdbcClient.StatementSpec rows) {
        Map<UUID, List<ProjectFamily.Received>> received =
                by(sql.sql("""
                        select r.*, w.reason as withdrawn from programme.project_receiving r
                        left join programme.project_withdrawn w on w.ward_id = r.ward_id and w.record_id = r.receiving_id
                        order by r.received_on, r.recorded_at, r.receiving_id
                        """).query((row, n) -> received(row)).list(), ProjectFamily.Received::joining);
        Map<UUID, List<Earned>> earned =
                by(sql.sql("""
                        select i.*, w.reason as withdrawn from programme.project_income i
                        left join programme.project_withdrawn w on w.ward_id = i.ward_id and w.record_id = i.income_id
                        order by i.first_day, i.recorded_at, i.income_id
                        """).query((row, n) -> earned(row)).list(), Earned::joining);
        return rows.query((row, n) -> family(row, received, earned)).list();
    }

    private static <T> Map<UUID, List<T>> by(List<T> all, Function<T, UUID> joining) {
        return all.stream().collect(Collectors.groupingBy(joining));
    }

    /** A household takes part from a day on. */
    public record Joining(
            UUID id,
            UUID project,
            UUID household,
            LocalDate day,
            String standing,
            String reason,
            ProjectFamily.Gift gift) {}

    /** Sent twice it joins once. */
    @Transactional
    public void join(Joining joining) {
        int joined = sql.sql("""
                insert into programme.project_household (ward_id, joining_id, project_id, household_id, joined_on, standing, reason, recorded_by)
                values (platform.ward(), :id, :project, :household, :day, :standing, :reason, platform.app_user()) on conflict do nothing
                """)
                .param("id", joining.id())
                .param("project", joining.project())
                .param("household", joining.household())
                .param("day", joining.day())
                .param("standing", joining.standing())
                .param("reason", joining.reason())
                .update();
        if (joined == 1) {
            give(joining.id(), joining.gift());
        }
    }

    /** What it gets, from now on; false when somebody else wrote the same number. */
    @Transactional
    public boolean give(UUID joining, ProjectFamily.Gift gift) {
        return sql.sql("""
                insert into programme.project_gift (ward_id, joining_id, number, thing, quantity, value, own, recorded_by)
                values (platform.ward(), :joining, :number, :thing, :quantity, :value, :own, platform.app_user()) on conflict do nothing
                """)
                        .param("joining", joining)
                        .param("number", gift.number())
                        .param("thing", gift.thing())
                        .param("quantity", gift.quantity())
                        .param("value", gift.value().isPresent() ? gift.value().getAsLong() : null, Types.BIGINT)
                        .param("own", gift.own().isPresent() ? gift.own().getAsLong() : null, Types.BIGINT)
                        .update()
                == 1;
    }

    /** It does not take part any more; false when it did not already. */
    @Transactional
    public boolean leave(UUID joining, ProjectFamily.Left left) {
        return sql.sql("""
                insert into programme.project_left (ward_id, joining_id, left_on, cause, reason, recorded_by)
                values (platform.ward(), :joining, :day, :cause, :reason, platform.app_user()) on conflict do nothing
                """)
                        .param("joining", joining)
                        .param("day", left.day())
                        .param("cause", left.cause().code())
                        .param("reason", left.reason())
                        .update()
                == 1;
    }

    /** Sent twice it is received once. */
    @Transactional
    public void receive(ProjectFamily.Received received) {
        sql.sql("""
                insert into programme.project_receiving (ward_id, receiving_id, joining_id, received_on, what, receipt, receiver, recorded_by)
                select platform.ward(), :id, :joining, :day, :what, :receipt, :receiver, platform.app_user()
                where not exists (select from programme.project_receiving where receiving_id = :id)
                """)
                .param("id", received.id())
                .param("joining", received.joining())
                .param("day", received.day())
                .param("what", received.what())
                .param("receipt", received.receipt())
                .param("receiver", received.receiver())
                .update();
    }

    /** Sent twice it is earned once. */
    @Transactional
    public void earn(Earned earned) {
        sql.sql("""
                insert into programme.project_income (ward_id, income_id, joining_id, first_day, last_day, income, cost, said_by, said_on,
                    recorded_by)
                select platform.ward(), :id, :joining, :first, :last, :income, :cost, :by, :on, platform.app_user()
                where not exists (select from programme.project_income where income_id = :id)
                """)
                .param("id", earned.id())
                .param("joining", earned.joining())
                .param("first", earned.first())
                .param("last", earned.last())
                .param("income", earned.income())
                .param("cost", earned.cost())
                .param("by", earned.saidBy())
                .param("on", earned.saidOn())
                .update();
    }

    private static ProjectFamily family(
            ResultSet row, Map<UUID, List<ProjectFamily.Received>> received, Map<UUID, List<Earned>> earned)
            throws SQLException {
        UUID joining = row.getObject("joining_id", UUID.class);
        LocalDate left = row.getObject("left_on", LocalDate.class);
        return new ProjectFamily(
                joining,
                row.getObject("project_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head"),
                Objects.requireNonNullElse(row.getObject("area_id", UUID.class), new UUID(0, 0)),
                row.getString("area_name"),
                row.getString("address"),
                row.getInt("people"),
                row.getObject("joined_on", LocalDate.class),
                row.getString("standing"),
                row.getString("reason"),
                new ProjectFamily.Gift(
                        row.getInt("number"),
                        row.getString("thing"),
                        row.getString("quantity"),
                        dong(row, "value"),
                        dong(row, "own")),
                left == null
                        ? Optional.empty()
                        : Optional.of(new ProjectFamily.Left(
                                left,
                                ProjectFamily.Cause.ofCode(row.getString("cause"))
                                        .orElseThrow(),
                                row.getString("left_reason"))),
                received.getOrDefault(joining, List.of()),
                earned.getOrDefault(joining, List.of()),
                Optional.ofNullable(row.getString("withdrawn")));
    }

    private static OptionalLong dong(ResultSet row, String column) throws SQLException {
        long amount = row.getLong(column);
        return amount == 0 ? OptionalLong.empty() : OptionalLong.of(amount);
    }

    private static ProjectFamily.Received received(ResultSet row) throws SQLException {
        return new ProjectFamily.Received(
                row.getObject("receiving_id", UUID.class),
                row.getObject("joining_id", UUID.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("what"),
                row.getString("receipt"),
                row.getString("receiver"),
                row.getObject("recorded_by", UUID.class),
                Optional.ofNullable(row.getString("withdrawn")));
    }

    private static Earned earned(ResultSet row) throws SQLException {
        return new Earned(
                row.getObject("income_id", UUID.class),
                row.getObject("joining_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("income"),
                row.getLong("cost"),
                row.getString("said_by"),
                row.getObject("said_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                Optional.ofNullable(row.getString("withdrawn")));
    }
}
