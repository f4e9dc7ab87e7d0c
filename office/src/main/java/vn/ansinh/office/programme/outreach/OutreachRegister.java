package vn.ansinh.office.programme.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** Sổ tuyên truyền, vận động: every activity is a row; who sees and writes which, the database holds too. */
@Component
public class OutreachRegister {
    private static final String SEEN = """
            select o.*, coalesce(a.full_name, '') as by_name, e.reason, e.replaced_by,
                array(select h.household_id from programme.outreach_household h
                    where h.ward_id = o.ward_id and h.outreach_id = o.outreach_id order by h.household_id) as households
            from programme.outreach o
            left join account.user_account a on a.ward_id = o.ward_id and a.user_id = o.recorded_by
            left join programme.outreach_end e on e.ward_id = o.ward_id and e.outreach_id = o.outreach_id
            """;

    private final JdbcClient sql;
    private final Shelf shelf;

    OutreachRegister(JdbcClient sql) {
        this.sql = sql;
        this.shelf = new Shelf(sql, "programme.outreach_scan", "scan_id", "outreach_id");
    }

    /** Those of the days, both included, the latest first; what no longer counts too. */
    @Transactional(readOnly = true)
    public List<Outreach> all(LocalDate from, LocalDate until) {
        return sql.sql(SEEN + " where o.held_on between :from and :until order by o.held_on desc, o.outreach_id desc")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> outreach(row))
                .list();
    }

    /** Those that count. */
    @Transactional(readOnly = true)
    public List<Outreach> between(LocalDate from, LocalDate until) {
        return all(from, until).stream().filter(Outreach::counts).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Outreach> find(UUID id) {
        return sql.sql(SEEN + " where o.outreach_id = :id")
                .param("id", id)
                .query((row, n) -> outreach(row))
                .optional();
    }

    /** Writes it down; sent twice it is written once. */
    @Transactional
    public void record(NewOutreach one) {
        int made = sql.sql("""
                insert into programme.outreach (ward_id, outreach_id, kind, held_on, channel, topic, minutes, reached, is_counted, areas,
                    body_id, person, result, evidence, document_id, item_id, is_agreed, recorded_by)
                select platform.ward(), :id, :kind, :day, :channel, :topic, :minutes, :reached, :counted, :areas::uuid[],
                    :body, :person, :result, :evidence, :document, :item, :agreed, platform.app_user()
                where not exists (select from programme.outreach where outreach_id = :id)
                """)
                .param("id", one.id())
                .param("kind", one.kind().code())
                .param("day", one.day())
                .param("channel", one.channel())
                .param("topic", one.topic())
                .param("minutes", number(one.minutes()), Types.INTEGER)
                .param("reached", number(one.reached()), Types.INTEGER)
                .param("counted", one.isCounted())
                .param("areas", one.areas().toArray(UUID[]::new))
                .param("body", one.body())
                .param("person", one.person())
                .param("result", one.result())
                .param("evidence", one.evidence())
                .param("document", one.document().orElse(null), Types.OTHER)
                .param("item", one.item().orElse(null), Types.OTHER)
                .param("agreed", one.isAgreed())
                .update();
        for (UUID household : made == 0 ? List.<UUID>of() : one.households()) {
            sql.sql("""
                    insert into programme.outreach_household (ward_id, outreach_id, household_id)
                    values (platform.ward(), :id, :household)
                    """).param("id", one.id()).param("household", household).update();
        }
    }

    @Nullable
    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** It no longer counts; false when it did not any more. */
    @Transactional
    public boolean end(UUID id, String reason, Optional<UUID> replacedBy) {
        return sql.sql("""
                insert into programme.outreach_end (ward_id, outreach_id, reason, replaced_by, recorded_by)
                values (platform.ward(), :id, :reason, :by, platform.app_user())
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", replacedBy.orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    /** A photograph or a scan of it; the same one is kept once. */
    @Transactional
    public void keep(UUID id, CheckedFile file) {
        shelf.keep(id, file);
    }

    @Transactional(readOnly = true)
    public List<Shelf.Kept> files(UUID id) {
        return shelf.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID id, UUID file) {
        return shelf.content(id, file);
    }

    private static Outreach outreach(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Outreach(
                new NewOutreach(
                        row.getObject("outreach_id", UUID.class),
                        OutreachKind.ofCode(row.getString("kind")).orElseThrow(),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("channel"),
                        row.getString("topic"),
                        number(row, "minutes"),
                        number(row, "reached"),
                        row.getBoolean("is_counted"),
                        ids(row, "areas"),
                        row.getObject("body_id", UUID.class),
                        row.getString("person"),
                        row.getString("result"),
                        row.getString("evidence"),
                        ids(row, "households"),
                        Optional.ofNullable(row.getObject("document_id", UUID.class)),
                        Optional.ofNullable(row.getObject("item_id", UUID.class)),
                        row.getBoolean("is_agreed")),
                row.getObject("recorded_by", UUID.class),
                row.getString("by_name"),
                row.getTimestamp("recorded_at").toInstant(),
                reason == null
                        ? Optional.empty()
                        : Optional.of(new Outreach.End(
                                reason, Optional.ofNullable(row.getObject("replaced_by", UUID.class)))));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
