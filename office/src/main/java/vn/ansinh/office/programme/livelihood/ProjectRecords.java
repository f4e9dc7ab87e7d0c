package vn.ansinh.office.programme.livelihood;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** What records of projects have in common: they are taken back with a reason, and some have files. */
@Component
public class ProjectRecords {
    private final JdbcClient sql;
    private final Shelf files;

    ProjectRecords(JdbcClient sql) {
        this.sql = sql;
        this.files = new Shelf(sql, "programme.project_file", "file_id", "record_id");
    }

    /** It does not count any more; false when it did not already. */
    @Transactional
    public boolean withdraw(UUID record, String reason) {
        return sql.sql("""
                insert into programme.project_withdrawn (ward_id, record_id, reason, recorded_by)
                values (platform.ward(), :record, :reason, platform.app_user()) on conflict do nothing
                """).param("record", record).param("reason", reason).update() == 1;
    }

    /** Receipts and photographs, the latest first. */
    @Transactional(readOnly = true)
    public List<Shelf.Kept> files(UUID record) {
        return files.of(record);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID record, UUID file) {
        return files.content(record, file);
    }

    @Transactional
    public void keep(UUID record, List<CheckedFile> sent) {
        sent.forEach(file -> files.keep(record, file));
    }
}
