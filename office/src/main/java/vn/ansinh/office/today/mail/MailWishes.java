package vn.ansinh.office.today.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Language;

/** Who wants a morning mail, which were begun, and which failed. Only ever added to. */
@Component
public class MailWishes {
    private final JdbcClient sql;

    MailWishes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody who wants the mail of a day and did not get it yet. */
    record Wanted(Identity who, String address, Language language) {}

    /** A mail that the server did not take. */
    public record Failure(String fullName, LocalDate day, String said, Instant at) {}

    /** Where the acting person wants it; empty where not. */
    @Transactional(readOnly = true)
    public String ownAddress() {
        return sql.sql("select address from today.mail_wish order by entered_at desc, wish_id desc limit 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** To this address in the role in which the person acts; an empty one ends it. */
    @Transactional
    public void wish(String address, Language language) {
        sql.sql("""
                insert into today.mail_wish (ward_id, wish_id, user_id, role, address, language)
                values (platform.ward(), :id, platform.app_user(), platform.app_role(), :address, :language)
                """)
                .param("id", Ids.next())
                .param("address", address)
                .param("language", language.code())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Wanted> wanted(LocalDate day) {
        return sql.sql("select * from today.mails_wanted(:day)")
                .param("day", day)
                .query((row, n) -> new Wanted(
                        new Identity(
                                row.getObject("ward_id", UUID.class),
                                row.getObject("user_id", UUID.class),
                                row.getString("role"),
                                Arrays.asList((UUID[]) row.getArray("groups").getArray())),
                        row.getString("address"),
                        row.getString("language").equals("en") ? Language.ENGLISH : Language.VIETNAMESE))
                .list();
    }

    /** Writes down that the mail of the day is sent now; false where it was before. Called as the person. */
    @Transactional
    public boolean begin(LocalDate day, long things) {
        return sql.sql("""
                insert into today.mail (ward_id, user_id, day, things)
                values (platform.ward(), platform.app_user(), :day, :things) on conflict do nothing
                """)
                        .param("day", day)
                        .param("things", Math.toIntExact(things))
                        .update()
                == 1;
    }

    /** Called as the person. */
    @Transactional
    public void failed(LocalDate day, String said) {
        sql.sql("""
                insert into today.mail_failure (ward_id, user_id, day, said)
                values (platform.ward(), platform.app_user(), :day, :said) on conflict do nothing
                """).param("day", day).param("said", said).update();
    }

    /** The latest that the acting person may see: their own, or all of the ward for its administrator. */
    @Transactional(readOnly = true)
    public List<Failure> failures(LocalDate since) {
        return sql.sql("""
                select coalesce(u.full_name, '') as full_name, f.day, f.said, f.failed_at from today.mail_failure f
                left join account.user_account u on u.ward_id = f.ward_id and u.user_id = f.user_id
                where f.day >= :since order by f.day desc, full_name limit 50
                """)
                .param("since", since)
                .query((row, n) -> new Failure(
                        row.getString("full_name"),
                        row.getObject("day", LocalDate.class),
                        row.getString("said"),
                        row.getTimestamp("failed_at").toInstant()))
                .list();
    }
}
