package vn.ansinh.office.work;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Waiting;

/** What waits for whom. Modules open and close; the acting person sees what is theirs. */
@Component
public class Inbox implements Waiting {
    private final JdbcClient sql;

    Inbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** Opens it, in the transaction of the deed that makes it; one that is open already stays. */
    @Transactional
    public void open(Work work) {
        sql.sql("select work.open_item(:id, :kind, :subject, :words, :address, :needs, :area, :person, :due)")
                .param("id", Ids.next())
                .param("kind", work.kind())
                .param("subject", work.subject())
                .param("words", work.words().toArray(String[]::new))
                .param("address", work.address())
                .param("needs", work.needs().name())
                .param("area", work.area().orElse(null), java.sql.Types.OTHER)
                .param("person", work.person().orElse(null), java.sql.Types.OTHER)
                .param("due", work.due().orElse(null), java.sql.Types.DATE)
                .query((row, n) -> n)
                .list();
    }

    /** Closes what is open of the subject; nothing happens when nothing is. */
    @Transactional
    public void close(String kind, UUID subject, String outcome) {
        sql.sql("select work.close_item(:kind, :subject, :outcome)")
                .param("kind", kind)
                .param("subject", subject)
                .param("outcome", outcome)
                .query((row, n) -> n)
                .list();
    }

    /** The last day of what is open of the subject is this one from now on, or none; nothing happens when nothing is. */
    @Transactional
    public void dueBy(String kind, UUID subject, Optional<LocalDate> due) {
        sql.sql("select work.due_item(:kind, :subject, :due)")
                .param("kind", kind)
                .param("subject", subject)
                .param("due", due.orElse(null), java.sql.Types.DATE)
                .query((row, n) -> n)
                .list();
    }

    /** How many items wait for the acting person now: not those put off or handed to somebody else. */
    @Override
    @Transactional(readOnly = true)
    public long count() {
        return sql.sql("""
                select count(*) from work.open_for_me
                where coalesce(handed_to, platform.app_user()) = platform.app_user()
                  and (put_off_until is null or put_off_until <= (platform.instant() at time zone 'Asia/Ho_Chi_Minh')::date)
                """).query(Long.class).single();
    }

    /** A page of what was done, the latest first. */
    @Transactional(readOnly = true)
    public List<Item> done(String kind, Optional<PageToken> page, int size) {
        int from = page.flatMap(token -> token.key().stream().findFirst())
                .filter(key -> key.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        return sql.sql("""
                select i.*, coalesce(u.full_name, '') as closed_name
                from work.items i
                left join account.user_account u on u.ward_id = i.ward_id and u.user_id = i.closed_by
                where i.closed_at is not null and (:kind = '' or i.kind = :kind)
                order by i.closed_at desc, i.item_id
                limit :size offset :from
                """)
                .param("kind", kind)
                .param("size", size)
                .param("from", from)
                .query((row, n) -> item(row))
                .list();
    }

    /** The kinds of which something is or was there. */
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return sql.sql("select distinct kind from work.items order by 1")
                .query(String.class)
                .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        Array words = row.getArray("words");
        Timestamp closed = row.getTimestamp("closed_at");
        return new Item(
                row.getString("kind"),
                List.of((String[]) words.getArray()),
                row.getString("address"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(closed).map(Timestamp::toInstant),
                row.getString("closed_name"),
                row.getString("outcome"));
    }
}
