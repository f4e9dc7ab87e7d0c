package vn.ansinh.office.review.posting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** A group goes back to the survey once an objection is upheld or a superior body names a household, while its list hangs or after. */
abstract class UpheldGate implements Gate {
    private final Postings postings;
    private final Opinions opinions;

    private UpheldGate(Postings postings, Opinions opinions) {
        this.postings = postings;
        this.opinions = opinions;
    }

    @Override
    public String action() {
        return "survey-again";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return opinions.open(round, area.orElseThrow()).isEmpty()
                ? postings.of(round, area.orElseThrow()).againstGoingBack()
                : List.of();
    }

    @Component
    static class WhilePosted extends UpheldGate {
        WhilePosted(Postings postings, Opinions opinions) {
            super(postings, opinions);
        }

        @Override
        public String step() {
            return Postings.STEP;
        }
    }

    /** Also where the signer or the superior body sent the results back since the group was done. */
    @Component
    static class AfterPosting extends UpheldGate {
        private static final Set<String> BACK = Set.of("return", "opinion-returns");

        private final Rounds rounds;

        AfterPosting(Postings postings, Opinions opinions, Rounds rounds) {
            super(postings, opinions);
            this.rounds = rounds;
        }

        @Override
        public String step() {
            return "settled";
        }

        @Override
        public List<Said> against(Round round, Optional<UUID> area) {
            int done = rounds.last(round.id(), area).map(Move::number).orElse(0);
            return rounds.last(round.id(), Optional.empty())
                            .filter(move -> BACK.contains(move.action()) && move.number() > done)
                            .isPresent()
                    ? List.of()
                    : super.against(round, area);
        }
    }
}
