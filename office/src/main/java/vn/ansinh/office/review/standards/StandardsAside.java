package vn.ansinh.office.review.standards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board says where forms are found by two standards. */
@Component
class StandardsAside implements Aside {
    private final Comparisons comparisons;

    StandardsAside(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public Optional<Part> of(Round round) {
        return Optional.of(round)
                .filter(Round::isOfLists)
                .flatMap(comparisons::of)
                .map(compared -> new Part(
                        Said.of("standards.title"),
                        List.of(Said.of(
                                "standards.counted",
                                compared.byStandard().size(),
                                compared.byLife().size())),
                        false,
                        round.address() + "/standards",
                        Said.of("standards.open")));
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return Optional.empty();
    }
}
