package vn.ansinh.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the classification benchmark once and prints its table for {@code docs/benchmarks.md}. */
public final class ClassificationTable {
    private ClassificationTable() {}

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ClassificationBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.println("| what | ns per household | households per second | bytes per household |");
        System.out.println("| --- | --- | --- | --- |");
        for (RunResult result : results) {
            double nanos = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %,.0f | %s |%n",
                    result.getPrimaryResult().getLabel(),
                    nanos,
                    1e9 / nanos,
                    bytes(result));
        }
    }

    private static String bytes(RunResult result) {
        for (var secondary : result.getSecondaryResults().entrySet()) {
            if (secondary.getKey().endsWith("gc.alloc.rate.norm")) {
                Result<?> normed = secondary.getValue();
                return String.format(Locale.ROOT, "%.1f", normed.getScore());
            }
        }
        return "not measured";
    }
}
