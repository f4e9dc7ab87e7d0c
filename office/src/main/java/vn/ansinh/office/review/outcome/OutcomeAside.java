package vn.ansinh.office.review.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** The way from the board of a round to its tables. */
@Component
class OutcomeAside implements Aside {
    @Override
    public Optional<Part> of(Round round) {
        return Optional.of(new Part(
                Said.of("outcome.title"),
                List.of(Said.of("outcome.aside")),
                false,
                round.address() + "/reports",
                Said.of("outcome.open")));
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return Optional.empty();
    }
}
