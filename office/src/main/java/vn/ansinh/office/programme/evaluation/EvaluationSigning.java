package vn.ansinh.office.programme.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Trình ký, ký, trả lại the notice of a year; the signature gives number and files and freezes points, places and facts. */
@Component
public class EvaluationSigning {
    private static final String TO_SIGN = "evaluation-paper";
    private static final String FILE = "thong-bao-ket-qua-danh-gia";

    private final EvaluationSchemes schemes;
    private final EvaluationBoard board;
    private final EvaluationScores scores;
    private final EvaluationPapers papers;
    private final Register register;
    private final Issuing issuing;
    private final Inbox inbox;
    private final Today today;
    private final TransactionTemplate transactions;

    EvaluationSigning(
            EvaluationSchemes schemes,
            EvaluationBoard board,
            EvaluationScores scores,
            EvaluationPapers papers,
            Register register,
            Issuing issuing,
            Inbox inbox,
            Today today,
            PlatformTransactionManager manager) {
        this.schemes = schemes;
        this.board = board;
        this.scores = scores;
        this.papers = papers;
        this.register = register;
        this.issuing = issuing;
        this.inbox = inbox;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Lays the result of a year before the signer; what stands against it otherwise. */
    @Transactional
    public Optional<Said> submit(UUID id, int year) {
        Optional<Scheme> scheme = schemes.of(year);
        if (scheme.isEmpty()) {
            return Optional.of(Said.of("evaluation.fault.no-scheme"));
        }
        if (!schemes.isOpen(year)) {
            return Optional.of(Said.of("evaluation.fault.closed"));
        }
        long missing = board.missing(scheme.get());
        if (missing > 0) {
            return Optional.of(Said.of("evaluation.fault.missing", missing));
        }
        papers.draft(id, scheme.get());
        inbox.open(new Work(
                TO_SIGN,
                id,
                List.of(String.valueOf(year)),
                "/programme/committee/evaluation/papers/" + id,
                UseCase.SIGN_PROGRAMME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return Optional.empty();
    }

    /** The notice as things stand. */
    @Transactional(readOnly = true)
    public AdministrativeDocument paper(Scheme scheme, Standing standing, Signature signature) {
        return EvaluationNotice.of(scheme, board.of(scheme), issuer(standing.day()), standing, signature);
    }

    private IssuingBody issuer(LocalDate day) {
        return WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day);
    }

    /**
     * Signs it; what stands against it otherwise.
     *
     * @param isChair whether the chair signs, not a deputy for the chair
     */
    public Optional<Said> sign(UUID id, LocalDate day, String signer, boolean isChair) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<EvaluationPaper> draft = papers.find(id).filter(EvaluationPaper::isDraft);
            if (draft.isEmpty()) {
                return Optional.of(Said.of("committee.fault.done"));
            }
            if (day.isAfter(today.date())) {
                return Optional.of(Said.of("committee.fault.future"));
            }
            Scheme scheme = schemes.of(draft.get().year()).orElseThrow();
            List<EvaluatedGroup> groups = board.of(scheme);
            UUID document = Ids.next();
            issue(scheme, groups, new Hand(document, day, signer, isChair));
            freeze(scheme, groups);
            if (!papers.end(id, day, Optional.of(document), "")) {
                status.setRollbackOnly();
                return Optional.of(Said.of("committee.fault.done"));
            }
            inbox.close(TO_SIGN, id, "signed");
            return Optional.empty();
        }));
    }

    private record Hand(UUID document, LocalDate day, String signer, boolean isChair) {
        Signature signature() {
            return isChair ? Signature.chair(Optional.of(signer)) : Signature.deputyForChair(Optional.of(signer));
        }
    }

    private void issue(Scheme scheme, List<EvaluatedGroup> groups, Hand hand) {
        IssuingBody issuer = issuer(hand.day());
        AdministrativeDocument draft =
                EvaluationNotice.of(scheme, groups, issuer, new Standing.Draft(hand.day()), hand.signature());
        issuing.issue(
                new NewDocument(
                        hand.document(),
                        DocumentKind.NOTICE.symbol(issuer).orElseThrow(),
                        hand.day(),
                        DocumentKind.NOTICE.title(),
                        draft.subject().plain().replace('\n', ' '),
                        issuer.shortName(),
                        hand.signer(),
                        draft.recipients(),
                        "evaluation"),
                numbered -> {
                    AdministrativeDocument paper = EvaluationNotice.of(
                            scheme,
                            groups,
                            issuer,
                            new Standing.Issued(numbered.number(), hand.day(), Optional.of(numbered.checkCode())),
                            hand.signature());
                    return List.of(file(paper, Format.DOCX), file(paper, Format.PDF));
                });
    }

    private void freeze(Scheme scheme, List<EvaluatedGroup> groups) {
        Map<UUID, Map<EvaluationFact, Known>> facts = new HashMap<>();
        groups.forEach(one -> facts.put(one.area(), one.facts()));
        scores.freeze(
                scheme.year(),
                groups.stream()
                        .map(one -> new EvaluationScores.Result(
                                one.area(),
                                one.name(),
                                one.total().orElseThrow(),
                                one.place().orElseThrow(),
                                one.band()))
                        .toList(),
                facts);
    }

    private static NewFile file(AdministrativeDocument paper, Format format) {
        return new NewFile(FILE + "." + format.extension(), format.mediaType(), Rendering.render(paper, format));
    }

    /** Back to the officer with a reason; false when it was signed or returned already. */
    @Transactional
    public boolean giveBack(UUID id, String reason) {
        boolean ended = papers.find(id).filter(EvaluationPaper::isDraft).isPresent()
                && papers.end(id, today.date(), Optional.empty(), reason);
        if (ended) {
            inbox.close(TO_SIGN, id, "returned");
        }
        return ended;
    }
}
