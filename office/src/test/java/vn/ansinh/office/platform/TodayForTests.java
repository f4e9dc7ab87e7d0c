package vn.ansinh.office.platform;

import java.nio.file.Path;
import java.time.Clock;

/** Lets a test say which day it is. */
public final class TodayForTests {
    private TodayForTests() {}

    /** The day of this clock, as the demonstration's. */
    public static Today at(Clock clock) {
        return new Today(
                clock, new Settings(Path.of("target"), 0, true, "", new Settings.Database("", "", "", "", "", "", "")));
    }
}
