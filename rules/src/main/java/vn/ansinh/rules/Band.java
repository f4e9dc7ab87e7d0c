package vn.ansinh.rules;

import java.util.Optional;
import vn.ansinh.rules.source.Citation;

/**
 * Incomes above the band before and up to its line (inclusive), and the class they give.
 *
 * @param upTo empty for the highest band
 * @param ifDeprived class when deprivations reach the standard's count
 * @param otherwise class when they do not; the same where deprivations play no part
 */
public record Band(Optional<IncomeLine> upTo, PovertyClass ifDeprived, PovertyClass otherwise, Citation citation) {
    public boolean asksDeprivations() {
        return ifDeprived != otherwise;
    }
}
