package vn.ansinh.office.review.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board says of the final posting. */
@Component
class FinalAside implements Aside {
    private final FinalPostings postings;

    FinalAside(FinalPostings postings) {
        this.postings = postings;
    }

    @Override
    public Optional<Part> of(Round round) {
        return postings.of(round)
                .map(posting -> new Part(
                        Said.of("final.title"),
                        lines(posting),
                        posting.isLate() || !posting.toTakeDown().isEmpty(),
                        round.address() + "/final-posting",
                        Said.of("final.open")));
    }

    private static List<Said> lines(FinalPosting posting) {
        List<Said> lines = new ArrayList<>();
        lines.add(Said.of(
                "final.counted",
                posting.groups().size() - posting.missingGroups().size(),
                posting.groups().size(),
                posting.daysAloud()));
        if (posting.isMissing()) {
            posting.due().ifPresent(day -> lines.add(Said.of("final.due", day)));
        }
        if (!posting.toTakeDown().isEmpty()) {
            lines.add(Said.of("posting.to-take-down", posting.toTakeDown().size()));
        }
        return lines;
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return Optional.empty();
    }
}
