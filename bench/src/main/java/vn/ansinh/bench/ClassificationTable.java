package vn.ansinh.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Classification by the rules beside a hand-written if of the same standard, by JMH. */
final class ClassificationTable implements Measurement {
    @Override
    public String name() {
        return "classification";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException {
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(ClassificationBenchmark.class.getSimpleName())
                            .addProfiler(GCProfiler.class)
                            .build())
                    .run();
            results.forEach(result -> row(result, table));
        } catch (RunnerException e) {
            throw new IOException(e);
        }
    }

    private static void row(RunResult result, Table table) {
        double nanos = result.getPrimaryResult().getScore();
        table.row(
                result.getPrimaryResult().getLabel(),
                String.format(
                        Locale.ROOT,
                        "%.1f ns a household, %,.0f households a second, %s bytes a household",
                        nanos,
                        1e9 / nanos,
                        bytes(result)));
    }

    private static String bytes(RunResult result) {
        for (var secondary : result.getSecondaryResults().entrySet()) {
            if (secondary.getKey().endsWith("gc.alloc.rate.norm")) {
                var normed = secondary.getValue();
                return String.format(Locale.ROOT, "%.0f", normed.getScore());
            }
        }
        return "an unknown number of";
    }
}
