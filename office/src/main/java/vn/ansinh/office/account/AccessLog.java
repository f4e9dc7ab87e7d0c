package vn.ansinh.office.account;

import java.util.List;
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
        write(fact, List.of(subject));
    }

    /** The same of several at once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(UseCase fact, List<UUID> subjects) {
        if (!subjects.isEmpty()) {
            write(fact, subjects);
        }
    }

    private void write(UseCase fact, List<UUID> subjects) {
        sql.sql("""
                insert into platform.view_log (id, fact, subject)
                select s.id, :fact, s.subject from unnest(:ids::uuid[], :subjects::uuid[]) s (id, subject)
                """)
                .param("ids", subjects.stream().map(subject -> Ids.next()).toArray(UUID[]::new))
                .param("fact", fact.name())
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }
}
