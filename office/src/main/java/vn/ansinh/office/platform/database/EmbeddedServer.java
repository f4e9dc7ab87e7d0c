package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.platform.CannotStart;
import vn.ansinh.office.platform.database.Accounts.Account;

/**
 * A PostgreSQL server of our own for one data folder: made at the first start, reached on this machine only and by
 * password only, every commit flushed to disk, stopped when closed.
 */
final class EmbeddedServer implements AutoCloseable {
    static final String DATABASE = "ansinh";

    /** Whether a commit waits for the disk; only throw-away databases of tests may do without. */
    enum Durability {
        EVERY_COMMIT,
        NONE
    }

    private final Binaries binaries;
    private final SystemUser user;
    private final Home home;
    private final Passwords passwords;
    private final int port;

    private EmbeddedServer(Binaries binaries, SystemUser user, Home home, Passwords passwords, int port) {
        this.binaries = binaries;
        this.user = user;
        this.home = home;
        this.passwords = passwords;
        this.port = port;
    }

    static EmbeddedServer start(Path data) {
        return start(data, Durability.EVERY_COMMIT);
    }

    static EmbeddedServer start(Path data, Durability durability) {
        SystemUser user = SystemUser.current();
        Home home = Home.of(data, user);
        home.lock();
        try {
            Binaries binaries = Binaries.unpacked(user);
            boolean fresh = !Files.exists(home.passwords());
            Passwords passwords = fresh ? Cluster.make(home, binaries, user) : Passwords.read(home.passwords());
            Cluster.stopLeftOver(home, binaries, user);
            int port = freePort();
            Files.writeString(home.cluster().resolve("ansinh.conf"), configuration(home, port, durability));
            user.own(home.cluster().resolve("ansinh.conf"));
            EmbeddedServer server = new EmbeddedServer(binaries, user, home, passwords, port);
            server.start();
            try {
                server.makeDatabase();
            } catch (SQLException e) {
                server.close();
                throw new IllegalStateException("the new database server does not answer", e);
            }
            return server;
        } catch (IOException e) {
            home.close();
            throw Disk.refuse(e);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** The accounts of the server that another process runs on this data folder, if one does. */
    static Optional<Accounts> running(Path data) {
        return Home.existing(data)
                .flatMap(home -> Cluster.portOfRunning(home).map(port -> {
                    try {
                        return accounts(port, DATABASE, Passwords.read(home.passwords()));
                    } catch (IOException e) {
                        throw Disk.refuse(e);
                    }
                }));
    }

    Accounts accounts() {
        return accounts(port, DATABASE, passwords);
    }

    /** The accounts on another database of this server. */
    Accounts accounts(String database) {
        return accounts(port, database, passwords);
    }

    /** A connection of the one who may do anything: for making databases and for restoring. */
    Connection superuser(String database) throws SQLException {
        return Accounts.connect(url(port, database), new Account("postgres", passwords.superuser()));
    }

    private static Accounts accounts(int port, String database, Passwords passwords) {
        return new Accounts(
                url(port, database),
                new Account("ansinh_owner", passwords.owner()),
                new Account("ansinh_app", passwords.app()),
                new Account("ansinh_backup", passwords.backup()));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private void start() {
        // pg_ctl gives the server a session of its own, so that Ctrl-C reaches the application first.
        Command.Result result = Command.run(user.command(List.of(
                binaries.program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + home.cluster(),
                "--log=" + home.folder().resolve("start.log"))));
        if (result.code() != 0) {
            throw Disk.refuse(home.folder().toString(), lastLines(), false, new IOException(result.output()));
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(home.folder().resolve("start.log"));
            return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private void makeDatabase() throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement sql = connection.createStatement()) {
            try (var found = sql.executeQuery("select 1 from pg_database where datname = 'ansinh'")) {
                if (found.next()) {
                    return;
                }
            }
            // Made anew rather than once: a first start may have been cut off between any two of these.
            for (Account account :
                    List.of(accounts().owner(), accounts().app(), accounts().backup())) {
                boolean missing;
                try (var found =
                        sql.executeQuery("select 1 from pg_roles where rolname = '%s'".formatted(account.name()))) {
                    missing = !found.next();
                }
                if (missing) {
                    sql.execute("create role %s login noinherit password '%s'"
                            .formatted(account.name(), account.password()));
                }
            }
            sql.execute("alter role ansinh_backup bypassrls");
            sql.execute("create database ansinh owner ansinh_owner");
        }
    }

    /** Stops the server; whoever uses it must have gone before. */
    @Override
    public void close() {
        try (home) {
            Cluster.stop(home, binaries, user);
        }
    }

    /** Lets go of the folder and leaves the server running, as a killed application does. */
    void abandon() {
        home.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(Home home, int port, Durability durability) {
        String flush = durability == Durability.EVERY_COMMIT ? "on" : "off";
        // Log lines carry no statement and no detail: both would hold names and incomes.
        return """
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 60
                shared_buffers = 128MB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                max_wal_size = 1GB
                wal_buffers = 16MB
                jit = off
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                timezone = 'Asia/Ho_Chi_Minh'
                datestyle = 'iso, dmy'
                lc_messages = 'C'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                log_timezone = 'Asia/Ho_Chi_Minh'
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(port, flush, flush, flush, home.logs());
    }

    /** Told when the server could not be started for a reason we know. */
    static CannotStart unreachable(String url, SQLException cause) {
        return new CannotStart(
                "Không kết nối được cơ sở dữ liệu %s: hãy kiểm tra địa chỉ, tài khoản và máy chủ.".formatted(url),
                "The database %s cannot be reached: check the address, the account and the server.".formatted(url),
                cause);
    }
}
