package vn.ansinh.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import vn.ansinh.bench.events.RebuildMeasurement;
import vn.ansinh.bench.imports.ImportMeasurement;
import vn.ansinh.bench.pages.PagesMeasurement;
import vn.ansinh.bench.pages.PaymentMeasurement;
import vn.ansinh.bench.register.GapsMeasurement;
import vn.ansinh.bench.register.RegisterMeasurement;
import vn.ansinh.bench.register.TodayMeasurement;
import vn.ansinh.bench.surveys.SurveysMeasurement;

/** Runs the benchmarks whose names are given, or all, and prints their tables with the conditions of the run. */
public final class Bench {
    private static final List<Measurement> ALL = List.of(
            new ImportMeasurement(),
            new SurveysMeasurement(),
            new RebuildMeasurement(),
            new PagesMeasurement(),
            new PaymentMeasurement(),
            new RegisterMeasurement(),
            new TodayMeasurement(),
            new GapsMeasurement(),
            new StartMeasurement(),
            new ClassificationTable(),
            new PathTable(),
            new RightsTable(),
            new ParityMeasurement());

    private Bench() {}

    public static void main(String[] names) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Set<String> wanted = Set.of(names);
        List<Measurement> chosen = ALL.stream()
                .filter(each -> wanted.isEmpty() || wanted.contains(each.name()))
                .toList();
        if (chosen.size() < wanted.size()) {
            out.println("Benchmarks: "
                    + String.join(", ", ALL.stream().map(Measurement::name).toList()));
            System.exit(2);
        }
        for (Measurement measurement : chosen) {
            out.println(Conditions.of(ZonedDateTime.now(ZoneId.systemDefault())));
            Table table = new Table(measurement.name(), out);
            try (Workshop workshop = Workshop.open(Launcher.found())) {
                measurement.run(workshop, table);
            }
            out.printf("%nAt the end: %s%n%n", Conditions.load());
        }
    }
}
