package vn.ansinh.office.review.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.registry.paper.Media;

/** The signed minutes as they were received. Only ever added to. */
@Component
class Scans {
    private final JdbcClient sql;

    Scans(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Scan> of(UUID meeting) {
        return sql.sql("""
                select s.*, coalesce(a.full_name, '') as name from review.meeting_scan s
                left join account.user_account a on a.ward_id = s.ward_id and a.user_id = s.kept_by
                where s.meeting_id = :meeting order by s.kept_at desc, s.scan_id desc
                """)
                .param("meeting", meeting)
                .query((row, n) -> new Scan(
                        row.getObject("scan_id", UUID.class),
                        row.getString("file_name"),
                        Media.ofCode(row.getString("media")).type(),
                        row.getLong("bytes"),
                        row.getString("name"),
                        row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID meeting, UUID scan) {
        return sql.sql("""
                select f.content from review.meeting_scan_file f
                join review.meeting_scan s on s.ward_id = f.ward_id and s.scan_id = f.scan_id
                where s.meeting_id = :meeting and s.scan_id = :scan
                """)
                .param("meeting", meeting)
                .param("scan", scan)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    /** The same file sent twice is kept once. */
    @Transactional
    public void keep(UUID meeting, CheckedFile file) {
        UUID id = Ids.next();
        int kept = sql.sql("""
                insert into review.meeting_scan (ward_id, scan_id, meeting_id, file_name, media, bytes, sha256, kept_by)
                select platform.ward(), :id, :meeting, :name, :media, :bytes, :sha256, platform.app_user()
                where not exists (select from review.meeting_scan s where s.meeting_id = :meeting and s.sha256 = :sha256)
                """)
                .param("id", id)
                .param("meeting", meeting)
                .param("name", file.name())
                .param("media", file.media().code())
                .param("bytes", file.content().length)
                .param("sha256", Sha256.hex(file.content()))
                .update();
        if (kept > 0) {
            sql.sql(
                            "insert into review.meeting_scan_file (ward_id, scan_id, content) values (platform.ward(), :id, :content)")
                    .param("id", id)
                    .param("content", file.content())
                    .update();
        }
    }
}
