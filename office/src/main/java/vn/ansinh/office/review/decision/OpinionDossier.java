package vn.ansinh.office.review.decision;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.opinion.Opinion;
import vn.ansinh.office.review.opinion.OpinionScans;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.DossierPart;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** The submission to the superior body, where it was or must be asked, and the letters that came back. */
@Component
class OpinionDossier implements DossierPart {
    private final Rounds rounds;
    private final OpinionRule rule;
    private final AskingOpinion asking;
    private final Opinions opinions;
    private final OpinionScans scans;
    private final CurrentResults results;
    private final DecisionPapers papers;

    OpinionDossier(
            Rounds rounds,
            OpinionRule rule,
            AskingOpinion asking,
            Opinions opinions,
            OpinionScans scans,
            CurrentResults results,
            DecisionPapers papers) {
        this.rounds = rounds;
        this.rule = rule;
        this.asking = asking;
        this.opinions = opinions;
        this.scans = scans;
        this.results = results;
        this.papers = papers;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(Round round) {
        List<Piece> pieces = new ArrayList<>();
        Decision found = results.of(round);
        if (isAsked(round) && !found.isOnPaper() && !found.lines().isEmpty()) {
            pieces.add(new Piece.Made("to-trinh-xin-y-kien", papers.toSuperior(round, found, asking.body(round))));
        }
        for (Opinion one : opinions.of(round).reversed()) {
            scans.of(one.id())
                    .forEach(scan -> pieces.add(new Piece.Kept(
                            "cong-van-tra-loi-" + one.number(),
                            scan.name().replaceAll(".*\\.", ""),
                            scans.content(one.id(), scan.id()).orElseThrow())));
        }
        return pieces;
    }

    private boolean isAsked(Round round) {
        return OpinionRule.isKnown(round)
                && (rule.isRequired(round)
                        || rounds.moves(round.id()).stream()
                                .anyMatch(move -> move.to().equals(OpinionRule.STEP)));
    }
}
