package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.Round;

/** What the page of a decision does, for those who do it without a page. */
@Component
public class DecisionDesk {
    private final Decisions decisions;
    private final Signing signing;
    private final Certifying certifying;
    private final Confirming confirming;
    private final AnsweringOpinion answering;

    DecisionDesk(
            Decisions decisions,
            Signing signing,
            Certifying certifying,
            Confirming confirming,
            AnsweringOpinion answering) {
        this.answering = answering;
        this.decisions = decisions;
        this.signing = signing;
        this.certifying = certifying;
        this.confirming = confirming;
    }

    /**
     * Signs the draft of a review.
     *
     * @throws IllegalStateException when there is none that can be signed
     */
    public void sign(Round round, LocalDate day, String signer) {
        Decision draft = decisions
                .draft(round.id())
                .orElseThrow(() -> new IllegalStateException("no draft in " + round.inPapers()));
        signing.sign(round, draft.id(), day, signer, false).ifPresent(said -> {
            throw new IllegalStateException("it cannot be signed: " + said.key());
        });
    }

    /**
     * Writes down that the superior body agrees, by a letter; where it was asked the draft of the decision comes of it.
     *
     * @throws IllegalStateException when something stands against it
     */
    public void agreed(Round round, String body, String written, LocalDate dated) {
        answering
                .answer(round, new Opinions.Letter(Ids.next(), body, written, dated, true, ""), List.of())
                .values()
                .forEach(said -> {
                    throw new IllegalStateException("the letter cannot be written down: " + said.key());
                });
    }

    /** Issues the papers of confirmation of a review of living standards. */
    public void confirm(Round round, LocalDate day, String signer) {
        confirming.confirm(round, day, signer);
    }

    public void certify(Round round, LocalDate day, String signer) {
        certifying.certify(round, day, signer);
    }
}
