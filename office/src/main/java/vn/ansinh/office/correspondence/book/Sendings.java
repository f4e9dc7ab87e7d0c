package vn.ansinh.office.correspondence.book;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.PageToken;

/** Gửi và nhận: to whom a document went, and who confirmed it. Only ever added to. */
@Component
class Sendings {
    private static final String SELECT = """
            select s.*, d.written, d.subject, coalesce(u.full_name, '') as full_name, r.received_on, r.received_by
            from correspondence.sending s
            join correspondence.document d on d.ward_id = s.ward_id and d.document_id = s.document_id
            left join correspondence.receipt r on r.ward_id = s.ward_id and r.sending_id = s.sending_id
            left join account.user_account u on u.ward_id = s.ward_id and u.user_id = s.sent_by
            """;

    private final JdbcClient sql;

    Sendings(JdbcClient sql) {
        this.sql = sql;
    }

    /** How a document is sent; the same form sent twice sends once. */
    record Sent(UUID form, UUID document, List<String> recipients, String way, LocalDate on, int copies, String note) {
        Sent {
            recipients = List.copyOf(recipients);
        }
    }

    @Transactional
    public void send(Sent sent) {
        for (String recipient : sent.recipients()) {
            sql.sql("""
                    insert into correspondence.sending (ward_id, sending_id, document_id, recipient, way, sent_on, copies, note, sent_by)
                    values (platform.ward(), :id, :document, :recipient, :way, :on, :copies, :note, platform.app_user())
                    on conflict (ward_id, sending_id) do nothing
                    """)
                    .param(
                            "id",
                            UUID.nameUUIDFromBytes((sent.form() + " " + recipient).getBytes(StandardCharsets.UTF_8)))
                    .param("document", sent.document())
                    .param("recipient", recipient)
                    .param("way", sent.way())
                    .param("on", sent.on())
                    .param("copies", sent.copies())
                    .param("note", sent.note())
                    .update();
        }
    }

    /** Whether it was not confirmed until now. */
    @Transactional
    public boolean receive(UUID sending, LocalDate on, String by) {
        return sql.sql("""
                insert into correspondence.receipt (ward_id, sending_id, received_on, received_by, recorded_by)
                values (platform.ward(), :sending, :on, :by, platform.app_user()) on conflict do nothing
                """)
                        .param("sending", sending)
                        .param("on", on)
                        .param("by", by)
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    public Optional<Sending> find(UUID id) {
        return sql.sql(SELECT + " where s.sending_id = :id")
                .param("id", id)
                .query((row, n) -> sending(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Sending> of(UUID document) {
        return sql.sql(SELECT + " where s.document_id = :id order by s.sent_on, s.recipient, s.sending_id")
                .param("id", document)
                .query((row, n) -> sending(row))
                .list();
    }

    /** All of a register's year. */
    @Transactional(readOnly = true)
    public List<Sending> year(boolean isOut, int year) {
        return sql.sql(
                        SELECT
                                + " where d.direction = :direction and d.year = :year order by s.sent_on, s.recipient, s.sending_id")
                .param("direction", isOut ? "out" : "in")
                .param("year", year)
                .query((row, n) -> sending(row))
                .list();
    }

    /** What was sent and not confirmed, the oldest first. */
    record Unconfirmed(List<Sending> sendings, long total, Optional<PageToken> next) {}

    @Transactional(readOnly = true)
    public Unconfirmed unconfirmed(Optional<PageToken> page, int size) {
        Optional<PageToken> known = page.filter(token -> token.key().size() == 2
                && token.key().getFirst().matches("\\d{4}-\\d{2}-\\d{2}")
                && token.key().get(1).matches("[0-9a-f-]{36}"));
        List<Sending> found = sql.sql(SELECT + """
                 where r.sending_id is null and (s.sent_on, s.sending_id) > (:day::date, :id::uuid)
                order by s.sent_on, s.sending_id limit :limit
                """)
                .param("day", known.map(token -> token.key().getFirst()).orElse("-infinity"))
                .param("id", known.map(token -> token.key().get(1)).orElse("00000000-0000-0000-0000-000000000000"))
                .param("limit", size + 1)
                .query((row, n) -> sending(row))
                .list();
        List<Sending> shown = found.subList(0, Math.min(size, found.size()));
        long total = sql.sql(
                        "select count(*) from correspondence.sending s where not exists (select from correspondence.receipt r"
                                + " where r.ward_id = s.ward_id and r.sending_id = s.sending_id)")
                .query(Long.class)
                .single();
        return new Unconfirmed(
                shown,
                total,
                found.size() > size
                        ? Optional.of(PageToken.after(
                                shown.getLast().sentOn().toString(),
                                shown.getLast().id().toString()))
                        : Optional.empty());
    }

    private static Sending sending(ResultSet row) throws SQLException {
        LocalDate received = row.getObject("received_on", LocalDate.class);
        return new Sending(
                row.getObject("sending_id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getString("written"),
                row.getString("subject"),
                row.getString("recipient"),
                row.getString("way"),
                row.getObject("sent_on", LocalDate.class),
                row.getInt("copies"),
                row.getString("note"),
                row.getString("full_name"),
                received == null
                        ? Optional.empty()
                        : Optional.of(new Sending.Receipt(received, row.getString("received_by"))));
    }
}
