package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.registry.Register;

/** Makes the papers of the committees from what is recorded. */
@Component
class CommitteeDrafting {
    private final CommitteeMembers members;
    private final CommitteeMeetings meetings;
    private final GroupAssignments assignments;
    private final Bodies bodies;
    private final Register register;

    CommitteeDrafting(
            CommitteeMembers members,
            CommitteeMeetings meetings,
            GroupAssignments assignments,
            Bodies bodies,
            Register register) {
        this.members = members;
        this.meetings = meetings;
        this.assignments = assignments;
        this.bodies = bodies;
        this.register = register;
    }

    /** As the ward was called on the day. */
    @Transactional(readOnly = true)
    public IssuingBody issuer(LocalDate day) {
        return WardOffice.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }

    /** Names of the bodies by id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> bodies() {
        Map<UUID, String> names = new HashMap<>();
        bodies.all().forEach(body -> names.put(body.id(), body.name()));
        return names;
    }

    @Transactional(readOnly = true)
    public AdministrativeDocument paper(CommitteePaper paper, Standing standing, Signature signature) {
        PaperFrame frame = new PaperFrame(issuer(standing.day()), standing, signature);
        return switch (paper.kind()) {
            case ASSIGNMENTS -> AssignmentNotice.of(decision(paper), paper.asOf(), lines(paper.asOf()), frame);
            case INVITATION -> {
                CommitteeMeeting meeting = meeting(paper);
                yield CommitteeInvitation.of(meeting, members.on(meeting.committee(), meeting.day()), frame);
            }
            case CONCLUSIONS -> {
                CommitteeMeeting meeting = meeting(paper);
                yield ConclusionsNotice.of(
                        meeting,
                        meetings.sheet(meeting.id()).chair(),
                        meetings.conclusions(meeting.id()),
                        bodies(),
                        frame);
            }
        };
    }

    /** The minutes, a draft as long as the meeting has not ended. */
    @Transactional(readOnly = true)
    public AdministrativeDocument minutes(CommitteeMeeting meeting) {
        return CommitteeMinutes.of(
                meeting,
                meetings.sheet(meeting.id()),
                members.on(meeting.committee(), meeting.day()),
                meetings.conclusions(meeting.id()),
                bodies(),
                issuer(meeting.day()));
    }

    private CommitteeMeeting meeting(CommitteePaper paper) {
        return paper.meeting().flatMap(meetings::find).orElseThrow(() -> new NothingHere("meeting of " + paper.id()));
    }

    private Optional<CommitteeDecision> decision(CommitteePaper paper) {
        return members.decisions(paper.committee()).stream()
                .filter(one -> !one.dated().isAfter(paper.asOf()))
                .findFirst();
    }

    private List<AssignmentNotice.Line> lines(LocalDate day) {
        List<GroupAssignment> all = assignments.all();
        return register.areas(day).stream()
                .map(area -> new AssignmentNotice.Line(
                        area.name(),
                        all.stream()
                                .filter(one -> one.area().equals(area.id()) && one.isOn(day))
                                .findFirst()
                                .flatMap(one -> members.find(one.member()))))
                .toList();
    }
}
