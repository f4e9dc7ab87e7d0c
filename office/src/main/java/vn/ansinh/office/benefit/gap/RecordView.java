package vn.ansinh.office.benefit.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.rules.benefit.Benefit;

/** Who is meant, what the law gives them, and what is written down of them. */
public record RecordView(Benefit benefit, RecordForm form, List<Line> lines) {
    public RecordView {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param who as the form sends it
     * @param name of the person, or of the head
     * @param isGiven whether the law gives it, by what the ward knows
     * @param monthly what the law fixes in money for each month
     * @param sentence why
     */
    public record Line(
            String who,
            String name,
            KnownHousehold household,
            boolean isGiven,
            Optional<BigDecimal> monthly,
            String sentence) {}

    /** What the law gives all of them each month, in dong. */
    public BigDecimal monthly() {
        return lines.stream().flatMap(line -> line.monthly().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
