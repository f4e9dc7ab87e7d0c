package vn.ansinh.office.review.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** The review and the group that a meeting belongs to, as far as the one who asks may see them. */
@Component
class MeetingGroups {
    private final Rounds rounds;
    private final Candidates candidates;
    private final Register register;
    private final Today today;

    MeetingGroups(Rounds rounds, Candidates candidates, Register register, Today today) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.register = register;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Round round(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }

    /** Of a group that has or had households in the round. */
    @Transactional(readOnly = true)
    public String name(Round round, UUID area) {
        if (candidates.of(round, Optional.of(area)).isEmpty()) {
            throw new NothingHere("group of a review " + area);
        }
        return register.groupNames().getOrDefault(area, "?");
    }

    @Transactional(readOnly = true)
    public Map<UUID, Candidate.Origin> origins(Round round, UUID area) {
        Map<UUID, Candidate.Origin> origins = new HashMap<>();
        candidates.of(round, Optional.of(area)).forEach(each -> origins.put(each.household(), each.origin()));
        return origins;
    }

    @Transactional(readOnly = true)
    public IssuingBody issuer() {
        return issuer(today.date());
    }

    @Transactional(readOnly = true)
    public IssuingBody issuer(java.time.LocalDate day) {
        return IssuingWard.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("no ward on " + day)), day);
    }
}
