package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.ansinh.office.platform.CannotStart;

/**
 * Brings a database to this version by one history over all modules, as the owner of the tables. Each module numbers
 * in a range of its own, so that an earlier module's next migration comes after a later module's first: out of order
 * is the order.
 */
final class Migrations {
    private static final String[] LOCATIONS = {
        "classpath:db/migration/platform",
        "classpath:db/migration/account",
        "classpath:db/migration/document",
        "classpath:db/migration/law",
        "classpath:db/migration/work",
        "classpath:db/migration/today",
        "classpath:db/migration/correspondence",
        "classpath:db/migration/registry",
        "classpath:db/migration/survey",
        "classpath:db/migration/review",
        "classpath:db/migration/benefit",
        "classpath:db/migration/programme",
        "classpath:db/migration/report"
    };
    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");

    private Migrations() {}

    static void run(Accounts accounts) {
        run(accounts, configuration(accounts).locations(LOCATIONS).load());
    }

    /** Only the migrations that a backup was made after, so that its rows fit the tables. */
    static void runOnly(Accounts accounts, Set<String> versions) throws IOException {
        Path folder = Files.createTempDirectory("ansinh-migrations");
        try {
            for (Map.Entry<String, Resource> migration : resources().entrySet()) {
                if (versions.contains(migration.getKey())) {
                    Files.write(
                            folder.resolve(
                                    Objects.requireNonNull(migration.getValue().getFilename())),
                            migration.getValue().getContentAsByteArray());
                }
            }
            run(
                    accounts,
                    configuration(accounts).locations("filesystem:" + folder).load());
        } finally {
            Folders.delete(folder);
        }
    }

    /** The versions that this An Sinh knows, as the history writes them. */
    static Set<String> known() {
        try {
            return resources().keySet();
        } catch (IOException e) {
            throw new IllegalStateException("the migrations are on the class path", e);
        }
    }

    private static Map<String, Resource> resources() throws IOException {
        Map<String, Resource> found = new LinkedHashMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
            Matcher name = NAME.matcher(Objects.requireNonNull(resource.getFilename()));
            if (name.matches()) {
                found.put(name.group(1), resource);
            }
        }
        return found;
    }

    private static FluentConfiguration configuration(Accounts accounts) {
        return Flyway.configure()
                .dataSource(
                        accounts.url(),
                        accounts.owner().name(),
                        accounts.owner().password())
                .failOnMissingLocations(false)
                .outOfOrder(true)
                .defaultSchema("platform");
    }

    private static void run(Accounts accounts, Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        refuseNewer(all);
        if (Arrays.stream(all).noneMatch(one -> one.getState() == MigrationState.PENDING)) {
            return;
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw newer(e);
        }
        openForBackup(accounts);
    }

    private static void refuseNewer(MigrationInfo[] all) {
        for (MigrationInfo one : all) {
            switch (one.getState()) {
                case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED ->
                    throw newer(new IllegalStateException("unknown migration " + one.getVersion()));
                default -> {}
            }
            if (one.getVersion() != null && one.getState().isApplied() && !one.isChecksumMatching()) {
                throw newer(new IllegalStateException("migration differs: " + one.getVersion()));
            }
        }
    }

    private static CannotStart newer(Exception cause) {
        return new CannotStart(
                "Dữ liệu này do một phiên bản An Sinh mới hơn hoặc khác ghi: hãy chạy phiên bản đó, hoặc đặt ANSINH_DATA sang thư mục khác.",
                "This data was written by a newer or different An Sinh: start that version, or set ANSINH_DATA to another folder.",
                cause);
    }

    /** A backup reads every table, also one whose module forgot to say so. */
    private static void openForBackup(Accounts accounts) {
        try (Connection connection = accounts.connect(accounts.owner());
                Statement sql = connection.createStatement()) {
            sql.execute("""
                    do $$
                    declare name text;
                    begin
                        for name in select n.nspname from pg_namespace n
                                     where n.nspowner = current_user::regrole and n.nspname <> 'public' loop
                            execute format('grant usage on schema %I to ansinh_backup', name);
                            execute format('grant select on all tables in schema %I to ansinh_backup', name);
                            execute format('grant select on all sequences in schema %I to ansinh_backup', name);
                        end loop;
                    end $$
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open the tables for backups", e);
        }
    }
}
