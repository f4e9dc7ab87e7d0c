package vn.ansinh.office.registry.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of the ward; row security leaves out those that the one who asks may not see. Only ever added to. */
@Repository
class Papers {
    private static final String SELECT = """
            select p.paper_id, p.household_id, h.code, p.person_id, coalesce(q.name, '') as person_name, p.kind, p.number,
                p.issued_on, p.issued_by, p.note, p.file_name, p.media, p.bytes, p.sha256, p.entered_by, p.entered_at,
                r.removed_by, r.removed_at, r.reason
            from registry.papers p
            join registry.household h on h.ward_id = p.ward_id and h.household_id = p.household_id
            left join registry.person q on q.ward_id = p.ward_id and q.person_id = p.person_id
            left join registry.paper_removals r on r.ward_id = p.ward_id and r.paper_id = p.paper_id
            """;

    private final JdbcClient sql;

    Papers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a household and of its people that stand, the latest first. */
    List<Paper> of(UUID household, LocalDate day) {
        return sql.sql(SELECT + """
                where r.paper_id is null and (p.household_id = :household
                    or coalesce((select g.kept from registry.merged_people() g where g.merged = p.person_id), p.person_id)
                        in (select m.person_id from registry.members_on(:day) m where m.household_id = :household))
                order by p.entered_at desc, p.paper_id desc
                """)
                .param("household", household)
                .param("day", day)
                .query((row, n) -> paper(row))
                .list();
    }

    /** Those that prove an event and stand, the latest first. */
    List<Paper> ofEvent(UUID event) {
        return sql.sql(SELECT + """
                join registry.paper_events e on e.ward_id = p.ward_id and e.paper_id = p.paper_id
                where r.paper_id is null and e.event_id = :event
                order by p.entered_at desc, p.paper_id desc
                """)
                .param("event", event)
                .query((row, n) -> paper(row))
                .list();
    }

    /** The paper proves an event. */
    void prove(UUID ward, UUID paper, UUID event) {
        sql.sql("insert into registry.paper_events (ward_id, paper_id, event_id) values (:ward, :paper, :event)")
                .param("ward", ward)
                .param("paper", paper)
                .param("event", event)
                .update();
    }

    Optional<Paper> find(UUID id) {
        return sql.sql(SELECT + "where p.paper_id = :id")
                .param("id", id)
                .query((row, n) -> paper(row))
                .optional();
    }

    /** What stands in the database of a file; nothing for one that lies in a folder. */
    Optional<byte[]> content(UUID id) {
        return bytes("select content as bytes from registry.paper_files where paper_id = :id", id);
    }

    Optional<byte[]> thumbnail(UUID id) {
        return bytes("select thumbnail as bytes from registry.paper_files where paper_id = :id", id);
    }

    private Optional<byte[]> bytes(String select, UUID id) {
        return sql.sql(select)
                .param("id", id)
                .query((row, n) -> Optional.ofNullable(row.getBytes("bytes")))
                .optional()
                .flatMap(found -> found);
    }

    void keep(UUID ward, Paper paper, byte @Nullable [] content, byte[] thumbnail) {
        sql.sql("""
                insert into registry.papers (ward_id, paper_id, household_id, person_id, kind, needs, number, issued_on, issued_by,
                    note, file_name, media, bytes, sha256, entered_by)
                values (:ward, :id, :household, :person, :kind, :needs, :number, :issuedOn, :issuedBy, :note, :fileName, :media,
                    :bytes, :sha256, :by)
                """)
                .param("ward", ward)
                .param("id", paper.id())
                .param("household", paper.household())
                .param("person", paper.person().orElse(null))
                .param("kind", paper.kind().code())
                .param("needs", paper.kind().needs().map(Enum::name).orElse(""))
                .param("number", paper.number())
                .param("issuedOn", paper.issuedOn().orElse(null))
                .param("issuedBy", paper.issuedBy())
                .param("note", paper.note())
                .param("fileName", paper.fileName())
                .param("media", paper.media().code())
                .param("bytes", paper.bytes())
                .param("sha256", HexFormat.of().parseHex(paper.sha256()))
                .param("by", paper.enteredBy())
                .update();
        sql.sql("""
                insert into registry.paper_files (ward_id, paper_id, content, thumbnail)
                values (:ward, :id, :content::bytea, :thumbnail)
                """)
                .param("ward", ward)
                .param("id", paper.id())
                .param("content", content)
                .param("thumbnail", thumbnail)
                .update();
    }

    void remove(UUID ward, UUID id, UUID by, String reason) {
        sql.sql("""
                insert into registry.paper_removals (ward_id, paper_id, reason, removed_by) values (:ward, :id, :reason, :by)
                """)
                .param("ward", ward)
                .param("id", id)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    private static Paper paper(ResultSet row) throws SQLException {
        UUID removedBy = row.getObject("removed_by", UUID.class);
        String kind = row.getString("kind");
        return new Paper(
                row.getObject("paper_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                PaperKind.ofCode(kind).orElseThrow(() -> new IllegalStateException("no kind of paper " + kind)),
                row.getString("number"),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                row.getString("issued_by"),
                row.getString("note"),
                row.getString("file_name"),
                Media.ofCode(row.getString("media")),
                row.getLong("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                removedBy == null
                        ? Optional.empty()
                        : Optional.of(new Paper.Removal(
                                removedBy,
                                row.getObject("removed_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reason"))));
    }
}
