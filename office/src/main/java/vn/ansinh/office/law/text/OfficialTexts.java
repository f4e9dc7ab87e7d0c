package vn.ansinh.office.law.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The copies of official texts that the ward keeps. Only ever added to. */
@Component
public class OfficialTexts {
    private static final String SELECT = """
            select t.text_id, t.document, t.file_name, t.kind, t.bytes, t.sha256, t.loaded_by, t.loaded_at,
                   r.removed_by, r.removed_at, r.reason
            from law.texts t left join law.text_removals r on r.ward_id = t.ward_id and r.text_id = t.text_id
            """;

    private final JdbcClient sql;

    OfficialTexts(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, also those removed, the latest first. */
    @Transactional(readOnly = true)
    public List<OfficialText> all() {
        return sql.sql(SELECT + "order by t.loaded_at desc, t.text_id desc")
                .query((row, n) -> text(row))
                .list();
    }

    /** The copies of a document that stand, the latest first. */
    @Transactional(readOnly = true)
    public List<OfficialText> of(String document) {
        return sql.sql(SELECT + """
                where t.document = :document and r.text_id is null order by t.loaded_at desc, t.text_id desc
                """)
                .param("document", document)
                .query((row, n) -> text(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<OfficialText> find(UUID id) {
        return sql.sql(SELECT + "where t.text_id = :id")
                .param("id", id)
                .query((row, n) -> text(row))
                .optional();
    }

    /** The parts of a text in their order. */
    @Transactional(readOnly = true)
    public List<OfficialText.Part> parts(UUID id) {
        return sql.sql("select number, body from law.text_articles where text_id = :id order by place")
                .param("id", id)
                .query((row, n) -> new OfficialText.Part(row.getString("number"), row.getString("body")))
                .list();
    }

    /** The file as received. */
    @Transactional(readOnly = true)
    public byte[] file(UUID id) {
        return sql.sql("select content from law.text_files where text_id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .single();
    }

    void load(UUID ward, OfficialText text, byte[] content, List<OfficialText.Part> parts) {
        sql.sql("""
                insert into law.texts (ward_id, text_id, document, file_name, kind, bytes, sha256, loaded_by)
                values (:ward, :id, :document, :fileName, :kind, :bytes, :sha256, :by)
                """)
                .param("ward", ward)
                .param("id", text.id())
                .param("document", text.document())
                .param("fileName", text.fileName())
                .param("kind", text.kind().code())
                .param("bytes", text.bytes())
                .param("sha256", HexFormat.of().parseHex(text.sha256()))
                .param("by", text.loadedBy())
                .update();
        sql.sql("insert into law.text_files (ward_id, text_id, content) values (:ward, :id, :content)")
                .param("ward", ward)
                .param("id", text.id())
                .param("content", content)
                .update();
        sql.sql("""
                insert into law.text_articles (ward_id, text_id, place, number, body)
                select :ward, :id, p.place, p.number, p.body
                from unnest(:places::integer[], :numbers::text[], :bodies::text[]) p (place, number, body)
                """)
                .param("ward", ward)
                .param("id", text.id())
                .param("places", IntStream.range(0, parts.size()).boxed().toArray(Integer[]::new))
                .param("numbers", parts.stream().map(OfficialText.Part::number).toArray(String[]::new))
                .param("bodies", parts.stream().map(OfficialText.Part::body).toArray(String[]::new))
                .update();
    }

    void remove(UUID ward, UUID id, UUID by, String reason) {
        sql.sql("""
                insert into law.text_removals (ward_id, text_id, reason, removed_by) values (:ward, :id, :reason, :by)
                """)
                .param("ward", ward)
                .param("id", id)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    private static OfficialText text(ResultSet row) throws SQLException {
        UUID removedBy = row.getObject("removed_by", UUID.class);
        return new OfficialText(
                row.getObject("text_id", UUID.class),
                row.getString("document"),
                row.getString("file_name"),
                FileKind.of("." + row.getString("kind")).orElseThrow(),
                row.getLong("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("loaded_by", UUID.class),
                row.getTimestamp("loaded_at").toInstant(),
                removedBy == null
                        ? Optional.empty()
                        : Optional.of(new OfficialText.Removal(
                                removedBy, row.getTimestamp("removed_at").toInstant(), row.getString("reason"))));
    }
}
