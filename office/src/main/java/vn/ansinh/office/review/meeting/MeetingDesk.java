package vn.ansinh.office.review.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;

/** What the pages of meetings do, for those who do it without a page. */
@Component
public class MeetingDesk {
    private static final LocalTime BEGINS = LocalTime.of(19, 30);
    private static final LocalTime ENDS = LocalTime.of(21, 0);

    private final Holding holding;

    MeetingDesk(Holding holding) {
        this.holding = holding;
    }

    /**
     * Holds the meeting of a group from its beginning to its end; of twenty people so many agree on each household.
     *
     * @throws IllegalStateException when it cannot be held
     */
    @Transactional
    public void hold(Round round, UUID area, LocalDate day, String place, String chair, int agreeing) {
        UUID meeting = Ids.next();
        done(holding.begin(
                meeting,
                round,
                area,
                new Sheet(
                        day,
                        BEGINS,
                        place,
                        chair,
                        "Trần Thị Thư",
                        true,
                        false,
                        Map.of(
                                Attendee.COMMITTEE, new Sheet.Seats(1, 1),
                                Attendee.OFFICER, new Sheet.Seats(1, 1),
                                Attendee.GROUP_HEAD, new Sheet.Seats(1, 1),
                                Attendee.PARTY_CELL, new Sheet.Seats(1, 1),
                                Attendee.ASSOCIATIONS, new Sheet.Seats(4, 4),
                                Attendee.SURVEYORS, new Sheet.Seats(1, 1),
                                Attendee.REVIEWED, new Sheet.Seats(3, 2),
                                Attendee.OTHERS, new Sheet.Seats(20, 9)))));
        done(holding.countEach(round, meeting, new Hands(agreeing, 20 - agreeing, 0, "")));
        done(holding.end(round, meeting, ENDS));
    }

    private static void done(Optional<Said> against) {
        against.ifPresent(said -> {
            throw new IllegalStateException("the meeting cannot be held: " + said.key());
        });
    }
}
