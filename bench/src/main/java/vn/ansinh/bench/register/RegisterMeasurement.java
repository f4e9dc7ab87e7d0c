package vn.ansinh.bench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import vn.ansinh.bench.Demonstration;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.Workshop;
import vn.ansinh.bench.pages.Search;

/** Search, the list as of a day, and the size of the database: of one ward, then of a province of two million people. */
public final class RegisterMeasurement implements Measurement {
    private static final int WARDS = 58;
    private static final int PEOPLE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(40);
    private static final List<String> LATER_DAYS =
            List.of("2024-03-16", "2025-08-02", "2024-01-02", "2026-02-11", "2024-11-21");
    private static final List<String> DAYS =
            List.of("2024-03-15", "2025-08-01", "2023-12-31", "2026-02-10", "2024-11-20");
    private static final String NAMES = """
            select p.person_id, p.search_key, lower(p.name) as name
            from registry.membership m
            join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
            where m.since <= date '2026-11-24' and date '2026-11-24' < m.until
            order by p.sort_key, p.person_id
            """;
    private static final String NUMBER = """
            select p.person_id from registry.person p
            where p.person_id in (select i.person_id from registry.person_identity i where i.number like '%001234%')
                and p.person_id in (select m.person_id from registry.membership m
                    where m.since <= date '2026-11-24' and date '2026-11-24' < m.until)
            order by p.sort_key, p.person_id limit 10
            """;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException, InterruptedException {
        Path data = workshop.folder("register");
        try (Demonstration office = workshop.launcher().demonstration(data);
                RegisterDatabase database = RegisterDatabase.of(data)) {
            long households = database.count("household");
            table.row(
                    "database of the ward with its history and trail",
                    "%d MB, %s kB a household"
                            .formatted(database.bytes() >> 20, Table.number(database.bytes() / 1024.0 / households)));
            search(office, table, "the ward", "99 in 100 under 50 ms");
            asOf(office, table, DAYS);
            database.copyWard(WARDS - 1);
            table.row(
                    "people of the province in one register",
                    Table.number((double) database.count("person")) + ", " + (database.bytes() >> 20) + " MB");
            search(office, table, "the province", "99 in 100 under 150 ms");
            asOf(office, table, LATER_DAYS);
            plan(database, table, "plan of reading the ward's names", NAMES);
            plan(database, table, "plan of looking for a number", NUMBER);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void search(Demonstration office, Table table, String where, String aim)
            throws InterruptedException {
        Search.Found found = Search.by(office.address(), "canbo", office.password(), PEOPLE, PAUSE, WARM_UP, MEASURED);
        table.row(
                "search by " + PEOPLE + " people at once in " + where + ", " + found.pages() + " pages",
                "half within %s ms, 99 in 100 within %s ms"
                        .formatted(Table.number(found.half()), Table.number(found.most())),
                aim);
    }

    /** Each day is asked for the first time, so that the list of it is read from the database. */
    private static void asOf(Demonstration office, Table table, List<String> days) {
        List<Double> took = Search.timed(
                office.address(),
                "canbo",
                office.password(),
                days.stream().map(day -> "/households?asof=" + day).toList());
        table.row(
                "list of the ward as of a day that was not asked for before, five days",
                took.stream()
                                .map(Table::number)
                                .reduce((one, next) -> one + " · " + next)
                                .orElse("") + " ms",
                "under 300 ms");
    }

    private static void plan(RegisterDatabase database, Table table, String title, String question)
            throws SQLException {
        table.note(title + ":");
        database.plan(question).forEach(table::note);
    }
}
