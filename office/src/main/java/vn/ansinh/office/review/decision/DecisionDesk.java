package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ansinh.office.review.round.Round;

/** What the page of a decision does, for those who do it without a page. */
@Component
public class DecisionDesk {
    private final Decisions decisions;
    private final Signing signing;
    private final Certifying certifying;
    private final Confirming confirming;

    DecisionDesk(Decisions decisions, Signing signing, Certifying certifying, Confirming confirming) {
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

    /** Issues the papers of confirmation of a review of living standards. */
    public void confirm(Round round, LocalDate day, String signer) {
        confirming.confirm(round, day, signer);
    }

    public void certify(Round round, LocalDate day, String signer) {
        certifying.certify(round, day, signer);
    }
}
