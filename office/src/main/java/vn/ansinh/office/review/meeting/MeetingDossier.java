package vn.ansinh.office.review.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.DossierPart;
import vn.ansinh.office.review.round.Round;

/** The minutes of every meeting that ended, and their signed scans. */
@Component
class MeetingDossier implements DossierPart {
    private final Candidates candidates;
    private final Meetings meetings;
    private final MeetingGroups groups;
    private final Scans scans;

    MeetingDossier(Candidates candidates, Meetings meetings, MeetingGroups groups, Scans scans) {
        this.candidates = candidates;
        this.meetings = meetings;
        this.groups = groups;
        this.scans = scans;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(Round round) {
        List<Piece> pieces = new ArrayList<>();
        for (UUID area : candidates.areas(round)) {
            for (Meeting meeting : meetings.of(round.id(), area)) {
                String name = "bien-ban-" + meeting.sheet().day() + "-"
                        + groups.name(round, area).replaceAll("\\D+", "");
                meeting.ended()
                        .ifPresent(ended -> pieces.add(new Piece.Made(
                                name,
                                MinutesPaper.of(
                                        meeting,
                                        ended,
                                        round,
                                        Holding.agreement(round),
                                        groups.origins(round, area),
                                        groups.name(round, area),
                                        groups.issuer(meeting.sheet().day())))));
                scans.of(meeting.id())
                        .forEach(scan -> pieces.add(new Piece.Kept(
                                name + "-da-ky",
                                scan.name().replaceAll(".*\\.", ""),
                                scans.content(meeting.id(), scan.id()).orElseThrow())));
            }
        }
        return pieces;
    }
}
