package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.enrolment.Enrolling;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/**
 * Trình ký and ký: a draft waits for the signer, who signs or returns it. A signature gives number and files and sets the money going, all in
 * one transaction; of two who sign at once one signs.
 */
@Component
public class SupportSigning {
    private static final String TO_SIGN = "support-decision";

    private final SupportDecisions decisions;
    private final SupportDrafting drafting;
    private final SupportEffect effect;
    private final Issuing issuing;
    private final Inbox inbox;
    private final Today today;
    private final TransactionTemplate transactions;

    SupportSigning(
            SupportDecisions decisions,
            SupportDrafting drafting,
            SupportEffect effect,
            Issuing issuing,
            Inbox inbox,
            Today today,
            PlatformTransactionManager manager) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.effect = effect;
        this.issuing = issuing;
        this.inbox = inbox;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Lays a draft before the signer; sent twice it is laid once. */
    @Transactional
    public void submit(SupportDecision draft, Optional<LocalDate> due) {
        if (decisions.draft(draft)) {
            inbox.open(new Work(
                    TO_SIGN,
                    draft.id(),
                    List.of(draft.whom()),
                    draft.address(),
                    UseCase.SIGN_SUPPORT,
                    Optional.empty(),
                    Optional.empty(),
                    due));
        }
    }

    /**
     * Signs it; what stands against it otherwise.
     *
     * @param isChair whether the chair signs, not a deputy for the chair
     */
    public Optional<Said> sign(UUID id, LocalDate day, String signer, boolean isChair) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> sign(status, id, day, signer, isChair)));
        } catch (Enrolling.Refused refused) {
            return Optional.of(Said.of(refused.key()));
        }
    }

    private Optional<Said> sign(TransactionStatus status, UUID id, LocalDate day, String signer, boolean isChair) {
        Optional<SupportDecision> draft = decisions.find(id).filter(SupportDecision::isDraft);
        if (draft.isEmpty()) {
            return Optional.of(Said.of("application.fault.done"));
        }
        if (day.isAfter(today.date())) {
            return Optional.of(Said.of("application.fault.future"));
        }
        if (day.isBefore(draft.get().drafted())) {
            return Optional.of(Said.of("application.fault.before-draft"));
        }
        UUID document = Ids.next();
        String written = issue(draft.get(), document, day, signer, isChair);
        if (!decisions.end(id, day, Optional.of(document), signer, "")) {
            status.setRollbackOnly();
            return Optional.of(Said.of("application.fault.done"));
        }
        effect.of(draft.get(), day, written);
        inbox.close(TO_SIGN, id, "signed");
        return Optional.empty();
    }

    private String issue(SupportDecision draft, UUID document, LocalDate day, String signer, boolean isChair) {
        Signature hand = isChair ? Signature.chair(Optional.of(signer)) : Signature.deputyForChair(Optional.of(signer));
        AdministrativeDocument asDraft = drafting.paper(draft, new Standing.Draft(day), hand);
        return issuing.issue(
                        new NewDocument(
                                document,
                                draft.kind().document().symbol(asDraft.issuer()).orElseThrow(),
                                day,
                                draft.kind().document().title(),
                                asDraft.subject().plain().replace('\n', ' '),
                                asDraft.issuer().shortName(),
                                signer,
                                asDraft.recipients(),
                                "support-" + draft.kind().code()),
                        numbered -> {
                            AdministrativeDocument paper = drafting.paper(
                                    draft,
                                    new Standing.Issued(numbered.number(), day, Optional.of(numbered.checkCode())),
                                    hand);
                            return List.of(file(draft, paper, Format.DOCX), file(draft, paper, Format.PDF));
                        })
                .written();
    }

    private static NewFile file(SupportDecision draft, AdministrativeDocument paper, Format format) {
        return new NewFile(
                fileName(draft) + "." + format.extension(), format.mediaType(), Rendering.render(paper, format));
    }

    static String fileName(SupportDecision draft) {
        return switch (draft.kind()) {
            case NOTICE -> "thong-bao-truoc";
            case GRANT -> "quyet-dinh-huong";
            case REFUSE -> "van-ban-tra-loi";
            case CHANGE -> "quyet-dinh-dieu-chinh";
            case SUSPEND -> "quyet-dinh-tam-dung";
            case RESUME -> "quyet-dinh-tiep-tuc";
            case STOP -> "quyet-dinh-thoi-huong";
        };
    }

    /** Back to the officer with a reason; false when it was signed or returned already. */
    @Transactional
    public boolean giveBack(UUID id, String reason) {
        boolean ended = decisions.find(id).filter(SupportDecision::isDraft).isPresent()
                && decisions.end(id, today.date(), Optional.empty(), "", reason);
        if (ended) {
            inbox.close(TO_SIGN, id, "returned");
        }
        return ended;
    }
}
