package vn.ansinh.office.review.standards;

import java.util.List;
import java.util.function.Function;
import vn.ansinh.rules.Standard;

/**
 * The households of a review by two standards.
 *
 * @param inForce the standard of the days of the review
 * @param next the one that follows
 */
public record Compared(Standard inForce, Standard next, List<Line> lines) {
    public Compared {
        lines = List.copyOf(lines);
    }

    /** Where a household stands; the name is a word key. */
    public enum Place {
        POOR,
        NEAR_POOR,
        OFF,
        OPEN;

        static Place of(String found) {
            return switch (found) {
                case "poor" -> POOR;
                case "near-poor" -> NEAR_POOR;
                case "" -> OPEN;
                default -> OFF;
            };
        }
    }

    /**
     * A household.
     *
     * @param was where it stood by decision when the review began
     * @param now by the standard in force
     * @param then by the one that follows
     */
    public record Line(String code, String head, String area, int people, Place was, Place now, Place then) {
        /** Its facts put it elsewhere than the decision before, by the same standard. */
        public boolean isChangedByLife() {
            return now != Place.OPEN && was != now;
        }

        /** The same facts put it elsewhere by the other standard. */
        public boolean isChangedByStandard() {
            return now != Place.OPEN && then != Place.OPEN && now != then;
        }
    }

    public List<Line> byLife() {
        return lines.stream().filter(Line::isChangedByLife).toList();
    }

    public List<Line> byStandard() {
        return lines.stream().filter(Line::isChangedByStandard).toList();
    }

    /** Households found in a place now and in another then. */
    public long count(Place now, Place then) {
        return lines.stream()
                .filter(line -> line.now() == now && line.then() == then)
                .count();
    }

    public long now(Place place) {
        return counted(Line::now, place);
    }

    public long then(Place place) {
        return counted(Line::then, place);
    }

    private long counted(Function<Line, Place> where, Place place) {
        return lines.stream().filter(line -> where.apply(line) == place).count();
    }
}
