package vn.ansinh.office.demo.fill;

import java.io.OutputStream;
import java.io.PrintStream;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.database.TestDatabase;

/** The office with the whole demonstration in it, filled once for all tests that only read, and gone with the JVM. */
public final class FilledOffice {
    /** The password of every account of the demonstration. */
    public static final String PASSWORD = DemonstrationFounding.PASSWORD;

    private static final RunningOffice ONE = start();

    private FilledOffice() {}

    public static RunningOffice get() {
        return ONE;
    }

    public static Identity officer() {
        return ONE.bean(DemonstrationFounding.class).officer();
    }

    private static RunningOffice start() {
        RunningOffice office = RunningOffice.on(TestDatabase.fresh());
        office.bean(FillingDemonstration.class).fill(new PrintStream(OutputStream.nullOutputStream()));
        office.bean(ProposingDemonstration.class)
                .propose(
                        office.bean(DemonstrationFounding.class),
                        office.bean(Today.class).date());
        office.bean(ReviewingDemonstration.class)
                .review(
                        office.bean(DemonstrationFounding.class),
                        office.bean(Today.class).date());
        office.bean(ProgrammeOfDemonstration.class)
                .run(
                        office.bean(DemonstrationFounding.class),
                        office.bean(Today.class).date());
        office.bean(AskingDemonstration.class).ask(office.bean(DemonstrationFounding.class));
        return office;
    }
}
