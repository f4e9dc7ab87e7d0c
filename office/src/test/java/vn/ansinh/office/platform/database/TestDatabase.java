package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;

/**
 * A database of one test class: real, migrated, copied in a moment from a template on the one server of this JVM, and
 * gone with it. Used as the application uses it, in the application's role.
 */
public final class TestDatabase {
    /** The moment of all tests: the demonstration's. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    /** Made at first use; stopped and deleted when the JVM ends. */
    private static final class Server {
        static final EmbeddedServer ONE = start();

        private static EmbeddedServer start() {
            try {
                Path data = Files.createTempDirectory("ansinh-test");
                EmbeddedServer server = EmbeddedServer.start(data, EmbeddedServer.Durability.NONE);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, data)));
                Migrations.run(server.accounts());
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void remove(EmbeddedServer server, Path data) {
            try {
                Path home = Home.existing(data).orElseThrow().folder();
                server.close();
                Folders.delete(home);
                Folders.delete(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Accounts accounts;
    private final DataSource source;
    private final DataSource superuser;
    private final WardTransactions manager;

    private TestDatabase(String name) {
        this.accounts = Server.ONE.accounts(name);
        // Not a pool: a pool nobody closes would hold its connections until the last test.
        this.source = new DriverManagerDataSource(
                accounts.url(), accounts.app().name(), accounts.app().password());
        this.manager = new WardTransactions(source, CLOCK);
        this.superuser = new DriverManagerDataSource(accounts.url()) {
            @Override
            public Connection getConnection() throws SQLException {
                return Server.ONE.superuser(name);
            }
        };
    }

    /** A new empty, migrated database. */
    public static TestDatabase fresh() {
        String name = "test_" + NEXT.getAndIncrement();
        try (Connection connection = Server.ONE.superuser("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("create database %s template ansinh owner ansinh_owner".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(name);
    }

    public DataSource dataSource() {
        return source;
    }

    /** As the application; sees rows only inside {@link #as}. */
    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    public PlatformTransactionManager transactionManager() {
        return manager;
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(manager);
    }

    /** Runs the task as this identity in one transaction. */
    public <T> T as(Identity who, Supplier<T> task) {
        return Acting.as(who, "TEST", () -> {
            // A task may return null; the template's type does not say so.
            return transactions().execute(status -> task.get());
        });
    }

    /** Runs the task as this identity in one transaction. */
    public void as(Identity who, Runnable task) {
        Acting.as(who, "TEST", () -> transactions().executeWithoutResult(status -> task.run()));
    }

    /** As the one who sees every row and may do anything, each statement on its own. */
    public JdbcClient owner() {
        return JdbcClient.create(superuser);
    }

    /** The settings with which the whole application starts on this database. */
    public Map<String, Object> settings() {
        return Map.of(
                "ansinh.database.url", accounts.url(),
                "ansinh.database.user", accounts.app().name(),
                "ansinh.database.password", accounts.app().password(),
                "ansinh.database.owner-user", accounts.owner().name(),
                "ansinh.database.owner-password", accounts.owner().password(),
                "ansinh.database.backup-user", accounts.backup().name(),
                "ansinh.database.backup-password", accounts.backup().password());
    }

    Accounts accounts() {
        return accounts;
    }
}
