package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A posting ends once its days are over, every objection has its outcome, and the list holds what was found. */
@Component
class TakeDownGate implements Gate {
    private final Postings postings;

    TakeDownGate(Postings postings) {
        this.postings = postings;
    }

    @Override
    public String step() {
        return Postings.STEP;
    }

    @Override
    public String action() {
        return "take-down";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return postings.of(round, area.orElseThrow()).againstTakingDown();
    }

    @Override
    public Optional<LocalDate> earliest(Round round, Optional<UUID> area) {
        return postings.of(round, area.orElseThrow()).countdown().earliest();
    }
}
