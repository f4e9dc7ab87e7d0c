package vn.ansinh.office.review.posting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A group goes back to the survey once an objection is upheld, while its list hangs or after it. */
abstract class UpheldGate implements Gate {
    private final Postings postings;

    private UpheldGate(Postings postings) {
        this.postings = postings;
    }

    @Override
    public String action() {
        return "survey-again";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return postings.of(round, area.orElseThrow()).againstGoingBack();
    }

    @Component
    static class WhilePosted extends UpheldGate {
        WhilePosted(Postings postings) {
            super(postings);
        }

        @Override
        public String step() {
            return Postings.STEP;
        }
    }

    @Component
    static class AfterPosting extends UpheldGate {
        AfterPosting(Postings postings) {
            super(postings);
        }

        @Override
        public String step() {
            return "settled";
        }
    }
}
