package vn.ansinh.office.start;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.CreatingAccount.Problem;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.FoundingWard;
import vn.ansinh.office.registry.NewWard;

/** Makes the ward and its first account, both or neither, and only once. */
@Component
class StartingWard {
    private final JdbcClient sql;
    private final FoundingWard founding;
    private final CreatingAccount creating;
    private final TransactionTemplate transactions;

    StartingWard(JdbcClient sql, FoundingWard founding, CreatingAccount creating, TransactionTemplate transactions) {
        this.sql = sql;
        this.founding = founding;
        this.creating = creating;
        this.transactions = transactions;
    }

    sealed interface Outcome {
        record Started() implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}

        /** Somebody else was first. */
        record TooLate() implements Outcome {}
    }

    /** Whether nobody has an account yet. */
    boolean isOpen() {
        return !sql.sql("select account.is_anybody_known()")
                .query(Boolean.class)
                .single();
    }

    Outcome start(NewWard ward, NewAccount first) {
        UUID id = Ids.next();
        return Acting.as(
                Identity.program(id),
                "START_WARD",
                () -> transactions.execute(status -> {
                    // the second of two visitors at once waits here and finds the ward made
                    sql.sql("select pg_advisory_xact_lock(hashtextextended('start', 0))")
                            .query((row, n) -> n)
                            .list();
                    if (!isOpen()) {
                        return new Outcome.TooLate();
                    }
                    founding.found(ward);
                    return switch (creating.create(first)) {
                        case CreatingAccount.Outcome.Created(UUID user) -> new Outcome.Started();
                        case CreatingAccount.Outcome.Refused(List<Problem> problems) -> {
                            status.setRollbackOnly();
                            yield new Outcome.Refused(problems);
                        }
                    };
                }));
    }
}
