package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.correspondence.Numbered;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.people.ListedClass;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.review.RecognisedStatuses;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/**
 * Ký: a draft becomes a decision with number, files and statuses, all in one transaction. Of two who sign at once one signs; the
 * other's number is given back with the rest.
 */
@Component
class Signing {
    private final Rounds rounds;
    private final Decisions decisions;
    private final DecisionPapers papers;
    private final Issuing issuing;
    private final RecognisedStatuses statuses;
    private final Submitting submitting;
    private final LivingSigned living;
    private final Today today;
    private final TransactionTemplate transactions;

    Signing(
            Rounds rounds,
            Decisions decisions,
            DecisionPapers papers,
            Issuing issuing,
            RecognisedStatuses statuses,
            Submitting submitting,
            LivingSigned living,
            Today today,
            PlatformTransactionManager manager) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.papers = papers;
        this.issuing = issuing;
        this.statuses = statuses;
        this.submitting = submitting;
        this.living = living;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Signs it on a day; what stands against it otherwise.
     *
     * @param isChair whether the chair signs, not a deputy for the chair
     */
    Optional<Said> sign(Round round, UUID id, LocalDate day, String signer, boolean isChair) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<Decision> found = decisions.find(round.id(), id);
            if (found.filter(Decision::isDraft).isEmpty()) {
                return Optional.of(Said.of("decision.fault.done"));
            }
            if (!rounds.step(round, Optional.empty()).equals("decision")) {
                return Optional.of(Said.of("decision.fault.step"));
            }
            Decision draft = found.get();
            if (day.isBefore(draft.madeOn()) || day.isAfter(today.date())) {
                return Optional.of(Said.of("decision.fault.day", draft.madeOn(), today.date()));
            }
            UUID document = Ids.next();
            Optional<Decision> wrong = draft.corrects().flatMap(one -> decisions.find(round.id(), one));
            Numbered numbered = issue(round, draft, wrong, document, day, signer, isChair);
            if (!decisions.end(id, true, day, "", Optional.of(document))) {
                status.setRollbackOnly();
                return Optional.of(Said.of("decision.fault.done"));
            }
            wrong.flatMap(Decision::end)
                    .flatMap(Decision.End::document)
                    .ifPresent(earlier -> issuing.link(document, earlier, Issuing.Link.CORRECTS));
            LocalDate from = wrong.filter(any -> draft.fromCorrected())
                    .flatMap(Decision::end)
                    .map(Decision.End::day)
                    .orElse(day);
            recognise(draft, numbered.written(), day, from);
            living.signed(draft, document, numbered.written(), day, from);
            submitting.signed(id);
            return Optional.empty();
        }));
    }

    private Numbered issue(
            Round round,
            Decision draft,
            Optional<Decision> wrong,
            UUID document,
            LocalDate day,
            String signer,
            boolean isChair) {
        IssuingBody issuer = papers.issuer(day);
        Signature hand = isChair ? Signature.chair(Optional.of(signer)) : Signature.deputyForChair(Optional.of(signer));
        Optional<String> corrected = wrong.map(one -> decisions.cited(one.id()));
        String symbol = DocumentKind.DECISION.symbol(issuer).orElseThrow();
        DecisionPaper.Frame asDraft = papers.frame(round, draft, new Standing.Draft(day), hand, corrected);
        return issuing.issue(
                new NewDocument(
                        document,
                        symbol,
                        day,
                        DocumentKind.DECISION.title(),
                        DecisionPapers.subject(round, asDraft).replace('\n', ' '),
                        issuer.shortName(),
                        signer,
                        DecisionPapers.recipients(draft),
                        "review-decision"),
                numbered -> {
                    DecisionPaper.Frame frame = papers.frame(
                            round,
                            draft,
                            new Standing.Issued(numbered.number(), day, Optional.of(numbered.checkCode())),
                            hand,
                            corrected);
                    AdministrativeDocument decision = papers.decision(round, draft, frame);
                    AdministrativeDocument annex = papers.annex(
                            round,
                            draft,
                            frame,
                            Optional.of(DecisionPaper.enclosedWith(numbered.written(), day, frame)));
                    return List.of(
                            file("quyet-dinh", decision, Format.DOCX),
                            file("quyet-dinh", decision, Format.PDF),
                            file("danh-sach-kem-theo", annex, Format.DOCX),
                            file("danh-sach-kem-theo", annex, Format.PDF));
                });
    }

    static NewFile file(String name, AdministrativeDocument paper, Format format) {
        return new NewFile(name + "." + format.extension(), format.mediaType(), Rendering.render(paper, format));
    }

    private void recognise(Decision decision, String number, LocalDate day, LocalDate from) {
        UUID ward = Acting.current().orElseThrow().ward();
        for (Decision.Line line : decision.lines()) {
            if (!line.isOfWorkers() && (line.isRecognised() || line.isChanged())) {
                statuses.recognise(
                        ward,
                        line.household(),
                        new RecognisedStatus(ListedClass.ofCode(line.becomes()), number, day),
                        from,
                        "decision " + decision.id(),
                        today.instant());
            }
        }
    }
}
