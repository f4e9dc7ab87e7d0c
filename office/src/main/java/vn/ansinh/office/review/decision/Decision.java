package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.ansinh.office.document.list.HeadSex;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.document.list.ListedGroup;

/**
 * A decision of recognition, from its draft on. Its households never change.
 *
 * @param number the first, second … of its review
 * @param corrects the signed decision that this one puts right
 * @param reason why it does; empty for the decision of the review itself
 * @param fromCorrected whether its statuses count from the day of the decision that it puts right
 * @param isOnPaper whether it was made before the ward worked with this program and was written down afterwards
 * @param law the version of the law by which the households were found so
 */
public record Decision(
        UUID id,
        UUID round,
        int number,
        Optional<UUID> corrects,
        String reason,
        boolean fromCorrected,
        LocalDate madeOn,
        String madeBy,
        boolean isOnPaper,
        String law,
        List<Line> lines,
        Optional<End> end) {
    public Decision {
        lines = List.copyOf(lines);
    }

    /**
     * A household as it was found on the day of the draft.
     *
     * @param was poor, near-poor, not-listed or average-living-standard before the decision
     * @param becomes the same by it, or low-income-worker where people of the household are recognised
     * @param birthYear of the head, where known
     * @param form by which it was found so; empty where a decision made on paper is all there is
     * @param found the class that the rules find for the form; empty without one
     * @param deprived ids of the deprived indicators
     */
    public record Line(
            UUID household,
            UUID area,
            ListedGroup group,
            String code,
            String headName,
            HeadSex sex,
            OptionalInt birthYear,
            String address,
            int people,
            String was,
            String becomes,
            Optional<UUID> form,
            String standard,
            String found,
            List<String> deprived) {
        public Line {
            deprived = List.copyOf(deprived);
        }

        private Line becoming(String status) {
            return new Line(
                    household, area, group, code, headName, sex, birthYear, address, people, was, status, form,
                    standard, found, deprived);
        }

        /** Where it stands in the decision; nowhere if it was on no list and comes to none. */
        public Optional<ListResult> result() {
            return switch (becomes) {
                case "poor" -> Optional.of(ListResult.POOR);
                case "near-poor" -> Optional.of(ListResult.NEAR_POOR);
                default ->
                    switch (was) {
                        case "poor" -> Optional.of(ListResult.LEFT_POVERTY);
                        case "near-poor" -> Optional.of(ListResult.LEFT_NEAR_POVERTY);
                        default -> Optional.empty();
                    };
            };
        }

        public boolean isRecognised() {
            return !becomes.equals("not-listed");
        }

        /** Whether it is about people of the household as low-income workers, not about the household. */
        public boolean isOfWorkers() {
            return List.of(was, becomes).contains("low-income-worker");
        }

        public boolean isChanged() {
            return !becomes.equals(was);
        }
    }

    /**
     * What came of the draft.
     *
     * @param document in the register of documents; there once it is signed, but not of one that was made on paper
     * @param written number of one that was made on paper; empty otherwise
     * @param reason why it was returned
     */
    public record End(
            boolean isSigned, LocalDate day, String reason, Optional<UUID> document, String written, String by) {}

    /** The household of a code, however its letters are typed. */
    Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.code().equalsIgnoreCase(code)).findFirst();
    }

    /** The same with what later decisions say of its households. */
    Decision corrected(Map<UUID, String> becomes) {
        return new Decision(
                id,
                round,
                number,
                corrects,
                reason,
                fromCorrected,
                madeOn,
                madeBy,
                isOnPaper,
                law,
                lines.stream()
                        .map(line -> line.becoming(becomes.getOrDefault(line.household(), line.becomes())))
                        .toList(),
                end);
    }

    public boolean isDraft() {
        return end.isEmpty();
    }

    public boolean isSigned() {
        return end.filter(End::isSigned).isPresent();
    }

    public List<Line> of(ListResult result) {
        return lines.stream()
                .filter(line -> line.result().equals(Optional.of(result)))
                .toList();
    }

    /** Households that were looked at, were on no list and come to none. */
    public List<Line> notRecognised() {
        return lines.stream()
                .filter(line -> line.result().isEmpty() && !line.isRecognised())
                .toList();
    }

    public static int people(List<Line> lines) {
        return lines.stream().mapToInt(Line::people).sum();
    }
}
