package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.registry.roll.Rolls;

/** The suspicious pairs of a day, looked for when asked and kept until a deed changes the register: always current. */
@Component
class Pairs {
    private final Suspects suspects;
    private final Kept<LocalDate, List<Pair>> kept;

    Pairs(Suspects suspects, Deeds deeds) {
        this.suspects = suspects;
        this.kept = new Kept<>(deeds, Rolls.REGISTER);
    }

    /** The likeliest first, whatever was said of them. */
    List<Pair> on(LocalDate day) {
        return kept.get(day, () -> Scan.pairs(suspects.on(day)));
    }
}
