package vn.ansinh.office.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;

/** The one place where the database is told who acts, for each transaction and no longer. */
final class WardTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final UUID NIL = new UUID(0, 0);

    private final transient Clock clock;

    WardTransactions(DataSource source, Clock clock) {
        super(source);
        this.clock = clock;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Identity who = Acting.current().orElseGet(Identity::nobody);
        try (PreparedStatement settings = connection.prepareStatement("""
                select set_config('app.ward', ?, true), set_config('app.user', ?, true),
                       set_config('app.role', ?, true), set_config('app.groups', ?, true),
                       set_config('app.why', ?, true), set_config('app.at', ?, true)
                """)) {
            settings.setString(1, text(who.ward()));
            settings.setString(2, text(who.user()));
            settings.setString(3, who.role());
            settings.setString(4, who.groups().stream().map(UUID::toString).collect(Collectors.joining(",")));
            settings.setString(5, Acting.why());
            settings.setString(6, clock.instant().toString());
            settings.execute();
        }
    }

    private static String text(UUID id) {
        return id.equals(NIL) ? "" : id.toString();
    }
}
