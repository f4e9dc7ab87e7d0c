package vn.ansinh.office.review.online;

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
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.round.Request;

/** What came by the public page. A stranger asks two functions and reads no table. */
@Component
class OnlineRequests {
    /** Taken in on one day; more is no family that asks but a machine. */
    static final int MOST_A_DAY = 200;

    private static final String SELECT = """
            select o.*, coalesce(a.outcome, 'waiting') as outcome, coalesce(a.reason, '') as said, a.request_id,
                coalesce(u.full_name, '') as answered_name
            from review.online_request o
            left join review.online_answer a on a.ward_id = o.ward_id and a.online_id = o.online_id
            left join account.user_account u on u.ward_id = a.ward_id and u.user_id = a.answered_by
            """;

    private final JdbcClient sql;
    private final Today today;

    OnlineRequests(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /**
     * What a stranger's request became.
     *
     * @param id null where the very same was there already
     */
    record Received(@Nullable UUID id, String code) {}

    /** Takes one in; empty where the day is full. */
    Optional<Received> receive(OnlineTyped typed) {
        UUID id = Ids.next();
        String fresh = OnlineCode.next();
        return sql
                .sql("""
                        select code from review.receive_online(:id, :code, :kind, :head, :group, :address, :phone, :reason, :day, :most)
                            as given (code) where code is not null
                        """)
                .param("id", id)
                .param("code", fresh)
                .param("kind", typed.kind())
                .param("head", typed.head())
                .param("group", typed.group())
                .param("address", typed.address())
                .param("phone", typed.phone())
                .param("reason", typed.reason())
                .param("day", today.date())
                .param("most", MOST_A_DAY)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(code -> new Received(code.equals(fresh) ? id : null, code));
    }

    @Transactional(readOnly = true)
    public Optional<OnlineStage> stage(String code, String head) {
        return sql.sql("select * from review.online_stage(:code, :head)")
                .param("code", code)
                .param("head", head)
                .query((row, n) -> new OnlineStage(
                        Request.Kind.ofCode(row.getString("kind")).orElseThrow(),
                        row.getObject("received_on", LocalDate.class),
                        OnlineStage.Stage.ofCode(row.getString("stage"))))
                .optional();
    }

    /** Those that wait first, the oldest of them first; then the latest answered. */
    @Transactional(readOnly = true)
    public List<OnlineRequest> all() {
        return ask("""
                order by a.online_id is not null, case when a.online_id is null then o.received_at end,
                    a.answered_at desc limit 500
                """, null);
    }

    @Transactional(readOnly = true)
    public Optional<OnlineRequest> find(UUID id) {
        return ask("where o.online_id = :id", id).stream().findFirst();
    }

    private List<OnlineRequest> ask(String where, @Nullable UUID id) {
        return sql.sql(SELECT + where)
                .param("id", id, Types.OTHER)
                .query((row, n) -> request(row))
                .list();
    }

    private static OnlineRequest request(ResultSet row) throws SQLException {
        return new OnlineRequest(
                row.getObject("online_id", UUID.class),
                row.getString("code"),
                Request.Kind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("head_name"),
                row.getString("group_said"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("reason"),
                row.getObject("received_on", LocalDate.class),
                OnlineRequest.Outcome.ofCode(row.getString("outcome")),
                row.getString("said"),
                Optional.ofNullable(row.getObject("request_id", UUID.class)),
                row.getString("answered_name"));
    }

    /** False where somebody answered it before. */
    boolean answer(UUID id, OnlineRequest.Outcome outcome, @Nullable UUID request, String reason) {
        return sql.sql("""
                insert into review.online_answer (ward_id, online_id, outcome, request_id, reason, answered_by)
                values (platform.ward(), :id, :outcome, :request, :reason, platform.app_user())
                on conflict (ward_id, online_id) do nothing
                """)
                        .param("id", id)
                        .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
                        .param("request", request, Types.OTHER)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    /** Households of today whose code or head's name holds these words, at most twenty. */
    @Transactional(readOnly = true)
    public List<Suitor> suitors(String words) {
        return sql.sql("""
                select h.code, h.head_name, coalesce(h.area_name, '') as area_name, coalesce(h.address, '') as address
                from registry.households_on(:today) h
                where upper(h.code) = upper(:words) or position(platform.fold(:words) in platform.fold(h.head_name)) > 0
                order by platform.fold(h.head_name) <> platform.fold(:words), h.head_sort_key, h.code limit 20
                """)
                .param("today", today.date())
                .param("words", words)
                .query((row, n) -> new Suitor(
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getString("area_name"),
                        row.getString("address")))
                .list();
    }
}
