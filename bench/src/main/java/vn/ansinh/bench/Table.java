package vn.ansinh.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The figures under one heading, each with what was wanted, printed as they come and as docs/benchmarks.md shows them. */
public final class Table {
    private final PrintStream out;

    public Table(String title, PrintStream out) {
        this.out = out;
        out.printf("%n## %s%n%n| what | figure | target |%n| --- | --- | --- |%n", title);
    }

    /** A figure for which nothing was promised. */
    public void row(String what, String figure) {
        row(what, figure, "");
    }

    /** A figure beside its target. */
    public void row(String what, String figure, String target) {
        out.printf("| %s | %s | %s |%n", what, figure, target);
    }

    /** Something to look at beside the figures. */
    public void note(String text) {
        out.println(text);
    }

    /** A number with as many decimals as are worth reading. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
