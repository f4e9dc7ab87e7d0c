package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Proof;

/** T20: the steering committee met in the period and the minutes are there. */
@Component
class ProofOfMeetings implements Proof {
    private final CommitteeMeetings meetings;

    ProofOfMeetings(CommitteeMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String code() {
        return "committee-meetings";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> between(LocalDate from, LocalDate until) {
        List<CommitteeMeeting> held = meetings.of(Committee.STEERING).stream()
                .filter(CommitteeMeeting::isHeld)
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                .toList();
        String address =
                held.stream().findFirst().map(CommitteeMeeting::address).orElse("/programme/committee/meetings");
        return List.of(new Shown(Optional.empty(), held.size(), 1, address));
    }
}
