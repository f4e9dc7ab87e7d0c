package vn.ansinh.office.review.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** After a meeting that did not agree, the survey ends once each of those households has a form of that day or later. */
@Component
class MeetingSurveyedGate implements Gate {
    private final Holding holding;
    private final Meetings meetings;

    MeetingSurveyedGate(Holding holding, Meetings meetings) {
        this.holding = holding;
        this.meetings = meetings;
    }

    @Override
    public String step() {
        return "survey";
    }

    @Override
    public String action() {
        return "end-survey";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        Optional<Meeting> last = area.flatMap(group -> last(group, round));
        if (last.isEmpty()) {
            return List.of();
        }
        List<String> open =
                open(round, last.get()).stream().map(Candidate::code).toList();
        return open.isEmpty()
                ? List.of()
                : List.of(Said.of(
                        "meeting.gate.not-surveyed-again",
                        open.size(),
                        Holding.first(open),
                        last.get().sheet().day()));
    }

    /** The last meeting of the group that ended. */
    Optional<Meeting> last(UUID area, Round round) {
        return meetings.of(round.id(), area).stream()
                .filter(meeting -> meeting.ended().isPresent())
                .findFirst();
    }

    /** Households with which it did not agree and that have no form since. */
    List<Candidate> open(Round round, Meeting last) {
        List<UUID> fallen = last.fallenShort(Holding.agreement(round)).stream()
                .map(Vote::household)
                .toList();
        return holding.listed(round, last.area()).stream()
                .filter(each -> fallen.contains(each.household()))
                .filter(each -> each.surveyed()
                        .filter(day -> !day.isBefore(last.sheet().day()))
                        .isEmpty())
                .toList();
    }
}
