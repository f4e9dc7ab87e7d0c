package vn.ansinh.office.review.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;

/** What was said against lists and what became of it. Only ever added to. */
@Component
class Objections {
    private static final String SELECT = """
            select o.*, coalesce(hh.code, '') as code, coalesce(h.head_name, '') as head_name,
                coalesce(a.full_name, '') as taken_name, x.outcome, x.household_id as found_id, x.list_id as found_in, coalesce(fh.code, '') as found_code,
                x.reason, x.settled_on, x.settled_at, coalesce(s.full_name, '') as settled_name
            from review.objection o
            left join registry.household hh on hh.ward_id = o.ward_id and hh.household_id = o.household_id
            left join registry.households_on(:today) h on h.household_id = o.household_id
            left join review.objection_outcome x on x.ward_id = o.ward_id and x.objection_id = o.objection_id
            left join registry.household fh on fh.ward_id = x.ward_id and fh.household_id = x.household_id
            left join account.user_account a on a.ward_id = o.ward_id and a.user_id = o.taken_by
            left join account.user_account s on s.ward_id = x.ward_id and s.user_id = x.settled_by
            """;

    private final JdbcClient sql;
    private final Today today;

    Objections(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Those of a round, or of one group of it; open ones first, the oldest first. */
    @Transactional(readOnly = true)
    public List<Objection> of(UUID round, Optional<UUID> area) {
        return ask("where o.round_id = :id and (:area::uuid is null or o.area_id = :area)", round, area.orElse(null));
    }

    @Transactional(readOnly = true)
    public Optional<Objection> find(UUID id) {
        return ask("where o.objection_id = :id", id, null).stream().findFirst();
    }

    private List<Objection> ask(String where, UUID id, @Nullable UUID area) {
        return sql.sql(SELECT + where + " order by x.outcome is not null, o.received_on, o.reference")
                .param("today", today.date())
                .param("id", id)
                .param("area", area, Types.OTHER)
                .query((row, n) -> objection(row))
                .list();
    }

    private static Objection objection(ResultSet row) throws SQLException {
        Optional<UUID> household = Optional.ofNullable(row.getObject("household_id", UUID.class));
        String head = row.getString("head_name");
        String code = row.getString("code");
        return new Objection(
                row.getObject("objection_id", UUID.class),
                row.getString("reference"),
                row.getObject("round_id", UUID.class),
                row.getObject("area_id", UUID.class),
                Objection.ofCode(Objection.Kind.class, row.getString("kind")).orElseThrow(),
                household,
                code,
                household.isEmpty() ? row.getString("household_name") : head.isEmpty() ? code : head,
                Objection.ofCode(Objection.Channel.class, row.getString("channel"))
                        .orElseThrow(),
                row.getString("objector"),
                row.getString("words"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("taken_by", UUID.class),
                row.getString("taken_name"),
                outcome(row));
    }

    private static Optional<Objection.Outcome> outcome(ResultSet row) throws SQLException {
        String code = row.getString("outcome");
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(new Objection.Outcome(
                Objection.ofCode(Objection.Result.class, code).orElseThrow(),
                Optional.ofNullable(row.getObject("found_id", UUID.class)),
                row.getString("found_code"),
                Optional.ofNullable(row.getObject("found_in", UUID.class)),
                row.getString("reason"),
                row.getObject("settled_on", LocalDate.class),
                row.getTimestamp("settled_at").toInstant(),
                row.getString("settled_name")));
    }

    /**
     * What is taken in.
     *
     * @param householdName of a household that is not in the register; empty otherwise
     */
    record Taken(
            UUID id,
            UUID round,
            UUID area,
            Objection.Kind kind,
            Optional<UUID> household,
            String householdName,
            Objection.Channel channel,
            String objector,
            String words,
            LocalDate received) {}

    /** Whether it is new: the same form sent twice is one objection. */
    boolean take(Taken taken) {
        return sql.sql("""
                insert into review.objection (ward_id, objection_id, reference, round_id, area_id, kind, household_id, household_name,
                    channel, objector, words, received_on, taken_by)
                values (platform.ward(), :id, review.next_objection(:year), :round, :area, :kind, :household, :name, :channel,
                    :objector, :words, :received, platform.app_user())
                on conflict (ward_id, objection_id) do nothing
                """)
                        .param("id", taken.id())
                        .param("year", taken.received().getYear())
                        .param("round", taken.round())
                        .param("area", taken.area())
                        .param("kind", taken.kind().code())
                        .param("household", taken.household().orElse(null), Types.OTHER)
                        .param("name", taken.householdName())
                        .param("channel", taken.channel().code())
                        .param("objector", taken.objector())
                        .param("words", taken.words())
                        .param("received", taken.received())
                        .update()
                > 0;
    }

    /** Whether it was open until now. */
    boolean settle(
            UUID id,
            Objection.Result result,
            Optional<UUID> household,
            Optional<UUID> list,
            String reason,
            LocalDate day) {
        return sql.sql("""
                insert into review.objection_outcome (ward_id, objection_id, outcome, household_id, list_id, reason, settled_on, settled_by)
                values (platform.ward(), :id, :outcome, :household, :list, :reason, :day, platform.app_user()) on conflict do nothing
                """)
                        .param("id", id)
                        .param("outcome", result.code())
                        .param("household", household.orElse(null), Types.OTHER)
                        .param("list", list.orElse(null), Types.OTHER)
                        .param("reason", reason)
                        .param("day", day)
                        .update()
                > 0;
    }
}
