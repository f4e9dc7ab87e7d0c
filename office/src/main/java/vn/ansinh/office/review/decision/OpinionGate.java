package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** The answer of the superior body, where the procedure of the day asks for one. Its letter is cited in the journal. */
abstract class OpinionGate implements Gate {
    @Override
    public String step() {
        return "opinion";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return List.of();
    }

    /** It agrees: the draft of the decision goes to the signer. */
    @Component
    static class Agrees extends OpinionGate {
        private final Submitting submitting;

        Agrees(Submitting submitting) {
            this.submitting = submitting;
        }

        @Override
        public String action() {
            return "opinion-agrees";
        }

        @Override
        public void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {
            submitting.submit(round, day);
        }
    }

    /** It names households to be looked at again; the reason says which, and their groups survey again. */
    @Component
    static class Returns extends OpinionGate {
        @Override
        public String action() {
            return "opinion-returns";
        }
    }
}
