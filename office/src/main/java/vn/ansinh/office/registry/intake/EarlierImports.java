package vn.ansinh.office.registry.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which files the ward has brought in already. */
@Component
public class EarlierImports {
    private final JdbcClient sql;

    EarlierImports(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether a file of this name came in, whatever became of its rows. */
    @Transactional(readOnly = true)
    public boolean have(String fileName) {
        return sql.sql("select exists (select 1 from registry.import_run where file_name = :name)")
                .param("name", fileName)
                .query(Boolean.class)
                .single();
    }
}
