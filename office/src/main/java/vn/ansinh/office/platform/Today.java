package vn.ansinh.office.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day and moment in the ward, from the one clock. */
@Component
public class Today {
    private final Clock clock;
    private final boolean demonstration;

    Today(Clock clock, Settings settings) {
        this.clock = clock;
        this.demonstration = settings.demo();
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    public Instant instant() {
        return clock.instant();
    }

    /** True where the clock is the demonstration's and not the wall's. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
