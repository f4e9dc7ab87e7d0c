package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Xếp thứ: the same sum has the same place, and as many places are left out after it. */
final class Ranking {
    private Ranking() {}

    /** The place of each sum. */
    static Map<BigDecimal, Integer> of(Collection<BigDecimal> totals) {
        List<BigDecimal> best = new ArrayList<>(totals);
        best.sort(Comparator.reverseOrder());
        Map<BigDecimal, Integer> places = new TreeMap<>();
        for (int at = 0; at < best.size(); at++) {
            places.putIfAbsent(best.get(at), at + 1);
        }
        return places;
    }
}
