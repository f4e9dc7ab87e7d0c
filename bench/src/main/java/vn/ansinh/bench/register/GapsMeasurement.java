package vn.ansinh.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ansinh.bench.Demonstration;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.Workshop;
import vn.ansinh.bench.gaps.ProvinceGaps;
import vn.ansinh.bench.pages.Search;
import vn.ansinh.rules.Law;

/** Ai còn thiếu gì: of a ward from nothing and after a change, and of a province of two million people in one go. */
public final class GapsMeasurement implements Measurement {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final long PROVINCE = 2_000_000;
    private static final int CHANGES = 20;
    private static final String PAGE = "/supports";
    private static final List<String> OTHER_DAYS =
            List.of("2026-11-03", "2026-10-20", "2026-10-06", "2026-09-22", "2026-09-08");

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException, InterruptedException {
        Path data = workshop.folder("gaps");
        try (Demonstration office = workshop.launcher().demonstration(data);
                RegisterDatabase database = RegisterDatabase.of(data)) {
            timed(office, List.of(PAGE, PAGE));
            table.row(
                    "gap list of the ward as of a day that was not asked for before, the page included, five days",
                    shown(timed(
                            office,
                            OTHER_DAYS.stream()
                                    .map(day -> PAGE + "?asof=" + day)
                                    .toList())),
                    "under 2,000 ms");
            List<Double> after = new ArrayList<>();
            timed(office, List.of(PAGE, PAGE));
            for (int change = 0; change < CHANGES; change++) {
                database.changeSomebody(change);
                after.addAll(timed(office, List.of(PAGE)));
            }
            table.row(
                    "the page again, each time after a change of one person, " + CHANGES + " changes",
                    shown(after),
                    "under 100 ms");
            table.row("the page again without a change", shown(timed(office, List.of(PAGE, PAGE, PAGE, PAGE, PAGE))));
        } catch (SQLException e) {
            throw new IOException(e);
        }
        province(data, table);
    }

    private static void province(Path data, Table table) throws IOException, InterruptedException {
        ProvinceGaps gaps = new ProvinceGaps(Law.load().benefits(), DAY);
        long begun = System.nanoTime();
        ProvinceGaps.Result result = gaps.run(PROVINCE, Runtime.getRuntime().availableProcessors());
        double seconds = (System.nanoTime() - begun) / 1e9;
        Files.createDirectories(data);
        ProvinceGaps.write(result, data.resolve("province-gaps.csv"));
        table.row(
                "gap list of a province: %s people in %s households, every benefit with its overlaps"
                        .formatted(Table.number((double) result.people()), Table.number((double) result.households())),
                "%s s, at most %s MB of memory".formatted(Table.number(seconds), memory()),
                "under 180 s, under 2,048 MB");
        table.note("  unclaimed %s, one fact missing %s; %d lines of counts"
                .formatted(
                        Table.number((double) result.unclaimed()),
                        Table.number((double) result.oneFact()),
                        result.csv().lines().count()));
    }

    /** The most that this process ever held, by the system's account. */
    private static String memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "?";
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> Table.number(Long.parseLong(line.replaceAll("\\D", "")) / 1024.0))
                    .findFirst()
                    .orElse("?");
        }
    }

    private static List<Double> timed(Demonstration office, List<String> paths) {
        return Search.timed(office.address(), "canbo", office.password(), paths);
    }

    private static String shown(List<Double> took) {
        return took.stream().map(Table::number).collect(Collectors.joining(" · ")) + " ms";
    }
}
