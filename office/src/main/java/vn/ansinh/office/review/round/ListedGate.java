package vn.ansinh.office.review.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;

/** A survey begins once the group has households to be surveyed. */
@Component
class ListedGate implements Gate {
    private final Candidates candidates;

    ListedGate(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String step() {
        return "list";
    }

    @Override
    public String action() {
        return "begin-survey";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return candidates.of(round, area).stream().anyMatch(Candidate::isOn)
                ? List.of()
                : List.of(Said.of("round.gate.nobody"));
    }
}
