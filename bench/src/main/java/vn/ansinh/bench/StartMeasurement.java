package vn.ansinh.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.bench.pages.FirstVisit;

/** From the command to the first page on data that is there already, and what a first visit weighs. */
final class StartMeasurement implements Measurement {
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException {
        Path data = workshop.folder("start");
        workshop.launcher().demonstration(data).close();
        List<Double> seconds = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            try (Demonstration office = workshop.launcher().demonstration(data)) {
                seconds.add(office.secondsToFirstPage());
                if (time == TIMES - 1) {
                    weigh(office, table);
                }
            }
        }
        seconds.sort(null);
        table.row(
                "`./ansinh demo` on existing data to the first page, three times",
                String.join(" · ", seconds.stream().map(Table::number).toList()) + " s",
                "under 5 s");
    }

    private static void weigh(Demonstration office, Table table) {
        URI address = office.address();
        FirstVisit visit = FirstVisit.of(address, "canbo", office.password());
        table.row("first visit: sign-in page with all it needs, compressed", visit.signIn() / 1000 + " kB", "");
        table.row(
                "and then the situation page with what it adds", visit.both() / 1000 + " kB together", "under 300 kB");
    }
}
