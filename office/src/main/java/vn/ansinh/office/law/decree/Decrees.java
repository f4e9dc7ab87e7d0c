package vn.ansinh.office.law.decree;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The law files that the ward loaded. Only ever added to. */
@Component
public class Decrees {
    private static final String SELECT = """
            select d.decree_id, d.file_name, f.content, d.entered_by, d.entered_at, c.confirmed_by, c.confirmed_at,
                   w.withdrawn_by, w.withdrawn_at, w.reason
            from law.decrees d
            join law.decree_files f on f.ward_id = d.ward_id and f.decree_id = d.decree_id
            left join law.decree_confirmations c on c.ward_id = d.ward_id and c.decree_id = d.decree_id
            left join law.decree_withdrawals w on w.ward_id = d.ward_id and w.decree_id = d.decree_id
            """;

    private final JdbcClient sql;

    Decrees(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, also those withdrawn, the latest first. */
    @Transactional(readOnly = true)
    public List<Decree> all() {
        return sql.sql(SELECT + "order by d.entered_at desc, d.decree_id desc")
                .query((row, n) -> decree(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Decree> find(UUID id) {
        return sql.sql(SELECT + "where d.decree_id = :id")
                .param("id", id)
                .query((row, n) -> decree(row))
                .optional();
    }

    void enter(UUID ward, Decree decree) {
        sql.sql("""
                insert into law.decrees (ward_id, decree_id, file_name, sha256, entered_by)
                values (:ward, :id, :fileName, sha256(:content), :by)
                """)
                .param("ward", ward)
                .param("id", decree.id())
                .param("fileName", decree.fileName())
                .param("content", decree.text().getBytes(StandardCharsets.UTF_8))
                .param("by", decree.entered().by())
                .update();
        sql.sql("insert into law.decree_files (ward_id, decree_id, content) values (:ward, :id, :content)")
                .param("ward", ward)
                .param("id", decree.id())
                .param("content", decree.text())
                .update();
    }

    private static Decree decree(ResultSet row) throws SQLException {
        UUID confirmedBy = row.getObject("confirmed_by", UUID.class);
        UUID withdrawnBy = row.getObject("withdrawn_by", UUID.class);
        return new Decree(
                row.getObject("decree_id", UUID.class),
                row.getString("file_name"),
                row.getString("content"),
                new Decree.Deed(
                        row.getObject("entered_by", UUID.class),
                        row.getTimestamp("entered_at").toInstant()),
                confirmedBy == null
                        ? Optional.empty()
                        : Optional.of(new Decree.Deed(
                                confirmedBy, row.getTimestamp("confirmed_at").toInstant())),
                withdrawnBy == null
                        ? Optional.empty()
                        : Optional.of(new Decree.Withdrawal(
                                withdrawnBy, row.getTimestamp("withdrawn_at").toInstant(), row.getString("reason"))));
    }
}
