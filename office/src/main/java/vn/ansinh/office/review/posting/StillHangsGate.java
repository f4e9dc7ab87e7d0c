package vn.ansinh.office.review.posting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A review may be closed while its final list is not hung or still hangs, but not without a word: what hangs afterwards is no part. */
@Component
class StillHangsGate implements Gate {
    private final FinalPostings postings;

    StillHangsGate(FinalPostings postings) {
        this.postings = postings;
    }

    @Override
    public String step() {
        return "decision";
    }

    @Override
    public String action() {
        return "close";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        return List.of();
    }

    @Override
    public List<Said> warnings(Round round, Optional<UUID> area) {
        Optional<FinalPosting> posting = postings.of(round);
        if (posting.isEmpty()) {
            return List.of();
        }
        if (posting.get().isMissing()) {
            return List.of(Said.of("final.close.missing"));
        }
        long up = posting.get().hung().stream()
                .filter(one -> one.hanging().isUp())
                .count();
        return up == 0 ? List.of() : List.of(Said.of("final.close.hangs", up));
    }
}
