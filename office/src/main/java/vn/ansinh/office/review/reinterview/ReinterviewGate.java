package vn.ansinh.office.review.reinterview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A survey ends once differences found by a second form are decided and households to be surveyed again were. */
@Component
class ReinterviewGate implements Gate {
    private final Reinterviews reinterviews;

    ReinterviewGate(Reinterviews reinterviews) {
        this.reinterviews = reinterviews;
    }

    @Override
    public String step() {
        return "survey";
    }

    @Override
    public String action() {
        return "end-survey";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        List<Said> against = new ArrayList<>();
        List<Reinterview> all = reinterviews.of(round, area);
        for (Reinterview.State state : List.of(Reinterview.State.UNDECIDED, Reinterview.State.AGAIN)) {
            List<String> codes = all.stream()
                    .filter(one -> one.state() == state)
                    .map(one -> one.candidate().code())
                    .toList();
            if (!codes.isEmpty()) {
                against.add(Said.of(
                        "reinterview.gate." + state.name(),
                        codes.size(),
                        codes.stream().limit(10).collect(Collectors.joining(", "))));
            }
        }
        return against;
    }
}
