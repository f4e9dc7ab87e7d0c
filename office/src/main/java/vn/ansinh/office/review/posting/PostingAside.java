package vn.ansinh.office.review.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Round;

/** What the board and the page of a group say of postings and objections. */
@Component
class PostingAside implements Aside {
    private final Postings postings;
    private final Objections objections;
    private final AnswerDays answers;
    private final Today today;

    PostingAside(Postings postings, Objections objections, AnswerDays answers, Today today) {
        this.postings = postings;
        this.objections = objections;
        this.answers = answers;
        this.today = today;
    }

    @Override
    public Optional<Part> of(Round round) {
        List<Objection> all = objections.of(round.id(), Optional.empty());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                Said.of("objection.title"),
                List.of(counted(all)),
                late(all) > 0,
                round.address() + "/objections",
                Said.of("objection.see")));
    }

    private Said counted(List<Objection> all) {
        return Said.of(
                "objection.counted",
                all.size(),
                all.stream().filter(Objection::isOpen).count(),
                late(all));
    }

    private long late(List<Objection> all) {
        return all.stream()
                .filter(one -> one.isLate(answers.due(one.received()), today.date()))
                .count();
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        PostingState state = postings.of(round, area);
        if (!state.isThere()) {
            return Optional.empty();
        }
        List<Said> lines = new ArrayList<>();
        if (state.isPosting()) {
            lines.add(
                    state.current().isEmpty()
                            ? Said.of("posting.gate.no-list")
                            : state.countdown()
                                    .earliest()
                                    .map(day -> Said.of(
                                            "posting.hangs",
                                            state.countdown().counting().size(),
                                            day))
                                    .orElse(Said.of("posting.gate.not-hung")));
        }
        if (!state.toTakeDown().isEmpty()) {
            lines.add(Said.of("posting.to-take-down", state.toTakeDown().size()));
        }
        if (!state.objections().isEmpty()) {
            lines.add(counted(state.objections()));
        }
        return Optional.of(new Part(
                Said.of("posting.title"),
                lines,
                late(state.objections()) > 0 || !state.toTakeDown().isEmpty(),
                round.address(area) + "/posting",
                Said.of("posting.open")));
    }
}
