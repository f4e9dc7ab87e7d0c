package vn.ansinh.rules.path;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Measure;

/** Chỉ số không ai thay đổi được: a family has as many children and old people as it has, so no path aims at it (reading I-26). */
public final class Unchangeable {
    private Unchangeable() {}

    /** Those that no step meets, whatever it costs. */
    public static Set<Indicator> among(Collection<Indicator> indicators) {
        return indicators.stream().filter(Unchangeable::isFixed).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFixed(Indicator indicator) {
        return indicator.measure() instanceof Measure.ShareOfDependants;
    }
}
