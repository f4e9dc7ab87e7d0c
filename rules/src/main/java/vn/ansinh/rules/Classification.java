package vn.ansinh.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Kết quả phân loại: the class of a household under a standard, or the classes that what is unknown still allows.
 *
 * @param classBits the classes still possible
 * @param deprivedBits indicators of the standard known to be lacking
 * @param unknownBits indicators of the standard that are not known
 */
public record Classification(Standard standard, int classBits, int deprivedBits, int unknownBits) {
    public Classification {
        if (classBits == 0) {
            throw new IllegalArgumentException("at least one class is always possible");
        }
    }

    public boolean isDecided() {
        return Integer.bitCount(classBits) == 1;
    }

    /** The class; empty when undetermined. */
    public Optional<PovertyClass> povertyClass() {
        return PovertyClass.onlyOf(classBits);
    }

    public boolean is(PovertyClass one) {
        return classBits == one.bit();
    }

    public boolean allows(PovertyClass one) {
        return (classBits & one.bit()) != 0;
    }

    /** Every class still possible, sorted by id; one when decided. */
    public List<PovertyClass> possible() {
        return PovertyClass.ofBits(classBits);
    }

    /** Number of indicators known to be lacking. */
    public int deprivedCount() {
        return Integer.bitCount(deprivedBits);
    }

    public int unknownCount() {
        return Integer.bitCount(unknownBits);
    }

    public List<Indicator> deprived() {
        return indicators(deprivedBits);
    }

    public List<Indicator> unknown() {
        return indicators(unknownBits);
    }

    private List<Indicator> indicators(int bits) {
        List<Indicator> found = new ArrayList<>();
        for (Indicator indicator : standard.indicators()) {
            if ((bits & indicator.bit()) != 0) {
                found.add(indicator);
            }
        }
        return List.copyOf(found);
    }
}
