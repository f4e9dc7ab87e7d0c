package vn.ansinh.office.correspondence.check;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Force;

/** Asks the two functions of the database that answer a stranger; no table is read. */
@Component
class PublicChecks {
    private final JdbcClient sql;

    PublicChecks(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<CheckedDocument> find(TypedCode code) {
        return sql.sql("select * from correspondence.checked(:code)")
                .param("code", code.signs())
                .query((row, n) -> new CheckedDocument(
                        row.getString("title"),
                        row.getString("written"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("issuer"),
                        Force.ofCode(row.getString("force"))))
                .optional();
    }

    @Transactional(readOnly = true)
    public boolean isFileOf(TypedCode code, String sha256) {
        return sql.sql("select correspondence.is_file_of(:code, :hash)")
                .param("code", code.signs())
                .param("hash", sha256)
                .query(Boolean.class)
                .single();
    }
}
