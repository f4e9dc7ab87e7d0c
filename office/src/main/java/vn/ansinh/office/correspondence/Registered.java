package vn.ansinh.office.correspondence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of documents for modules that cite one by the number that people wrote down. */
@Component
public class Registered {
    private final JdbcClient sql;

    Registered(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest document of this number and symbol, in or out; nothing where the acting person does not see the register. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(String written) {
        return sql.sql("""
                select document_id from correspondence.document where lower(written) = lower(:written)
                order by dated desc, document_id limit 1
                """).param("written", written).query(UUID.class).optional();
    }
}
