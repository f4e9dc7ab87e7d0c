package vn.ansinh.office.review.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;

/** What families asked for, step by step. Only ever added to. */
@Component
class Requests {
    private static final String SELECT = """
            select r.*, hh.code, coalesce(h.head_name, '') as head_name, coalesce(h.area_name, '') as area_name,
                coalesce(s.step, 'received') as state, coalesce(s.reason, '') as said, s.round_id as joined,
                coalesce(a.full_name, '') as taken_name
            from review.request r
            join registry.household hh on hh.ward_id = r.ward_id and hh.household_id = r.household_id
            left join registry.households_on(:today) h on h.household_id = r.household_id
            left join lateral (select p.* from review.request_step p
                where p.ward_id = r.ward_id and p.request_id = r.request_id order by p.number desc limit 1) s on true
            left join account.user_account a on a.ward_id = r.ward_id and a.user_id = r.taken_by
            """;

    private final JdbcClient sql;
    private final Today today;

    Requests(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Request> all() {
        return ask("", null);
    }

    @Transactional(readOnly = true)
    public Optional<Request> find(UUID id) {
        return ask("where r.request_id = :id", id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public List<Request> of(UUID household) {
        return ask("where r.household_id = :id", household);
    }

    /** Whether the ward's list of a day names the household poor or near-poor. */
    @Transactional(readOnly = true)
    public boolean isListed(UUID household, LocalDate day) {
        return sql.sql("""
                        select exists (select from review.recognised_on(:day) r
                            where r.household_id = :household and r.status in ('poor', 'near-poor'))
                        """)
                .param("day", day)
                .param("household", household)
                .query(Boolean.class)
                .single();
    }

    /** Those that were screened in and belong to no round yet, received by a day, of the reviews of lists or of living standards. */
    @Transactional(readOnly = true)
    public List<Request> waiting(LocalDate until, boolean ofLivingStandard) {
        return all().stream()
                .filter(request -> request.kind().isOfLivingStandard() == ofLivingStandard)
                .filter(request -> request.state() == Request.State.SCREENED_IN)
                .filter(request -> !request.received().isAfter(until))
                .toList()
                .reversed();
    }

    private List<Request> ask(String where, @Nullable UUID id) {
        return sql.sql(SELECT + where + " order by r.received_on desc, r.reference desc")
                .param("today", today.date())
                .param("id", id, Types.OTHER)
                .query((row, n) -> request(row))
                .list();
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getObject("request_id", UUID.class),
                row.getString("reference"),
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head_name"),
                row.getString("area_name"),
                Request.Kind.ofCode(row.getString("kind")).orElseThrow(),
                Request.Channel.ofCode(row.getString("channel")).orElseThrow(),
                row.getObject("received_on", LocalDate.class),
                row.getString("reason"),
                Request.State.valueOf(
                        row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString("said"),
                Optional.ofNullable(row.getObject("joined", UUID.class)),
                row.getString("taken_name"));
    }

    /** Takes a request in and gives it its reference: the year and a number of that year. Sent twice it is taken once. */
    @Transactional
    public void take(
            UUID id, UUID household, Request.Kind kind, Request.Channel channel, LocalDate received, String reason) {
        sql.sql("""
                insert into review.request (ward_id, request_id, reference, household_id, kind, channel, received_on, reason, taken_by)
                values (platform.ward(), :id, review.next_reference(:year), :household, :kind, :channel, :received, :reason,
                    platform.app_user())
                on conflict (ward_id, request_id) do nothing
                """)
                .param("id", id)
                .param("year", received.getYear())
                .param("household", household)
                .param("kind", kind.code())
                .param("channel", channel.code())
                .param("received", received)
                .param("reason", reason)
                .update();
    }

    /** The next step; of two at once one fails, for a number is given once. */
    void step(Request request, Request.State state, String reason, @Nullable UUID round) {
        sql.sql("""
                insert into review.request_step (ward_id, request_id, number, step, reason, round_id, done_by)
                select platform.ward(), :id, coalesce(max(s.number), 0) + 1, :step, :reason, :round::uuid, platform.app_user()
                from review.request_step s where s.request_id = :id
                """)
                .param("id", request.id())
                .param("step", state.code())
                .param("reason", reason)
                .param("round", round, Types.OTHER)
                .update();
    }
}
