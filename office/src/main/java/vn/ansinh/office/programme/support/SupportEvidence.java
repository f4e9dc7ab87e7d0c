package vn.ansinh.office.programme.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** Writes down what was given and what shows it; what was wrong is withdrawn with a reason and stays to be read. */
@Component
public class SupportEvidence {
    private final JdbcClient sql;
    private final Shelf scans;

    SupportEvidence(JdbcClient sql) {
        this.sql = sql;
        this.scans = new Shelf(sql, "programme.support_scan", "scan_id", "progress_id");
    }

    /** Sent twice it is kept once. */
    @Transactional
    public void add(NewSupportProgress fresh) {
        sql.sql("""
                insert into programme.support_progress (ward_id, progress_id, line_id, on_day, source, given, words, evidence, reference,
                    document_id, is_all, recorded_by)
                values (platform.ward(), :id, :line, :day, :source, :given, :words, :evidence, :reference, :document, :all,
                    platform.app_user())
                on conflict do nothing
                """)
                .param("id", fresh.id())
                .param("line", fresh.line())
                .param("day", fresh.day())
                .param("source", fresh.given().map(one -> one.source().code()).orElse(null), java.sql.Types.VARCHAR)
                .param(
                        "given",
                        fresh.given().map(one -> one.amount().getAsLong()).orElse(null),
                        java.sql.Types.BIGINT)
                .param("words", fresh.words())
                .param("evidence", fresh.evidence().code())
                .param("reference", fresh.reference())
                .param("document", fresh.document().orElse(null), java.sql.Types.OTHER)
                .param("all", fresh.isAll())
                .update();
    }

    /** A photograph or a scan of a receipt; the same one is kept once. */
    @Transactional
    public void keep(UUID progress, CheckedFile file) {
        scans.keep(progress, file);
    }

    @Transactional(readOnly = true)
    public List<Shelf.Kept> files(UUID progress) {
        return scans.of(progress);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID progress, UUID file) {
        return scans.content(progress, file);
    }

    /** It does not count any more; false when it did not already. */
    @Transactional
    public boolean withdraw(UUID progress, String reason) {
        return sql.sql("""
                insert into programme.support_progress_withdrawn (ward_id, progress_id, reason, recorded_by)
                values (platform.ward(), :progress, :reason, platform.app_user()) on conflict do nothing
                """).param("progress", progress).param("reason", reason).update() == 1;
    }
}
