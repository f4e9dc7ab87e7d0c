package vn.ansinh.office.review.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ansinh.rules.review.ReviewStep;

/**
 * The board of a round: where each group stands and who must act.
 *
 * @param wardStep where the ward stands
 * @param journal the steps, the latest first
 * @param entries what else belongs into the journal
 * @param asksOpinion whether the opinion of a superior body is asked for before the decision
 */
public record Board(
        Round round,
        List<Line> lines,
        ReviewStep wardStep,
        List<Move> journal,
        List<JournalPart.Entry> entries,
        LocalDate today,
        boolean knowsHolidays,
        boolean asksOpinion) {
    public Board {
        lines = List.copyOf(lines);
        journal = List.copyOf(journal);
        entries = List.copyOf(entries);
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
            Optional<LocalDate> since) {

        /** Whether it waits for somebody with these rights: of an officer what is the office's to do, not what a group does first. */
        public boolean isOf(Predicate<String> can) {
            boolean runs = can.test("RUN_REVIEW");
            return switch (step.actor().id()) {
                case "officer", "committee" -> runs;
                case "leader" -> !runs && can.test("HOLD_MEETING");
                case "surveyor" -> !runs && can.test("RECORD_SURVEY");
                default -> false;
            };
        }
    }

    /** Whether a group is not done yet. */
    public boolean isAtWork() {
        return lines.stream().anyMatch(line -> !line.step().id().equals("settled"));
    }

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
                .filter(step -> step.onlyWhere().isEmpty() || asksOpinion || step.equals(wardStep))
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

    /** A line of the journal: a step or something else. */
    public record Noted(Instant at, Optional<Move> move, Optional<JournalPart.Entry> entry) {}

    /** Steps and what else was done, the latest first. */
    public List<Noted> noted() {
        return Stream.concat(
                        journal.stream().map(move -> new Noted(move.at(), Optional.of(move), Optional.empty())),
                        entries.stream().map(entry -> new Noted(entry.at(), Optional.empty(), Optional.of(entry))))
                .sorted(Comparator.comparing(Noted::at).reversed())
                .toList();
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
