package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Mức xếp loại: from how many points a group is called so. */
public record Band(String name, BigDecimal atLeast) {
    /** What a sum is called; nothing below the lowest. */
    public static String of(BigDecimal total, List<Band> bands) {
        return bands.stream()
                .filter(band -> band.atLeast().compareTo(total) <= 0)
                .max(Comparator.comparing(Band::atLeast))
                .map(Band::name)
                .orElse("");
    }
}
