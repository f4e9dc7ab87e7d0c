package vn.ansinh.office.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** Writes down who saw which sensitive fact of whom, when and why. Call it where the fact is put on a page. */
@Component
public class AccessLog {
    private final JdbcClient sql;

    AccessLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** The acting person saw the facts that this use case opens, of this person or household. */
    // a page is read in a read-only transaction; what was seen is written even when the page then fails
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(UseCase fact, UUID subject) {
        sql.sql("insert into platform.view_log (id, fact, subject) values (:id, :fact, :subject)")
                .param("id", Ids.next())
                .param("fact", fact.name())
                .param("subject", subject)
                .update();
    }
}
