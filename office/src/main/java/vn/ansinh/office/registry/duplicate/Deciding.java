package vn.ansinh.office.registry.duplicate;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;

/** Says that two people are not one, or takes that back. */
@Component
class Deciding {
    static final int LONGEST_REASON = 300;

    private final DifferentPeople different;
    private final Suspects suspects;
    private final Today today;

    Deciding(DifferentPeople different, Suspects suspects, Today today) {
        this.different = different;
        this.suspects = suspects;
        this.today = today;
    }

    /** Whether both are there and nobody had said it yet. */
    @Transactional
    boolean areDifferent(Pair.Of pair, String reason) {
        boolean bothThere =
                suspects.on(today.date(), List.of(pair.first(), pair.second())).size() == 2;
        if (!bothThere || different.now().containsKey(pair)) {
            return false;
        }
        String kept = reason.strip();
        different.add(acting(), pair, kept.substring(0, Math.min(kept.length(), LONGEST_REASON)));
        return true;
    }

    /** Whether it had been said. */
    @Transactional
    boolean takeBack(Pair.Of pair) {
        Said said = different.now().get(pair);
        if (said == null) {
            return false;
        }
        different.remove(acting(), said);
        return true;
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
