package vn.ansinh.office.platform.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import vn.ansinh.office.platform.CannotStart;

/** Brings a database to this version by one history over all modules, as the owner of the tables. */
final class Migrations {
    private static final String[] LOCATIONS = {
        "classpath:db/migration/platform",
        "classpath:db/migration/account",
        "classpath:db/migration/document",
        "classpath:db/migration/registry",
        "classpath:db/migration/survey",
        "classpath:db/migration/review"
    };

    private Migrations() {}

    static void run(Accounts accounts) {
        Flyway flyway = flyway(accounts);
        refuseNewer(flyway.info().all());
        flyway.migrate();
    }

    static Flyway flyway(Accounts accounts) {
        return Flyway.configure()
                .dataSource(
                        accounts.url(),
                        accounts.owner().name(),
                        accounts.owner().password())
                .locations(LOCATIONS)
                .failOnMissingLocations(false)
                .defaultSchema("platform")
                .load();
    }

    private static void refuseNewer(MigrationInfo[] all) {
        boolean newer = Arrays.stream(all)
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw new CannotStart(
                    "Dữ liệu này do một phiên bản An Sinh mới hơn ghi: hãy chạy phiên bản mới đó, hoặc dùng thư mục dữ liệu khác.",
                    "This data was written by a newer An Sinh: start that version, or use another data folder.");
        }
    }
}
