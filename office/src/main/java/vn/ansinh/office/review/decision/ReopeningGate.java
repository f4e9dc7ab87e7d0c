package vn.ansinh.office.review.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** The signer opens a closed review again, with a reason, so that a wrong result can be put right by another decision. */
@Component
class ReopeningGate implements Gate {
    @Override
    public String step() {
        return "closed";
    }

    @Override
    public String action() {
        return "reopen";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return List.of();
    }
}
