package vn.ansinh.office.review.living;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Round;

/** What the page of a household of a review of living standards does, for those who do it without a page. */
@Component
public class LivingDesk {
    private final Livelihoods livelihoods;

    LivingDesk(Livelihoods livelihoods) {
        this.livelihoods = livelihoods;
    }

    /** Writes down that a household works in these branches. */
    @Transactional
    public void works(Round round, UUID household, List<Branch> branches, String said) {
        livelihoods.add(round.id(), household, What.AVERAGE_LIVING_STANDARD, true, branches, List.of(), said);
    }
}
