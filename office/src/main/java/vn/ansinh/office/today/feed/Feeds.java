package vn.ansinh.office.today.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;

/** The secret addresses: at most one of a person holds. */
@Component
public class Feeds {
    private final JdbcClient sql;

    Feeds(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An address that holds.
     *
     * @param role code of the role in which it looks
     * @param lastRead the last day on which a calendar fetched it
     */
    public record Feed(UUID id, String role, Instant madeAt, Optional<LocalDate> lastRead) {}

    /** Whose it is, and in which role and groups it looks. */
    record Owner(UUID feed, Identity identity) {}

    /** That of the acting person. */
    @Transactional(readOnly = true)
    public Optional<Feed> own() {
        return sql.sql("""
                select f.feed_id, f.role, f.made_at, (select max(r.day) from today.feed_read r
                    where r.ward_id = f.ward_id and r.feed_id = f.feed_id) as last_read
                from today.feed f
                where not exists (select from today.feed_end e where e.ward_id = f.ward_id and e.feed_id = f.feed_id)
                order by f.made_at desc limit 1
                """)
                .query((row, n) -> new Feed(
                        row.getObject("feed_id", UUID.class),
                        row.getString("role"),
                        row.getTimestamp("made_at").toInstant(),
                        Optional.ofNullable(row.getObject("last_read", LocalDate.class))))
                .optional();
    }

    /** A new one for the acting person in the role in which they act; earlier ones hold no more. */
    @Transactional
    public String renew() {
        end();
        FeedSecret secret = FeedSecret.fresh();
        sql.sql("""
                insert into today.feed (ward_id, feed_id, user_id, role, secret_hash)
                values (platform.ward(), :id, platform.app_user(), platform.app_role(), :hash)
                """).param("id", Ids.next()).param("hash", secret.hash()).update();
        return secret.text();
    }

    /** Switches it off. */
    @Transactional
    public void end() {
        sql.sql("""
                insert into today.feed_end (ward_id, feed_id, ended_by)
                select f.ward_id, f.feed_id, platform.app_user() from today.feed f
                where not exists (select from today.feed_end e where e.ward_id = f.ward_id and e.feed_id = f.feed_id)
                """).update();
    }

    /** Asked by nobody in particular, who has the secret. */
    @Transactional(readOnly = true)
    public Optional<Owner> ownerOf(String secret) {
        return sql.sql("select * from today.feed_by(:hash)")
                .param("hash", new FeedSecret(secret).hash())
                .query((row, n) -> new Owner(
                        row.getObject("feed_id", UUID.class),
                        new Identity(
                                row.getObject("ward_id", UUID.class),
                                row.getObject("user_id", UUID.class),
                                row.getString("role"),
                                groups((UUID[]) row.getArray("groups").getArray()))))
                .optional();
    }

    /** Writes down that it was fetched, once a day. Called as its owner. */
    @Transactional
    public void read(UUID feed, LocalDate day) {
        sql.sql("""
                insert into today.feed_read (ward_id, feed_id, day) values (platform.ward(), :feed, :day)
                on conflict do nothing
                """).param("feed", feed).param("day", day).update();
    }

    private static List<UUID> groups(UUID[] groups) {
        return Arrays.asList(groups);
    }
}
