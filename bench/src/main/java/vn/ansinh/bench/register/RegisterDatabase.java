package vn.ansinh.bench.register;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The embedded database of a running demonstration, opened beside it by the one who may do everything. */
final class RegisterDatabase implements AutoCloseable {
    /** Tables of the register that searches and lists read, those that others point to first. */
    private static final List<String> TABLES = List.of(
            "ward",
            "ward_version",
            "area",
            "area_version",
            "household",
            "residence",
            "person",
            "membership",
            "person_situation",
            "person_identity");

    private static final String FIRST_WARD = "(select u.ward_id from account.user_account u limit 1)";

    private final Connection connection;

    private RegisterDatabase(Connection connection) {
        this.connection = connection;
    }

    static RegisterDatabase of(Path data) throws IOException, SQLException {
        Path pointer = data.resolve("database-is-in");
        Path home = Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : data.resolve("database");
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("passwords"))) {
            passwords.load(reader);
        }
        String port = Files.readAllLines(home.resolve("cluster").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return new RegisterDatabase(DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/ansinh", "postgres", passwords.getProperty("superuser")));
    }

    /** Copies the one ward so many times, each under identifiers of its own, as if the wards of a province shared the register. */
    void copyWard(int times) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (int copy = 1; copy <= times; copy++) {
                for (String table : TABLES) {
                    statement.execute(copied(statement, table, copy));
                }
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }

    /** Identifiers are those of the first ward with the number of the copy worked in. */
    private static String copied(Statement statement, String table, int copy) throws SQLException {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        try (ResultSet columns = statement.executeQuery("""
                select attname, format_type(atttypid, null) from pg_attribute
                where attrelid = 'registry.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """.formatted(table))) {
            while (columns.next()) {
                String name = columns.getString(1);
                names.append(names.isEmpty() ? "" : ", ").append(name);
                values.append(values.isEmpty() ? "" : ", ")
                        .append(
                                columns.getString(2).equals("uuid")
                                        ? "md5(t.%s::text || '%d')::uuid".formatted(name, copy)
                                        : "t." + name);
            }
        }
        return "insert into registry.%1$s (%2$s) select %3$s from registry.%1$s t where t.ward_id = %4$s"
                .formatted(table, names, values, FIRST_WARD);
    }

    /** Opens so many items of the inbox for the officers of the first ward, a fifth without a day, the others around today. */
    void openItems(int number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into work.items (ward_id, item_id, kind, subject, words, address, use_case, due_on, opened_at)
                    select u.ward_id, gen_random_uuid(), (array['review-request', 'objection', 'proposal', 'opinion-awaited'])[1 + n %% 4],
                        gen_random_uuid(), array['Trần Thị Chi', 'học tập', 'H-' || n], '/reviews', 'RUN_REVIEW',
                        case when n %% 5 > 0 then date '2026-11-24' + (n %% 121 - 60) end,
                        timestamptz '2026-11-01' + make_interval(mins => n)
                    from (select ward_id from account.user_account limit 1) u, generate_series(1, %d) n
                    """.formatted(number));
            statement.execute("set session_replication_role = origin");
            statement.execute("analyze work.items");
        }
    }

    /** Corrects one fact of one person, as a deed of the officer: the trail keeps it as any other. */
    void changeSomebody(int number) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    select set_config('app.ward', u.ward_id::text, true), set_config('app.user', u.user_id::text, true),
                        set_config('app.role', 'officer', true)
                    from account.user_account u where 'officer' = any (u.roles) limit 1
                    """);
            statement.execute("""
                    update registry.person_situation s set insured = not s.insured
                    where (s.ward_id, s.person_id, s.since) = (select x.ward_id, x.person_id, x.since from registry.person_situation x
                        where x.until = 'infinity' and x.insured is not null and x.insurance_payer is null
                        order by x.person_id offset %d limit 1)
                    """.formatted(number * 37));
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    long count(String table) throws SQLException {
        return number("select count(*) from registry." + table);
    }

    long bytes() throws SQLException {
        return number("select pg_database_size(current_database())");
    }

    /** The plan of a question as an officer of the first ward asks it, row security included. */
    List<String> plan(String question) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    select set_config('app.ward', u.ward_id::text, true), set_config('app.user', u.user_id::text, true),
                        set_config('app.role', 'officer', true)
                    from account.user_account u where 'officer' = any (u.roles) limit 1
                    """);
            statement.execute("set local role ansinh_app");
            try (ResultSet lines = statement.executeQuery("explain (analyze, costs off, summary on) " + question)) {
                List<String> plan = new ArrayList<>();
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
                return plan;
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private long number(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
