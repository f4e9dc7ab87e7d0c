package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.rules.review.ReviewStep;

/**
 * The board of a round: where each group stands and who must act.
 *
 * @param wardStep where the ward stands
 */
public record Board(
        Round round,
        List<Line> lines,
        ReviewStep wardStep,
        List<Move> journal,
        LocalDate today,
        boolean knowsHolidays) {
    public Board {
        lines = List.copyOf(lines);
        journal = List.copyOf(journal);
    }

    /**
     * One group.
     *
     * @param since when it came to its step; empty where it is at the first
     * @param poor households found poor among those surveyed
     */
    public record Line(
            UUID area,
            String name,
            int households,
            long surveyed,
            long poor,
            long nearPoor,
            ReviewStep step,
            Optional<LocalDate> since) {}

    /** How many groups are at a step. */
    public long at(ReviewStep step) {
        return lines.stream().filter(line -> line.step().id().equals(step.id())).count();
    }

    /** The steps of the groups, in order. */
    public List<ReviewStep> groupSteps() {
        return round.procedure().steps().stream().filter(ReviewStep::isOfGroup).toList();
    }

    /** The steps of the ward, in order. */
    public List<ReviewStep> wardSteps() {
        return round.procedure().steps().stream()
                .filter(step -> !step.isOfGroup())
                .toList();
    }

    public int households() {
        return lines.stream().mapToInt(Line::households).sum();
    }

    public long surveyed() {
        return lines.stream().mapToLong(Line::surveyed).sum();
    }

    /** Whether its last day is over while some group is not done. */
    public boolean isLate() {
        return today.isAfter(round.ends())
                && lines.stream()
                        .anyMatch(line ->
                                line.households() > 0 && !line.step().id().equals("settled"));
    }

    /** The name of a group; empty for one that is not on the board. */
    public String name(Move move) {
        return move.area()
                .flatMap(area -> lines.stream()
                        .filter(line -> line.area().equals(area))
                        .map(Line::name)
                        .findFirst())
                .orElse("");
    }
}
