package vn.ansinh.office.review.fieldwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Round;

/** What the pages of fieldwork do, for those who do it without a page. */
@Component
public class FieldworkDesk {
    private final Assigning assigning;
    private final Fieldwork fieldwork;
    private final Visits visits;

    FieldworkDesk(Assigning assigning, Fieldwork fieldwork, Visits visits) {
        this.assigning = assigning;
        this.fieldwork = fieldwork;
        this.visits = visits;
    }

    /**
     * Gives the households of a group that have no form yet to a surveyor.
     *
     * @return those households
     * @throws IllegalStateException when they cannot be given
     */
    @Transactional
    public List<UUID> give(Round round, UUID area, UUID surveyor) {
        Set<UUID> open = fieldwork.of(round, Optional.of(area)).stream()
                .filter(each -> !each.isDone())
                .map(FieldHousehold::candidate)
                .filter(Candidate::isOn)
                .map(Candidate::household)
                .collect(Collectors.toSet());
        assigning.give(round, area, open, Optional.of(surveyor)).ifPresent(said -> {
            throw new IllegalStateException("they cannot be given: " + said.key());
        });
        return open.stream().sorted().toList();
    }

    /** Somebody went there and found nobody at home. */
    @Transactional
    public void inVain(Round round, UUID household, LocalDate day, String next) {
        visits.add(Ids.next(), round.id(), household, Visit.Outcome.NOBODY_HOME, day, next);
    }
}
