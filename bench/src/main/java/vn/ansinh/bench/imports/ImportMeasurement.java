package vn.ansinh.bench.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.TenWards;
import vn.ansinh.bench.Workshop;
import vn.ansinh.bench.imports.OneImport.Timed;
import vn.ansinh.office.demo.WardSize;

/** One ward and ten wards in one file, each into an empty register by a fresh process, and once more unchanged. */
public final class ImportMeasurement implements Measurement {
    private static final int MANY = 10;
    /** A list of 343,980 people does not fit into the office's 256 MB, which refuses it by a sentence. */
    private static final List<String> ROOM_FOR_MANY = List.of("-Xmx1g");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException, InterruptedException {
        List<Timed> one = measured(workshop, 1, List.of());
        steps(table, "one ward, 8,999 households, 34,398 people", one.getFirst(), "under 10 s");
        steps(table, "the same file again, nothing to do", one.getLast(), "");
        List<Timed> ten = measured(workshop, MANY, ROOM_FOR_MANY);
        steps(table, "ten wards in one file, with 1 GB", ten.getFirst(), "");
        table.row(
                "ten wards, times one",
                Table.number(ten.getFirst().seconds() / one.getFirst().seconds()),
                "at most 11");
        steps(table, "ten wards again, nothing to do", ten.getLast(), "");
    }

    private static void steps(Table table, String what, Timed timed, String target) {
        table.row(
                what,
                "%s s (open and guess %s, read and check %s, compare %s, bring in %s)"
                        .formatted(
                                Table.number(timed.seconds()),
                                Table.number(timed.open()),
                                Table.number(timed.read()),
                                Table.number(timed.compare()),
                                Table.number(timed.apply())),
                target);
    }

    private static List<Timed> measured(Workshop workshop, int wards, List<String> flags)
            throws IOException, InterruptedException {
        Path file = workshop.folder(wards + "-wards.xlsx");
        TenWards.write(file, wards);
        Path data = workshop.folder("import-" + wards);
        Files.createDirectories(data);
        Process process = workshop.launcher()
                .like(
                        flags,
                        ImportingTwice.class,
                        data.toString(),
                        file.toString(),
                        String.valueOf(WardSize.FULL.groups() * wards))
                .start();
        List<Timed> found = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Timed.parse(line).ifPresent(found::add);
        }
        if (process.waitFor() != 0 || found.size() != 2) {
            throw new IllegalStateException("The import of " + wards + " wards failed");
        }
        boolean allNew = found.getFirst().rows().fresh() == WardSize.FULL.people() * wards;
        if (!allNew || !found.getLast().rows().changesNothing()) {
            throw new IllegalStateException("The import did something else than was measured: " + found);
        }
        return found;
    }
}
