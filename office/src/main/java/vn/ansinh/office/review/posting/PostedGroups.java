package vn.ansinh.office.review.posting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** The groups of rounds that whoever acts may see. */
@Component
class PostedGroups {
    private final Rounds rounds;
    private final Candidates candidates;
    private final Register register;

    PostedGroups(Rounds rounds, Candidates candidates, Register register) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.register = register;
    }

    /** A leader sees the households and steps of the own group alone, and so that group alone. */
    @Transactional(readOnly = true)
    public PostedGroup find(UUID id, UUID area) {
        Round round = round(id);
        boolean isThere = !candidates.of(round, Optional.of(area)).isEmpty()
                || rounds.moves(id).stream().anyMatch(move -> move.area().equals(Optional.of(area)));
        if (!isThere) {
            throw new NothingHere("group of a review " + area);
        }
        return new PostedGroup(round, area, register.groupNames().getOrDefault(area, "?"));
    }

    @Transactional(readOnly = true)
    public Round round(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }

    /** Names of groups by their id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names() {
        return register.groupNames();
    }

    /** The households of a group that are reviewed, by code with the name of the head. */
    @Transactional(readOnly = true)
    public Map<String, String> reviewed(PostedGroup group) {
        List<Candidate> all = candidates.of(group.round(), Optional.of(group.area()));
        Map<String, String> byCode = new TreeMap<>();
        all.forEach(one -> byCode.put(one.code(), one.head()));
        return byCode;
    }
}
