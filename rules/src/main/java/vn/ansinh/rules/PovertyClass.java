package vn.ansinh.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Phân loại hộ: the classes a standard can give, from the poorest on. Names are law data: {@link Law#nameOf}. */
public enum PovertyClass {
    /** Hộ nghèo. */
    POOR(1 << 0),
    /** Hộ cận nghèo. */
    NEAR_POOR(1 << 1),
    /** Hộ có mức sống trung bình. */
    AVERAGE_LIVING_STANDARD(1 << 2),
    /** Above the average band: a name of ours, not a legal class. */
    ABOVE_AVERAGE(1 << 3),
    /** Above the income line of a standard that knows no average band: a name of ours. */
    ABOVE_LINE(1 << 4);

    private static final List<List<PovertyClass>> SETS = sets();
    private static final List<Optional<PovertyClass>> PRESENT = present();

    private final int bit;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    PovertyClass(int bit) {
        this.bit = bit;
    }

    public String id() {
        return id;
    }

    public static Optional<PovertyClass> ofId(String id) {
        for (Optional<PovertyClass> known : PRESENT) {
            if (known.orElseThrow().id.equals(id)) {
                return known;
            }
        }
        return Optional.empty();
    }

    int bit() {
        return bit;
    }

    /** The classes of a set of bits, sorted by id; one shared list for each set. */
    static List<PovertyClass> ofBits(int bits) {
        return SETS.get(bits);
    }

    /** The class of the only bit, or empty. */
    static Optional<PovertyClass> onlyOf(int bits) {
        return Integer.bitCount(bits) == 1 ? PRESENT.get(Integer.numberOfTrailingZeros(bits)) : Optional.empty();
    }

    private static List<List<PovertyClass>> sets() {
        List<List<PovertyClass>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << values().length; bits++) {
            List<PovertyClass> set = new ArrayList<>();
            for (PovertyClass one : values()) {
                if ((bits & one.bit()) != 0) {
                    set.add(one);
                }
            }
            set.sort(Comparator.comparing(PovertyClass::id));
            sets.add(List.copyOf(set));
        }
        return List.copyOf(sets);
    }

    private static List<Optional<PovertyClass>> present() {
        List<Optional<PovertyClass>> present = new ArrayList<>();
        for (PovertyClass one : values()) {
            present.add(Optional.of(one));
        }
        return List.copyOf(present);
    }
}
