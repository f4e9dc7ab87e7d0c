package vn.ansinh.office.review.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.review.Agreement;

/** A group goes on once a meeting has ended that agreed with the result of every household. */
@Component
class AgreedGate implements Gate {
    private final Holding holding;

    AgreedGate(Holding holding) {
        this.holding = holding;
    }

    @Override
    public String step() {
        return Holding.STEP;
    }

    @Override
    public String action() {
        return "agree";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        Optional<Said> unheld = holding.unheld(round, area);
        if (unheld.isPresent()) {
            return List.of(unheld.get());
        }
        Meeting meeting = holding.current(round, area.orElseThrow()).orElseThrow();
        List<Said> against = new ArrayList<>();
        List<String> fallen = notAgreed(round, meeting);
        if (!fallen.isEmpty()) {
            against.add(Said.of("meeting.gate.short", fallen.size(), Holding.first(fallen)));
        }
        List<String> changed = changed(meeting, holding.listed(round, meeting.area()));
        if (!changed.isEmpty()) {
            against.add(Said.of("meeting.gate.changed", changed.size(), Holding.first(changed)));
        }
        return against;
    }

    /** Households of the list with which fewer than enough agree, or of which nothing was asked. */
    private List<String> notAgreed(Round round, Meeting meeting) {
        Agreement agreement = Holding.agreement(round);
        return holding.listed(round, meeting.area()).stream()
                .filter(each -> meeting.vote(each.household())
                        .filter(vote -> vote.passes(agreement, meeting.sheet().present()))
                        .isEmpty())
                .map(Candidate::code)
                .toList();
    }

    /** Households whose result is no longer the one that the meeting was told. */
    private static List<String> changed(Meeting meeting, List<Candidate> listed) {
        return listed.stream()
                .filter(each -> meeting.vote(each.household())
                        .filter(vote -> !vote.found().equals(Holding.found(each)))
                        .isPresent())
                .map(Candidate::code)
                .toList();
    }
}
