package vn.ansinh.office.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.Settings;
import vn.ansinh.office.platform.database.Accounts.Account;

/**
 * The database of this start, migrated. Embedded or by address is decided here, at run time: conditions on beans would
 * be fixed when the beans are compiled ahead of time.
 */
final class Database implements AutoCloseable {
    private final @Nullable EmbeddedServer server;
    private final Accounts accounts;

    private Database(@Nullable EmbeddedServer server, Accounts accounts) {
        this.server = server;
        this.accounts = accounts;
    }

    static Database open(Settings settings) {
        if (settings.database().isEmbedded()) {
            EmbeddedServer server = EmbeddedServer.start(settings.data());
            try {
                Migrations.run(server.accounts());
                return new Database(server, server.accounts());
            } catch (RuntimeException e) {
                server.close();
                throw e;
            }
        }
        Accounts accounts = external(settings.database());
        try (Connection connection = accounts.connect(accounts.owner())) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw EmbeddedServer.unreachable(accounts.url(), e);
        }
        Migrations.run(accounts);
        return new Database(null, accounts);
    }

    static Accounts external(Settings.Database database) {
        return new Accounts(
                database.url(),
                new Account(database.ownerUser(), database.ownerPassword()),
                new Account(database.user(), database.password()),
                new Account(database.backupUser(), database.backupPassword()));
    }

    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(accounts.url());
        config.setUsername(accounts.app().name());
        config.setPassword(accounts.app().password());
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(2);
        config.setPoolName("ansinh");
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
