package vn.ansinh.office.review.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.DossierPart;
import vn.ansinh.office.review.round.Round;

/** The lists that hung, and the answers to objections. */
@Component
class PostingDossier implements DossierPart {
    private final Candidates candidates;
    private final PostedGroups groups;
    private final Postings postings;
    private final PostingPapers papers;

    PostingDossier(Candidates candidates, PostedGroups groups, Postings postings, PostingPapers papers) {
        this.candidates = candidates;
        this.groups = groups;
        this.postings = postings;
        this.papers = papers;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(Round round) {
        List<Piece> pieces = new ArrayList<>();
        Map<UUID, String> names = groups.names();
        for (UUID area : candidates.areas(round)) {
            PostingState state = postings.of(round, area);
            for (PostedList list : state.lists()) {
                pieces.add(new Piece.Made(
                        "niem-yet-" + names.getOrDefault(area, "").replaceAll("\\D+", "") + "-" + list.number(),
                        papers.list(round, area, state, list)));
            }
            state.objections().stream()
                    .filter(one -> one.outcome().isPresent())
                    .forEach(one -> pieces.add(new Piece.Made("tra-loi-" + one.reference(), papers.reply(round, one))));
        }
        return pieces;
    }
}
