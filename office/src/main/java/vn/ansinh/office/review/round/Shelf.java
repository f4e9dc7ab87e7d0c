package vn.ansinh.office.review.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.registry.paper.Media;

/**
 * Files that belong to something of a review, as they were received: two tables, one of what is said of a file and one of what it
 * holds. Only ever added to.
 */
public final class Shelf {
    private final JdbcClient sql;
    private final String table;
    private final String id;
    private final String owner;

    /**
     * Makes one.
     *
     * @param table as {@code review.meeting_scan}, beside which stands {@code review.meeting_scan_file}
     * @param id column of the file's own id
     * @param owner column of what it belongs to
     */
    public Shelf(JdbcClient sql, String table, String id, String owner) {
        this.sql = sql;
        this.table = table;
        this.id = id;
        this.owner = owner;
    }

    /** A file. */
    public record Kept(UUID id, UUID owner, String name, String type, long bytes, String by, Instant at) {}

    /** The latest first. */
    public List<Kept> of(UUID owner) {
        return sql.sql("select s.*, coalesce(a.full_name, '') as name from " + table + " s"
                        + " left join account.user_account a on a.ward_id = s.ward_id and a.user_id = s.kept_by"
                        + " where s." + this.owner + " = :owner order by s.kept_at desc, s." + id + " desc")
                .param("owner", owner)
                .query((row, n) -> new Kept(
                        row.getObject(id, UUID.class),
                        owner,
                        row.getString("file_name"),
                        Media.ofCode(row.getString("media")).type(),
                        row.getLong("bytes"),
                        row.getString("name"),
                        row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    public Optional<byte[]> content(UUID owner, UUID file) {
        return sql.sql("select f.content from " + table + "_file f join " + table + " s on s.ward_id = f.ward_id and s."
                        + id + " = f." + id + " where s." + this.owner + " = :owner and s." + id + " = :file")
                .param("owner", owner)
                .param("file", file)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    /** The same file sent twice is kept once. */
    public void keep(UUID owner, CheckedFile file) {
        UUID made = Ids.next();
        int kept = sql.sql("insert into " + table + " (ward_id, " + id + ", " + this.owner
                        + ", file_name, media, bytes, sha256, kept_by)"
                        + " select platform.ward(), :id, :owner, :name, :media, :bytes, :sha256, platform.app_user()"
                        + " where not exists (select from " + table + " s where s." + this.owner
                        + " = :owner and s.sha256 = :sha256)")
                .param("id", made)
                .param("owner", owner)
                .param("name", file.name())
                .param("media", file.media().code())
                .param("bytes", file.content().length)
                .param("sha256", Sha256.hex(file.content()))
                .update();
        if (kept > 0) {
            sql.sql("insert into " + table + "_file (ward_id, " + id
                            + ", content) values (platform.ward(), :id, :content)")
                    .param("id", made)
                    .param("content", file.content())
                    .update();
        }
    }
}
