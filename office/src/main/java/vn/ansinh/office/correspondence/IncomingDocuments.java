package vn.ansinh.office.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Văn bản đến: what other modules refer to, as the plan of a superior body. */
@Component
public class IncomingDocuments {
    private static final int MOST = 200;

    private final JdbcClient sql;

    IncomingDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them, as papers cite it. */
    public record Incoming(UUID id, String written, LocalDate dated, String issuer, String subject) {
        public String address() {
            return "/correspondence/" + id;
        }
    }

    /** The newest ones; none for those who may not see the register of documents. */
    @Transactional(readOnly = true)
    public List<Incoming> newest() {
        return sql.sql("""
                select document_id as id, written, dated, issuer, subject from correspondence.document
                where direction = 'in' order by dated desc, document_id limit :most
                """).param("most", MOST).query(Incoming.class).list();
    }
}
