package vn.ansinh.office.review.checking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** Leads from the board to the odd forms. They are not counted there: that takes longer than a board may. */
@Component
class CheckingAside implements Aside {
    @Override
    public Optional<Part> of(Round round) {
        return Optional.of(new Part(
                Said.of("checking.title"),
                List.of(Said.of("checking.aside")),
                false,
                round.address() + "/checks",
                Said.of("checking.open")));
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return Optional.empty();
    }
}
