package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting of a committee as it was called, and what came of it.
 *
 * @param number of the committee within the year of the day, from 1; one that is called off keeps its number
 * @param agenda one item a line
 */
public record CommitteeMeeting(
        UUID id,
        Committee committee,
        int number,
        LocalDate day,
        LocalTime begins,
        String place,
        String subject,
        String agenda,
        Optional<End> end) {
    /**
     * That it ended.
     *
     * @param ended when it was held; empty when it was called off
     * @param reason why it was called off
     */
    public record End(Optional<LocalTime> ended, String reason) {}

    public boolean isHeld() {
        return end.flatMap(End::ended).isPresent();
    }

    public String address() {
        return "/programme/committee/meetings/" + id;
    }
}
