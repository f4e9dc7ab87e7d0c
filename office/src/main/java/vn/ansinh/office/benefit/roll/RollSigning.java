package vn.ansinh.office.benefit.roll;

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
import vn.ansinh.office.document.DocumentKind;
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

/** Trình ký, ký và gửi, trả lại, rút lại: somebody else than who drew the list up signs it, which gives it number and files. */
@Component
public class RollSigning {
    private static final String TO_SIGN = "roll-to-sign";
    private static final String RETURNED = "roll-returned";

    private final SupportRolls rolls;
    private final KeepingRolls keeping;
    private final RollPapers papers;
    private final Issuing issuing;
    private final Inbox inbox;
    private final Today today;
    private final TransactionTemplate transactions;

    RollSigning(
            SupportRolls rolls,
            KeepingRolls keeping,
            RollPapers papers,
            Issuing issuing,
            Inbox inbox,
            Today today,
            PlatformTransactionManager manager) {
        this.rolls = rolls;
        this.keeping = keeping;
        this.papers = papers;
        this.issuing = issuing;
        this.inbox = inbox;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Lays a list before the signer; what stands against it otherwise. */
    @Transactional
    public Optional<Said> submit(Roll roll, String recipient) {
        List<RollLine> lines = rolls.lines(roll.id());
        long open = lines.stream()
                .filter(one -> one.isCarriedOut() && one.said().amount().isEmpty())
                .count();
        if (roll.kind().needsSums() && open > 0) {
            return Optional.of(Said.of("roll.fault.amounts", open));
        }
        if (lines.stream().allMatch(RollLine::isLeftOut)) {
            return Optional.of(Said.of("roll.fault.no-lines"));
        }
        if (!roll.isOpen() || !keeping.step(roll, step("submit", recipient, "", "", Optional.empty(), today.date()))) {
            return moved();
        }
        inbox.close(RETURNED, roll.id(), "submitted");
        open(TO_SIGN, roll, UseCase.SIGN_SUPPORT);
        return Optional.empty();
    }

    private static Optional<Said> moved() {
        return Optional.of(Said.of("roll.fault.moved"));
    }

    private static KeepingRolls.Step step(
            String code, String recipient, String signer, String reason, Optional<UUID> document, LocalDate day) {
        return new KeepingRolls.Step(code, day, recipient, signer, reason, document);
    }

    private void open(String kind, Roll roll, UseCase needs) {
        inbox.open(new Work(
                kind,
                roll.id(),
                List.of(roll.subject()),
                roll.address(),
                needs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Signs and sends it with a number; what stands against it otherwise. */
    public Optional<Said> send(Roll roll, LocalDate day, String signer, boolean isChair) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (roll.state() != Roll.State.SUBMITTED) {
                return moved();
            }
            if (day.isAfter(today.date()) || day.isBefore(roll.day())) {
                return Optional.of(Said.of("roll.fault.day", roll.day()));
            }
            UUID document = Ids.next();
            issue(roll, document, day, signer, isChair);
            if (!keeping.step(roll, step("send", "", signer, "", Optional.of(document), day))) {
                status.setRollbackOnly();
                return moved();
            }
            keeping.sent(roll);
            inbox.close(TO_SIGN, roll.id(), "sent");
            return Optional.empty();
        }));
    }

    private void issue(Roll roll, UUID document, LocalDate day, String signer, boolean isChair) {
        Signature hand = (isChair
                        ? Signature.chair(Optional.of(signer))
                        : Signature.deputyForChair(Optional.of(signer)))
                .forCommittee();
        IssuingBody issuer = papers.issuer(day);
        AdministrativeDocument draft = papers.paper(roll, new Standing.Draft(day), hand);
        issuing.issue(
                new NewDocument(
                        document,
                        DocumentKind.LIST.symbol(issuer).orElseThrow(),
                        day,
                        DocumentKind.LIST.title(),
                        draft.subject().plain(),
                        issuer.shortName(),
                        signer,
                        draft.recipients(),
                        "roll-" + roll.kind().code()),
                numbered -> {
                    AdministrativeDocument paper = papers.paper(
                            roll, new Standing.Issued(numbered.number(), day, Optional.of(numbered.checkCode())), hand);
                    return List.of(file(roll, paper, Format.DOCX), file(roll, paper, Format.PDF));
                });
    }

    private static NewFile file(Roll roll, AdministrativeDocument paper, Format format) {
        return new NewFile(
                fileName(roll) + "." + format.extension(), format.mediaType(), Rendering.render(paper, format));
    }

    /** The name of its files, without ending. */
    static String fileName(Roll roll) {
        return (switch (roll.kind()) {
                    case INSURANCE -> "danh-sach-bhyt-";
                    case ELECTRICITY -> "danh-sach-tien-dien-";
                    case SCHOOL -> "danh-sach-hoc-duong-";
                })
                + roll.period().code();
    }

    /** Back to the officer with a reason; false when it was signed or returned already. */
    @Transactional
    public boolean giveBack(Roll roll, String reason) {
        boolean isBack = roll.state() == Roll.State.SUBMITTED
                && keeping.step(roll, step("return", "", "", reason, Optional.empty(), today.date()));
        if (isBack) {
            inbox.close(TO_SIGN, roll.id(), "returned");
            open(RETURNED, roll, UseCase.KEEP_ROLL);
        }
        return isBack;
    }

    /** Takes a list that was not sent back, with all its lines; false when it was sent. */
    @Transactional
    public boolean withdraw(Roll roll, String reason) {
        boolean isOver = roll.state() != Roll.State.SENT
                && roll.state() != Roll.State.WITHDRAWN
                && keeping.step(roll, step("withdraw", "", "", reason, Optional.empty(), today.date()));
        if (isOver) {
            inbox.close(TO_SIGN, roll.id(), "withdrawn");
            inbox.close(RETURNED, roll.id(), "withdrawn");
        }
        return isOver;
    }
}
