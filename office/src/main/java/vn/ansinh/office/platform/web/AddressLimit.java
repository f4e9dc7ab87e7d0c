package vn.ansinh.office.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.platform.Today;

/**
 * How often one address may do something that needs no account. It stands in memory: whoever restarts the program forgives
 * everybody.
 */
public final class AddressLimit {
    /** Addresses that are remembered; the one that came first is forgotten first. */
    private static final int ADDRESSES = 10_000;

    private record Asked(Instant since, int times) {}

    private final Today today;
    private final int most;
    private final Duration span;
    private final Map<String, Asked> byAddress = new LinkedHashMap<>();

    /** So many times of one address in one span. */
    public AddressLimit(Today today, int most, Duration span) {
        this.today = today;
        this.most = most;
        this.span = span;
    }

    /** Counts one time; false when it is one too many. */
    public synchronized boolean allows(String from) {
        String address = network(from);
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
        if (before.times() >= most) {
            return false;
        }
        byAddress.put(address, new Asked(before.since(), before.times() + 1));
        return true;
    }

    /** Of an address with eight parts (IPv6) the first four: behind these one machine has as many addresses as it likes. */
    private static String network(String address) {
        String[] parts = address.split(":", -1);
        return parts.length == 8 ? String.join(":", List.of(parts).subList(0, 4)) : address;
    }

    // a span that lies ahead began before the demonstration's clock started anew
    private boolean isOver(Asked asked, Instant now) {
        return Duration.between(asked.since(), now).abs().compareTo(span) > 0;
    }
}
