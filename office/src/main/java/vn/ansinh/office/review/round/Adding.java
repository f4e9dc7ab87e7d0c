package vn.ansinh.office.review.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;

/** Puts households on the list of a round and takes them off, while their group has not met. */
@Component
public class Adding {
    private static final int LONGEST = 300;

    private final Rounds rounds;
    private final Candidates candidates;
    private final Register register;
    private final Today today;
    private final ApplicationEventPublisher events;

    Adding(Rounds rounds, Candidates candidates, Register register, Today today, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.register = register;
        this.today = today;
        this.events = events;
    }

    @Transactional
    public Optional<Said> add(Round round, UUID area, String code, String why) {
        Optional<Household> household = register.household(code, today.date());
        if (household.isEmpty()) {
            return Optional.of(Said.of("round.fault.no-household", code));
        }
        if (!area.equals(household.get().area())) {
            return Optional.of(Said.of("round.fault.other-group", code));
        }
        Optional<Said> against = against(round, area, why);
        if (against.isPresent()) {
            return against;
        }
        return candidates.add(round, household.get().id(), Candidate.Origin.PROPOSED, null, why)
                ? Optional.empty()
                : Optional.of(Said.of("round.fault.on-list", code));
    }

    @Transactional
    public Optional<Said> remove(Round round, UUID area, String code, String why) {
        Optional<Candidate> candidate = candidates.of(round, Optional.of(area)).stream()
                .filter(each -> each.code().equals(code) && each.isOn())
                .findFirst();
        if (candidate.isEmpty()) {
            return Optional.of(Said.of("round.fault.not-on-list", code));
        }
        if (candidate.get().isListed() && candidate.get().isHere()) {
            return Optional.of(Said.of("round.fault.listed", code));
        }
        Optional<Said> against = against(round, area, why);
        if (against.isPresent()) {
            return against;
        }
        if (!candidates.remove(round.id(), candidate.get().household(), why)) {
            return Optional.of(Said.of("round.fault.returned", code));
        }
        events.publishEvent(new ListChanged(round, area));
        return Optional.empty();
    }

    private Optional<Said> against(Round round, UUID area, String why) {
        if (!rounds.isListOpen(round, area)) {
            return Optional.of(Said.of("round.fault.list-closed"));
        }
        return why.isEmpty() || why.length() > LONGEST
                ? Optional.of(Said.of("round.fault.reason-long", LONGEST))
                : Optional.empty();
    }
}
