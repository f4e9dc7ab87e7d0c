package vn.ansinh.office.programme.committee;

import java.util.List;
import java.util.UUID;

/**
 * What is written down during a meeting, as last kept.
 *
 * @param number how often it was kept; 0 while it is blank
 * @param present members who came
 * @param guests who else came, one a line
 * @param absence who is absent and why, one a line
 * @param report what was presented
 * @param discussion what was said, one opinion a line
 */
public record MeetingSheet(
        int number,
        String chair,
        String secretary,
        List<UUID> present,
        String guests,
        String absence,
        String report,
        String discussion) {
    public static final MeetingSheet BLANK = new MeetingSheet(0, "", "", List.of(), "", "", "", "");

    public MeetingSheet {
        present = List.copyOf(present);
    }
}
