package vn.ansinh.office.review.reinterview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board says of second forms. */
@Component
class ReinterviewAside implements Aside {
    private final Reinterviews reinterviews;

    ReinterviewAside(Reinterviews reinterviews) {
        this.reinterviews = reinterviews;
    }

    @Override
    public Optional<Part> of(Round round) {
        Map<Reinterview.State, Long> states = reinterviews.of(round, Optional.empty()).stream()
                .collect(Collectors.groupingBy(Reinterview::state, Collectors.counting()));
        List<Said> lines = new ArrayList<>();
        Arrays.stream(Reinterview.State.values())
                .filter(states::containsKey)
                .forEach(state ->
                        lines.add(Said.of("reinterview.counted." + state.name(), states.getOrDefault(state, 0L))));
        if (lines.isEmpty()) {
            lines.add(Said.of("reinterview.none"));
        }
        return Optional.of(new Part(
                Said.of("reinterview.title"),
                lines,
                states.containsKey(Reinterview.State.UNDECIDED) || states.containsKey(Reinterview.State.AGAIN),
                round.address() + "/reinterviews",
                Said.of("reinterview.see")));
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return Optional.empty();
    }
}
