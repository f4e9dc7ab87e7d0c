package vn.ansinh.office.registry.paper;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.account.Expiring;
import vn.ansinh.office.platform.Acting;

/** Files of papers that were taken away from the household; what was written of them stays. */
@Component
class ExpiringPapers implements Expiring {
    private static final String REMOVED = """
            from registry.paper_removals r
            join registry.papers p on p.ward_id = r.ward_id and p.paper_id = r.paper_id
            join registry.paper_files f on f.ward_id = r.ward_id and f.paper_id = r.paper_id
            where r.removed_at < :moment::timestamptz
            """;
    private static final int SOME = 10;

    private final JdbcClient sql;
    private final PaperFolder folder;

    ExpiringPapers(JdbcClient sql, PaperFolder folder) {
        this.sql = sql;
        this.folder = folder;
    }

    @Override
    public String kind() {
        return "removed-papers";
    }

    @Override
    public OptionalInt proposedMonths() {
        return OptionalInt.empty();
    }

    @Override
    public Expired before(LocalDate day) {
        return new Expired(
                sql.sql("select count(*) " + REMOVED)
                        .param("moment", AuditTrail.startOf(day))
                        .query(Integer.class)
                        .single(),
                sql.sql("select p.file_name " + REMOVED + " order by r.removed_at, p.paper_id limit " + SOME)
                        .param("moment", AuditTrail.startOf(day))
                        .query(String.class)
                        .list());
    }

    /** A file in a folder goes last and only where no other paper is the same file, for the folder knows no way back. */
    @Override
    public int delete(LocalDate day) {
        List<byte[]> gone = sql.sql("select e.sha256 from registry.erase_papers(:moment::timestamptz) e")
                .param("moment", AuditTrail.startOf(day))
                .query((row, n) -> row.getBytes("sha256"))
                .list();
        if (folder.isUsed()) {
            gone.stream()
                    .filter(hash -> !isUsed(hash))
                    .forEach(hash -> folder.delete(
                            Acting.current()
                                    .orElseThrow(() -> new IllegalStateException("nobody acts"))
                                    .ward(),
                            HexFormat.of().formatHex(hash)));
        }
        return gone.size();
    }

    private boolean isUsed(byte[] hash) {
        return sql.sql("""
                select exists (select from registry.papers p
                    join registry.paper_files f on f.ward_id = p.ward_id and f.paper_id = p.paper_id
                    where p.sha256 = :hash)
                """).param("hash", hash).query(Boolean.class).single();
    }
}
