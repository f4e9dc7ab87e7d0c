package vn.ansinh.office.programme.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The notice of a year's result: laid before the signer, signed or returned. */
public record EvaluationPaper(UUID id, int year, int number, LocalDate made, Optional<End> end) {
    /**
     * What came of the draft.
     *
     * @param document in the register; empty when it was returned
     * @param cited number and day of it
     * @param reason why it was returned
     */
    public record End(LocalDate day, Optional<UUID> document, String cited, String reason) {}

    public boolean isDraft() {
        return end.isEmpty();
    }

    public String address() {
        return "/programme/committee/evaluation/papers/" + id;
    }

    /** The page that it belongs to. */
    public String home() {
        return "/programme/committee/evaluation?year=" + year;
    }
}
