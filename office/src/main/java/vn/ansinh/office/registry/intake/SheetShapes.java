package vn.ansinh.office.registry.intake;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.sheet.Guess;
import vn.ansinh.office.registry.sheet.Mapping;

/** Which column means what, as the ward corrected it once for a header; the next file of that header is read so. */
@Component
public class SheetShapes {
    private final JdbcClient sql;

    SheetShapes(JdbcClient sql) {
        this.sql = sql;
    }

    /** How files of this header were read the last time, placed where this file has its header. */
    @Transactional(readOnly = true)
    public Optional<Mapping> remembered(Guess guess) {
        return sql.sql("select mapping #>> '{}' from registry.sheet_shape where fingerprint = :fingerprint")
                .param("fingerprint", guess.fingerprint())
                .query(String.class)
                .optional()
                .map(Mapping::ofText)
                .map(known -> known.movedTo(guess.mapping()));
    }

    /** Keeps a mapping under the header of its file. A header without words is that of any file, and kept for none. */
    @Transactional
    public void remember(Guess guess, Mapping mapping) {
        if (guess.mapping().columns().isEmpty()) {
            return;
        }
        sql.sql("""
                insert into registry.sheet_shape (ward_id, fingerprint, mapping, used_at)
                values (platform.ward(), :fingerprint, to_jsonb(:mapping::text), platform.instant())
                on conflict (ward_id, fingerprint)
                do update set mapping = excluded.mapping, used_at = excluded.used_at
                """)
                .param("fingerprint", guess.fingerprint())
                .param("mapping", mapping.text())
                .update();
    }
}
