package vn.ansinh.office.review.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Round;

/** What the pages of hearings do, for those who do it without a page. */
@Component
public class HearingDesk {
    private final Hearings hearings;

    HearingDesk(Hearings hearings) {
        this.hearings = hearings;
    }

    /** Tells every household that would lose something, and hears on another day that it has nothing to say; the first says something. */
    @Transactional
    public void tell(Round round, LocalDate told, LocalDate answered, String by, String words, String explanation) {
        List<Hearings.Losing> all = hearings.of(round, Optional.empty());
        for (Hearings.Losing one : all) {
            hearings.add(
                    round,
                    one.candidate().household(),
                    Hearing.State.TOLD,
                    Optional.of(Hearing.Way.VISIT),
                    told,
                    by,
                    "",
                    "");
            boolean isFirst = one.equals(all.getFirst());
            hearings.add(
                    round,
                    one.candidate().household(),
                    isFirst ? Hearing.State.HEARD : Hearing.State.NO_WISH,
                    Optional.empty(),
                    answered,
                    by,
                    isFirst ? words : "",
                    isFirst ? explanation : "");
        }
    }
}
