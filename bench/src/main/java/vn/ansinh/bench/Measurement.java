package vn.ansinh.bench;

import java.io.IOException;

/** One benchmark: its name on the command line, and its run, which adds rows to the table. */
public interface Measurement {
    String name();

    /** Measures in a folder that is deleted afterwards. */
    void run(Workshop workshop, Table table) throws IOException, InterruptedException;
}
