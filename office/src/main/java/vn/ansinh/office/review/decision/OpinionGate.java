package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.work.Inbox;

/** The answer of the superior body, once its letter is written down. */
abstract class OpinionGate implements Gate {
    private final Opinions opinions;
    private final Inbox inbox;
    private final boolean isAgreed;

    private OpinionGate(Opinions opinions, Inbox inbox, boolean isAgreed) {
        this.opinions = opinions;
        this.inbox = inbox;
        this.isAgreed = isAgreed;
    }

    @Override
    public String step() {
        return OpinionRule.STEP;
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return opinions.answer(round).filter(one -> one.isAgreed() == isAgreed).isPresent()
                ? List.of()
                : List.of(Said.of("opinion.gate.letter"));
    }

    @Override
    public void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {
        inbox.close(AskingOpinion.AWAITED, round.id(), action());
    }

    /** It agrees: the draft of the decision goes to the signer. */
    @Component
    static class Agrees extends OpinionGate {
        private final Submitting submitting;

        Agrees(Opinions opinions, Inbox inbox, Submitting submitting) {
            super(opinions, inbox, true);
            this.submitting = submitting;
        }

        @Override
        public String action() {
            return "opinion-agrees";
        }

        @Override
        public void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {
            super.taken(round, area, day, reason);
            submitting.submit(round, day);
        }
    }

    /** It names households to be looked at again: their groups survey again, the others stay as they are. */
    @Component
    static class Returns extends OpinionGate {
        Returns(Opinions opinions, Inbox inbox) {
            super(opinions, inbox, false);
        }

        @Override
        public String action() {
            return "opinion-returns";
        }
    }
}
