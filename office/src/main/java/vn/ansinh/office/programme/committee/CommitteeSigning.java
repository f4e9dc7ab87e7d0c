package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.List;
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
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
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
 * Trình ký and ký: a draft waits for the signer, who signs or returns it. A signature gives number and files in one transaction; of
 * two who sign at once one signs, and the other's number is given back.
 */
@Component
public class CommitteeSigning {
    private static final String TO_SIGN = "committee-paper";

    private final CommitteePapers papers;
    private final CommitteeDrafting drafting;
    private final Issuing issuing;
    private final Inbox inbox;
    private final Today today;
    private final TransactionTemplate transactions;

    CommitteeSigning(
            CommitteePapers papers,
            CommitteeDrafting drafting,
            Issuing issuing,
            Inbox inbox,
            Today today,
            PlatformTransactionManager manager) {
        this.papers = papers;
        this.drafting = drafting;
        this.issuing = issuing;
        this.inbox = inbox;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Lays a paper before the signer; sent twice it is laid once. */
    @Transactional
    public void submit(UUID id, Committee committee, CommitteePaper.Kind kind, Optional<UUID> meeting, LocalDate asOf) {
        CommitteePaper paper = new CommitteePaper(id, committee, kind, meeting, asOf, Optional.empty());
        papers.draft(paper);
        String subject = drafting.paper(paper, new Standing.Draft(asOf), Signature.deputyForChair(Optional.empty()))
                .name();
        inbox.open(new Work(
                TO_SIGN,
                id,
                List.of(subject),
                "/programme/committee/papers/" + id,
                UseCase.SIGN_PROGRAMME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /**
     * Signs it; what stands against it otherwise.
     *
     * @param isChair whether the chair signs, not a deputy for the chair
     */
    public Optional<Said> sign(UUID id, LocalDate day, String signer, boolean isChair) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<CommitteePaper> draft = papers.find(id).filter(CommitteePaper::isDraft);
            if (draft.isEmpty()) {
                return Optional.of(Said.of("committee.fault.done"));
            }
            if (day.isAfter(today.date())) {
                return Optional.of(Said.of("committee.fault.future"));
            }
            UUID document = Ids.next();
            issue(draft.get(), document, day, signer, isChair);
            if (!papers.end(id, day, Optional.of(document), "")) {
                status.setRollbackOnly();
                return Optional.of(Said.of("committee.fault.done"));
            }
            inbox.close(TO_SIGN, id, "signed");
            return Optional.empty();
        }));
    }

    private void issue(CommitteePaper draft, UUID document, LocalDate day, String signer, boolean isChair) {
        Signature hand = isChair ? Signature.chair(Optional.of(signer)) : Signature.deputyForChair(Optional.of(signer));
        IssuingBody issuer = drafting.issuer(day);
        AdministrativeDocument asDraft = drafting.paper(draft, new Standing.Draft(day), hand);
        issuing.issue(
                new NewDocument(
                        document,
                        draft.kind().document().symbol(issuer).orElseThrow(),
                        day,
                        draft.kind().document().title(),
                        asDraft.subject().plain().replace('\n', ' '),
                        issuer.shortName(),
                        signer,
                        asDraft.recipients(),
                        "committee-" + draft.kind().code()),
                numbered -> {
                    AdministrativeDocument paper = drafting.paper(
                            draft,
                            new Standing.Issued(numbered.number(), day, Optional.of(numbered.checkCode())),
                            hand);
                    return List.of(
                            file(draft.kind().fileName(), paper, Format.DOCX),
                            file(draft.kind().fileName(), paper, Format.PDF));
                });
    }

    private static NewFile file(String name, AdministrativeDocument paper, Format format) {
        return new NewFile(name + "." + format.extension(), format.mediaType(), Rendering.render(paper, format));
    }

    /** Back to the officer with a reason; false when it was signed or returned already. */
    @Transactional
    public boolean giveBack(UUID id, String reason) {
        boolean ended = papers.find(id).filter(CommitteePaper::isDraft).isPresent()
                && papers.end(id, today.date(), Optional.empty(), reason);
        if (ended) {
            inbox.close(TO_SIGN, id, "returned");
        }
        return ended;
    }
}
