package vn.ansinh.office.account.entry;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the next attempt must wait after wrong ones of the last day: nothing at first, then doubling, never for
 * ever. An address may err more often than a name, because a whole office can share one.
 */
record SignInDelay(
        int byName,
        @Nullable Instant lastByName,
        int byAddress,
        @Nullable Instant lastByAddress) {
    private static final int FREE_BY_NAME = 3;
    private static final Duration MOST_BY_NAME = Duration.ofMinutes(15);
    private static final int FREE_BY_ADDRESS = 15;
    private static final Duration MOST_BY_ADDRESS = Duration.ofMinutes(5);

    /** The wait that is left; zero when the attempt may be made. */
    Duration leftAt(Instant moment) {
        Duration name = left(lastByName, afterName(byName), moment);
        Duration address = left(lastByAddress, afterAddress(byAddress), moment);
        return name.compareTo(address) > 0 ? name : address;
    }

    static Duration afterName(int failures) {
        return doubled(failures - FREE_BY_NAME, MOST_BY_NAME);
    }

    static Duration afterAddress(int failures) {
        return doubled(failures - FREE_BY_ADDRESS, MOST_BY_ADDRESS);
    }

    private static Duration doubled(int beyond, Duration most) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(beyond, 20));
        return delay.compareTo(most) > 0 ? most : delay;
    }

    private static Duration left(@Nullable Instant last, Duration delay, Instant moment) {
        if (last == null || !last.plus(delay).isAfter(moment)) {
            return Duration.ZERO;
        }
        return Duration.between(moment, last.plus(delay));
    }
}
