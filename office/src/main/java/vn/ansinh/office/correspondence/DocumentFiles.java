package vn.ansinh.office.correspondence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Sha256;

/** Tệp của văn bản: kept as they are, only ever added to; each is known again by its hash. */
@Component
public class DocumentFiles {
    private final JdbcClient sql;

    DocumentFiles(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where a file comes from. */
    public enum Kind {
        /** Made by the program when the document was issued. */
        ISSUED,
        /** A scan of the signed and sealed paper. */
        SIGNED,
        /** As it came in. */
        RECEIVED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Keeps a file of a document; the same one sent twice is kept once. */
    @Transactional
    public void keep(UUID document, Kind kind, NewFile file) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('correspondence.file ' || :document, 0))")
                .param("document", document.toString())
                .query((row, n) -> n)
                .list();
        String hash = Sha256.hex(file.content());
        if (isKept(document, hash)) {
            return;
        }
        int number = sql.sql(
                        "select coalesce(max(number), 0) + 1 from correspondence.document_file where document_id = :document")
                .param("document", document)
                .query(Integer.class)
                .single();
        sql.sql("""
                insert into correspondence.document_file (ward_id, document_id, number, kind, file_name, media, bytes, sha256, kept_by)
                values (platform.ward(), :document, :number, :kind, :name, :media, :bytes, :sha256, platform.app_user())
                """)
                .param("document", document)
                .param("number", number)
                .param("kind", kind.code())
                .param("name", file.name())
                .param("media", file.media())
                .param("bytes", file.content().length)
                .param("sha256", hash)
                .update();
        sql.sql("""
                insert into correspondence.document_content (ward_id, document_id, number, content)
                values (platform.ward(), :document, :number, :content)
                """)
                .param("document", document)
                .param("number", number)
                .param("content", file.content())
                .update();
    }

    /** Every file of a document, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<NewFile> of(UUID document) {
        return sql.sql("""
                select f.file_name, f.media, c.content from correspondence.document_file f
                join correspondence.document_content c on c.ward_id = f.ward_id and c.document_id = f.document_id and c.number = f.number
                where f.document_id = :document order by f.number
                """)
                .param("document", document)
                .query((row, n) ->
                        new NewFile(row.getString("file_name"), row.getString("media"), row.getBytes("content")))
                .list();
    }

    private boolean isKept(UUID document, String hash) {
        return sql.sql(
                        "select exists (select from correspondence.document_file where document_id = :document and sha256 = :hash)")
                .param("document", document)
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }
}
