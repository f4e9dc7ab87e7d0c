package vn.ansinh.office.review.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board and the page of a group say of households that would lose something. */
@Component
class HearingAside implements Aside {
    private final Hearings hearings;

    HearingAside(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public Optional<Part> of(Round round) {
        return of(round, hearings.of(round, Optional.empty()));
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return of(round, hearings.of(round, Optional.of(area)));
    }

    private static Optional<Part> of(Round round, List<Hearings.Losing> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                Said.of("hearing.title"),
                List.of(Said.of(
                        "hearing.counted",
                        all.size(),
                        all.stream().filter(one -> one.latest().isPresent()).count(),
                        all.stream().filter(Hearings.Losing::isAnswered).count())),
                false,
                round.address() + "/hearings",
                Said.of("hearing.open")));
    }
}
