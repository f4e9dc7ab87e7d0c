package vn.ansinh.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.ansinh.bench.Demonstration;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.Workshop;

/** The pages of a filled demonstration with twenty people at work, then with more until it becomes slow. */
public final class PagesMeasurement implements Measurement {
    private static final List<String> ACCOUNTS = List.of("canbo", "to07", "phochutich", "canbo", "rasoat");
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration EACH_RATE = Duration.ofSeconds(20);
    private static final int PEOPLE = 20;
    private static final int MOST_PEOPLE = 1_280;
    private static final double LIMIT = 100;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException, InterruptedException {
        Path data = workshop.folder("pages");
        try (Demonstration office = workshop.launcher().demonstration(data)) {
            measure(office, table);
            table.row(
                    "memory of the application after that",
                    "%d MB, of which %d MB are not pages of files"
                            .formatted(office.megabytes(), office.megabytesOfItsOwn()),
                    "under 400 MB");
            table.row("memory of PostgreSQL beside it", office.megabytesOfDatabase(data) + " MB");
        }
    }

    /** Lets people work once on any office, without a warm-up; answers how many pages came. */
    public static int once(
            URI office, List<String> accounts, String password, int people, Duration pause, Duration time)
            throws InterruptedException {
        try (Crowd crowd = Crowd.signedIn(office, accounts, password, people, pause)) {
            return crowd.work(people, time).count();
        }
    }

    private static void measure(Demonstration office, Table table) throws InterruptedException {
        try (Crowd crowd = Crowd.signedIn(office.address(), ACCOUNTS, office.password(), PEOPLE, PAUSE)) {
            crowd.work(PEOPLE, WARM_UP);
            Times times = crowd.work(PEOPLE, MEASURED);
            for (Kind kind : Kind.values()) {
                table.row(
                        kind.title() + ", 20 people, " + times.count(kind) + " pages",
                        "half within %s ms, 99 in 100 within %s ms"
                                .formatted(shown(times, kind, 0.5), shown(times, kind, 0.99)),
                        "99 in 100 under 100 ms");
            }
            double rate = times.worst() > LIMIT ? 0 : times.count() / (double) MEASURED.toSeconds();
            for (int people = PEOPLE * 2; people <= MOST_PEOPLE && rate > 0; people += Math.max(PEOPLE, people / 2)) {
                Times more = crowd.work(people, EACH_RATE);
                double pages = more.count() / (double) EACH_RATE.toSeconds();
                table.row(
                        people + " people, " + Table.number(pages) + " pages a second",
                        "99 in 100 of the slowest kind within " + Table.number(more.worst()) + " ms");
                if (more.worst() > LIMIT) {
                    break;
                }
                rate = pages;
            }
            table.row("the highest rate at which all stay under 100 ms", Table.number(rate) + " pages a second");
        }
    }

    private static String shown(Times times, Kind kind, double share) {
        return times.within(kind, share).map(Table::number).orElse("-");
    }
}
