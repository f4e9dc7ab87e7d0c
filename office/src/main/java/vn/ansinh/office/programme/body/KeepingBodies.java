package vn.ansinh.office.programme.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.BodyKind;

/** Adds bodies and people who answer for them, and ends both; nothing is overwritten. */
@Component
public class KeepingBodies {
    private final JdbcClient sql;

    KeepingBodies(JdbcClient sql) {
        this.sql = sql;
    }

    /** A body from the day on; the id makes sending twice do it once. */
    @Transactional
    public void begin(UUID id, BodyKind kind, String name, String shortName, LocalDate from) {
        sql.sql("""
                insert into programme.body (ward_id, body_id, kind, name, short_name, valid, recorded_by)
                values (platform.ward(), :id, :kind, :name, :short, daterange(:from, null), platform.app_user())
                on conflict do nothing
                """)
                .param("id", id)
                .param("kind", kind.code())
                .param("name", name)
                .param("short", shortName)
                .param("from", from)
                .update();
    }

    /** The last day of the body, and who takes its work over; false when it ended already or had not begun by then. */
    @Transactional
    public boolean end(UUID id, LocalDate last, Optional<UUID> successor) {
        return sql.sql("""
                update programme.body set valid = daterange(lower(valid), :end), successor = :successor
                where body_id = :id and upper(valid) is null and lower(valid) < :end
                """)
                        .param("id", id)
                        .param("end", last.plusDays(1))
                        .param("successor", successor.orElse(null), java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    /** A person answers for the body from the day on; a new lead ends the time of the one before. False when the lead before begins later. */
    @Transactional
    public boolean appoint(
            UUID id,
            UUID body,
            Optional<UUID> user,
            String name,
            String post,
            String phone,
            boolean isLead,
            LocalDate from) {
        if (isLead) {
            sql.sql("""
                    update programme.holder set valid = daterange(lower(valid), :from)
                    where body_id = :body and is_lead and valid @> :from::date and lower(valid) < :from and holder_id <> :id
                    """).param("body", body).param("from", from).param("id", id).update();
        }
        return sql.sql("""
                insert into programme.holder (ward_id, holder_id, body_id, user_id, name, post, phone, is_lead, valid, recorded_by)
                values (platform.ward(), :id, :body, :user, :name, :post, :phone, :lead, daterange(:from, null), platform.app_user())
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("body", body)
                        .param("user", user.orElse(null), java.sql.Types.OTHER)
                        .param("name", name)
                        .param("post", post)
                        .param("phone", phone)
                        .param("lead", isLead)
                        .param("from", from)
                        .update()
                == 1;
    }

    /** The last day of the person; false when it ended already or had not begun by then. */
    @Transactional
    public boolean dismiss(UUID holder, LocalDate last) {
        return sql.sql("""
                update programme.holder set valid = daterange(lower(valid), :end)
                where holder_id = :id and upper(valid) is null and lower(valid) < :end
                """).param("id", holder).param("end", last.plusDays(1)).update() == 1;
    }
}
