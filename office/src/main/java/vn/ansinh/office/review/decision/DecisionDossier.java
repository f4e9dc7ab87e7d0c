package vn.ansinh.office.review.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.DocumentFiles;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.review.round.DossierPart;
import vn.ansinh.office.review.round.Round;

/** The submission, the decisions, certificates and letters: signed ones as issued, what waits as a draft. */
@Component
class DecisionDossier implements DossierPart {
    private final Decisions decisions;
    private final DecisionPapers papers;
    private final Certificates certificates;
    private final Confirmations confirmations;
    private final DocumentFiles files;

    DecisionDossier(
            Decisions decisions,
            DecisionPapers papers,
            Certificates certificates,
            Confirmations confirmations,
            DocumentFiles files) {
        this.decisions = decisions;
        this.papers = papers;
        this.certificates = certificates;
        this.confirmations = confirmations;
        this.files = files;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(Round round) {
        List<Piece> pieces = new ArrayList<>();
        Map<UUID, Certificate> inForce = certificates.inForce();
        for (Decision decision : decisions.of(round.id()).reversed()) {
            if (decision.corrects().isEmpty() && !decision.isOnPaper()) {
                pieces.add(new Piece.Made("to-trinh-" + decision.number(), papers.submission(round, decision)));
            }
            Optional<UUID> document = decision.end().flatMap(Decision.End::document);
            if (decision.isDraft()) {
                DecisionPaper.Frame frame =
                        papers.draft(round, decision, decision.corrects().map(decisions::cited));
                pieces.add(new Piece.Made("du-thao-quyet-dinh", papers.decision(round, decision, frame)));
                pieces.add(
                        new Piece.Made("danh-sach-kem-theo", papers.annex(round, decision, frame, Optional.empty())));
            }
            document.ifPresent(id -> keep(pieces, "quyet-dinh-" + decision.number(), id));
            if (decision.isSigned()) {
                decision.lines().stream()
                        .flatMap(line -> Optional.ofNullable(inForce.get(line.household())).stream())
                        .filter(one -> one.isConfirmed(decision.id()))
                        .forEach(one ->
                                keep(pieces, "giay-chung-nhan-" + one.number().replace('/', '-'), one.document()));
            }
            if (decision.isSigned() && !decision.isOnPaper()) {
                decision.notRecognised()
                        .forEach(line -> pieces.add(
                                new Piece.Made("tra-loi-" + line.code(), papers.letter(round, decision, line))));
            }
        }
        confirmations
                .ofRound(round.id())
                .forEach(one -> keep(pieces, "giay-xac-nhan-" + one.number().replace('/', '-'), one.document()));
        return pieces;
    }

    private void keep(List<Piece> pieces, String name, UUID document) {
        for (NewFile file : files.of(document)) {
            String extension = file.name().replaceAll(".*\\.", "");
            String part = file.name().startsWith("danh-sach") ? "-danh-sach" : "";
            pieces.add(new Piece.Kept(name + part, extension, file.content()));
        }
    }
}
