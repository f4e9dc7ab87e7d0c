package vn.ansinh.office.correspondence.check;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Today;

/**
 * How often one address may ask. Nobody guesses a code of twelve signs; the limit keeps a machine from trying and from keeping
 * the office busy. It stands in memory: whoever restarts the program forgives everybody.
 */
@Component
class CheckLimit {
    /** Checks of one address in one span; an office behind one address needs more than a person. */
    static final int MOST = 30;

    static final Duration SPAN = Duration.ofMinutes(10);

    /** Addresses that are remembered; the one that came first is forgotten first. */
    private static final int ADDRESSES = 10_000;

    private record Asked(Instant since, int times) {}

    private final Today today;
    private final Map<String, Asked> byAddress = new LinkedHashMap<>();

    CheckLimit(Today today) {
        this.today = today;
    }

    /** Counts one check; false when it is one too many. */
    synchronized boolean allows(String address) {
        Instant now = today.instant();
        Asked before = byAddress.get(address);
        if (before == null || isOver(before, now)) {
            byAddress.remove(address);
            if (byAddress.size() >= ADDRESSES) {
                byAddress.remove(byAddress.keySet().iterator().next());
            }
            byAddress.put(address, new Asked(now, 1));
            return true;
        }
        if (before.times() >= MOST) {
            return false;
        }
        byAddress.put(address, new Asked(before.since(), before.times() + 1));
        return true;
    }

    // a span that lies ahead began before the demonstration's clock started anew
    private static boolean isOver(Asked asked, Instant now) {
        return Duration.between(asked.since(), now).abs().compareTo(SPAN) > 0;
    }
}
