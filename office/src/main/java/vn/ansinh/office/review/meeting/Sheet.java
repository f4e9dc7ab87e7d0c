package vn.ansinh.office.review.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.review.PeoplePresent;

/**
 * Who leads a meeting, who writes and who came.
 *
 * @param isSecret whether votes are on ballots, not by hands
 */
public record Sheet(
        LocalDate day,
        LocalTime begins,
        String place,
        String chair,
        String secretary,
        boolean isWatchedByFront,
        boolean isSecret,
        Map<Attendee, Seats> seats) {

    /** Of one kind: how many were asked to come and how many are there. */
    public record Seats(int invited, int present) {
        static final Seats NONE = new Seats(0, 0);

        public Seats {
            if (invited < 0 || present < 0) {
                throw new IllegalArgumentException("seats " + invited + " and " + present);
            }
        }
    }

    public Sheet {
        Map<Attendee, Seats> all = new EnumMap<>(Attendee.class);
        for (Attendee kind : Attendee.values()) {
            all.put(kind, seats.getOrDefault(kind, Seats.NONE));
        }
        seats = Collections.unmodifiableMap(all);
    }

    public Seats of(Attendee kind) {
        return seats.getOrDefault(kind, Seats.NONE);
    }

    /** The people that agreement is measured by. */
    public PeoplePresent present() {
        return new PeoplePresent(
                seats.values().stream().mapToInt(Seats::present).sum());
    }

    public int invited() {
        return seats.values().stream().mapToInt(Seats::invited).sum();
    }

    /** What a reader of the minutes would miss; no text sets a number, so nothing of it stops a meeting. */
    public List<Said> warnings() {
        List<Said> warnings = new ArrayList<>();
        if (of(Attendee.REVIEWED).present() == 0) {
            warnings.add(Said.of("meeting.warn.reviewed"));
        }
        if (of(Attendee.OTHERS).present() == 0) {
            warnings.add(Said.of("meeting.warn.others"));
        }
        if (!isWatchedByFront) {
            warnings.add(Said.of("meeting.warn.front"));
        }
        return warnings;
    }
}
