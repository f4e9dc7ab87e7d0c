package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Opening;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.rules.Law;

/**
 * Kỳ rà soát đã làm trên giấy: a review of a year before the ward worked with this program, written down afterwards from its decision
 * and the lists that were imported, so that reports know where households came from. It is closed at once.
 */
@Component
public class PaperReviews {
    private static final String ACTION = "record";

    private final Opening opening;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Decisions decisions;
    private final Closings closings;
    private final Law law;

    PaperReviews(
            Opening opening, Rounds rounds, Candidates candidates, Decisions decisions, Closings closings, Law law) {
        this.opening = opening;
        this.rounds = rounds;
        this.candidates = candidates;
        this.decisions = decisions;
        this.closings = closings;
        this.law = law;
    }

    /** The review, or what stands against it. */
    public sealed interface Outcome {
        record Kept(UUID round) implements Outcome {}

        record Refused(String field, Said why) implements Outcome {}
    }

    /**
     * Writes one down.
     *
     * @param written number of its decision
     * @param decided the day on which the decision was signed
     */
    @Transactional
    public Outcome keep(int year, String written, LocalDate decided) {
        return switch (opening.onPaper(year, decided)) {
            case Opening.Outcome.Refused(String field, Said why) -> new Outcome.Refused(field, why);
            case Opening.Outcome.Opened(UUID id) -> {
                Round round = rounds.find(id).orElseThrow();
                candidates.addOfPaper(round, decided);
                candidates
                        .areas(round)
                        .forEach(area ->
                                rounds.move(id, Optional.of(area), ACTION, "list", "settled", decided, written));
                UUID decision = Ids.next();
                decisions.onPaper(decision, round, decided, law.hash());
                decisions.endOnPaper(decision, decided, written);
                rounds.move(id, Optional.empty(), ACTION, "collecting", "closed", decided, written);
                closings.close(id, law.hash(), decided);
                yield new Outcome.Kept(id);
            }
        };
    }
}
