package vn.ansinh.office.review.proposing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board of a running round says, to whoever runs it, of households that events propose. */
@Component
class EventProposalAside implements Aside {
    private final EventProposals proposals;
    private final Today today;

    EventProposalAside(EventProposals proposals, Today today) {
        this.proposals = proposals;
        this.today = today;
    }

    @Override
    public Optional<Part> of(Round round) {
        return of(round, Optional.empty());
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return of(round, Optional.of(area));
    }

    private Optional<Part> of(Round round, Optional<UUID> area) {
        if (!round.isOfLists() || today.date().isAfter(round.ends()) || !mayRun()) {
            return Optional.empty();
        }
        long waiting = proposals.of(round).stream()
                .filter(one -> area.isEmpty() || area.get().equals(one.area()))
                .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Part(
                        Said.of("round.events.title"),
                        List.of(Said.of("round.events.counted", waiting)),
                        false,
                        round.address() + "/events",
                        Said.of("round.events.open")));
    }

    private static boolean mayRun() {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), UseCase.RUN_REVIEW))
                .orElse(false);
    }
}
