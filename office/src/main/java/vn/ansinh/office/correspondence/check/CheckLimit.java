package vn.ansinh.office.correspondence.check;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AddressLimit;

/**
 * How often one address may ask. Nobody guesses a code of twelve signs; the limit keeps a machine from trying and from keeping
 * the office busy.
 */
@Component
class CheckLimit {
    /** Checks of one address in one span; an office behind one address needs more than a person. */
    static final int MOST = 30;

    static final Duration SPAN = Duration.ofMinutes(10);

    private final AddressLimit limit;

    CheckLimit(Today today) {
        limit = new AddressLimit(today, MOST, SPAN);
    }

    /** Counts one check; false when it is one too many. */
    boolean allows(String address) {
        return limit.allows(address);
    }
}
