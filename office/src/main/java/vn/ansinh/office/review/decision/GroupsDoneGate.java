package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** The results of the groups leave the ward's collecting once every group is done: to the signer, or first to the superior body. */
abstract class GroupsDoneGate implements Gate {
    private final Submitting submitting;

    private GroupsDoneGate(Submitting submitting) {
        this.submitting = submitting;
    }

    @Override
    public String step() {
        return "collecting";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return submitting.against(round);
    }

    @Override
    public Optional<LocalDate> earliest(Round round, Optional<UUID> area) {
        return submitting.earliest(round);
    }

    /** The draft of the decision comes with it. */
    @Component
    static class ToSigner extends GroupsDoneGate {
        private final Submitting submitting;
        private final AskingOpinion asking;

        ToSigner(Submitting submitting, AskingOpinion asking) {
            super(submitting);
            this.submitting = submitting;
            this.asking = asking;
        }

        @Override
        public List<Said> against(Round round, Optional<UUID> area) {
            Optional<Said> first = asking.againstDeciding(round);
            return first.isPresent() ? List.of(first.get()) : super.against(round, area);
        }

        @Override
        public String action() {
            return "submit";
        }

        @Override
        public void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {
            submitting.submit(round, day);
        }
    }

    /** The file for the opinion is on the page of the opinion. */
    @Component
    static class ToSuperior extends GroupsDoneGate {
        private final AskingOpinion asking;

        ToSuperior(Submitting submitting, AskingOpinion asking) {
            super(submitting);
            this.asking = asking;
        }

        @Override
        public List<Said> against(Round round, Optional<UUID> area) {
            Optional<Said> first = asking.againstAsking(round);
            return first.isPresent() ? List.of(first.get()) : super.against(round, area);
        }

        @Override
        public void taken(Round round, Optional<UUID> area, LocalDate day, String reason) {
            asking.asked(round, day);
        }

        @Override
        public String action() {
            return "ask-opinion";
        }
    }
}
