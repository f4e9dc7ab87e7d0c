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

    DecisionDesk(Decisions decisions, Signing signing, Certifying certifying) {
        this.decisions = decisions;
        this.signing = signing;
        this.certifying = certifying;
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

    public void certify(Round round, LocalDate day, String signer) {
        certifying.certify(round, day, signer);
    }
}
