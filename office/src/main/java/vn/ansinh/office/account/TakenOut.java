package vn.ansinh.office.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** Writes down which files left the office: who took what, how much, for whom and for what. Call it before the file is sent. */
@Component
public class TakenOut {
    private final JdbcClient sql;

    TakenOut(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A file that leaves.
     *
     * @param what the kind of file, {@code register}; its words are {@code account.taken.what.register}
     * @param rows how many people or households it names
     * @param facts the kinds of sensitive facts in it; none for an ordinary list
     * @param recipient who gets it; empty when it stays in the office
     * @param purpose what it is for; empty when it was not asked
     */
    public record File(String what, int rows, List<UseCase> facts, String recipient, String purpose) {
        public File {
            facts = List.copyOf(facts);
        }
    }

    // the page that sends the file reads in a read-only transaction
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(File file) {
        sql.sql("""
                insert into account.taken_out (ward_id, taken_out_id, what, rows, facts, recipient, purpose)
                values (platform.ward(), :id, :what, :rows, :facts, :recipient, :purpose)
                """)
                .param("id", Ids.next())
                .param("what", file.what())
                .param("rows", file.rows())
                .param("facts", file.facts().stream().map(UseCase::name).toArray(String[]::new))
                .param("recipient", file.recipient())
                .param("purpose", file.purpose())
                .update();
    }
}
