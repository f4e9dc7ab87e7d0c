package vn.ansinh.bench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import vn.ansinh.bench.Demonstration;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.Workshop;
import vn.ansinh.bench.pages.Search;

/** Việc hôm nay as an officer for whom thousands of items are open: the whole list, what is late, one kind, the second page. */
public final class TodayMeasurement implements Measurement {
    private static final int ITEMS = 5_000;
    private static final int WARM_UP = 50;
    private static final int TIMES = 250;
    private static final List<String> PAGES =
            List.of("/today?when=all", "/today?when=late", "/today?when=all&kind=objection", "/today?when=week");

    @Override
    public String name() {
        return "today";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException, InterruptedException {
        Path data = workshop.folder("today");
        try (Demonstration office = workshop.launcher().demonstration(data);
                RegisterDatabase database = RegisterDatabase.of(data)) {
            database.openItems(ITEMS);
            timed(office, WARM_UP);
            List<Double> took =
                    timed(office, TIMES).stream().sorted().toList();
            table.row(
                    "Việc hôm nay with %s open items, %d pages"
                            .formatted(Table.number((double) ITEMS), took.size()),
                    "half within %s ms, 99 in 100 within %s ms"
                            .formatted(
                                    Table.number(took.get(took.size() / 2)),
                                    Table.number(took.get(took.size() * 99 / 100))),
                    "99 in 100 under 100 ms");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static List<Double> timed(Demonstration office, int times) {
        List<String> paths =
                Collections.nCopies(times, PAGES).stream().flatMap(List::stream).toList();
        return Search.timed(office.address(), "canbo", office.password(), paths);
    }
}
