package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.Numbered;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Round;

/**
 * Cấp giấy xác nhận after a signed decision on living standards: one for each household that it recognises. Doing it again does nothing
 * again.
 */
@Component
class Confirming {
    private final Decisions decisions;
    private final Confirmations confirmations;
    private final Workers workers;
    private final DecisionPapers papers;
    private final Issuing issuing;
    private final Register register;
    private final JdbcClient sql;

    Confirming(
            Decisions decisions,
            Confirmations confirmations,
            Workers workers,
            DecisionPapers papers,
            Issuing issuing,
            Register register,
            JdbcClient sql) {
        this.decisions = decisions;
        this.confirmations = confirmations;
        this.workers = workers;
        this.papers = papers;
        this.issuing = issuing;
        this.register = register;
        this.sql = sql;
    }

    /** Households of a review without their paper, with the decision that recognises them; of several on one the latest counts. */
    @Transactional(readOnly = true)
    public List<Certifying.Due> due(Round round) {
        if (round.isOfLists()) {
            return List.of();
        }
        Map<UUID, Certifying.Due> latest = new LinkedHashMap<>();
        for (Decision decision : decisions.of(round.id())) {
            if (decision.isSigned()) {
                decision.lines()
                        .forEach(line -> latest.putIfAbsent(line.household(), new Certifying.Due(decision, line)));
            }
        }
        Set<UUID> done = confirmations.ofRound(round.id()).stream()
                .filter(Confirmation::isInForce)
                .map(Confirmation::household)
                .collect(Collectors.toSet());
        return latest.values().stream()
                .filter(due ->
                        due.line().isRecognised() && !done.contains(due.line().household()))
                .toList();
    }

    /** How many were issued. */
    @Transactional
    public int confirm(Round round, LocalDate day, String signer) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('review.confirmations ' || platform.ward(), 0))")
                .query()
                .listOfRows();
        List<Certifying.Due> all = due(round);
        all.forEach(due -> issue(due, day, signer));
        return all.size();
    }

    private void issue(Certifying.Due due, LocalDate day, String signer) {
        Decision.Line line = due.line();
        IssuingBody issuer = papers.issuer(day);
        LocalDate signed = due.decision().end().orElseThrow().day();
        ConfirmationPaper.Facts facts = new ConfirmationPaper.Facts(
                line.headName(),
                line.code(),
                Certifying.address(line, issuer),
                line.becomes(),
                workers.named(due.decision().id()).getOrDefault(line.household(), List.of()),
                register.members(line.household(), signed).stream()
                        .map(Certifying::person)
                        .toList(),
                decisions.cited(due.decision().id()),
                signed);
        UUID document = Ids.next();
        Numbered numbered = issuing.issue(
                new NewDocument(
                        document,
                        DocumentKind.CONFIRMATION.symbol(issuer).orElseThrow(),
                        day,
                        DocumentKind.CONFIRMATION.title(),
                        ConfirmationPaper.subject(line.becomes()) + ": hộ ông/bà " + line.headName() + ", mã hộ "
                                + line.code(),
                        issuer.shortName(),
                        signer,
                        List.of("Hộ ông/bà " + line.headName()),
                        "review-confirmation"),
                given -> {
                    AdministrativeDocument paper = ConfirmationPaper.of(
                            facts,
                            issuer,
                            new Standing.Issued(given.number(), day, java.util.Optional.of(given.checkCode())),
                            Signature.deputyForChair(java.util.Optional.of(signer)));
                    return List.of(
                            Signing.file("giay-xac-nhan", paper, Format.DOCX),
                            Signing.file("giay-xac-nhan", paper, Format.PDF));
                });
        confirmations.add(
                Ids.next(), line.household(), due.decision().id(), document, line.becomes(), numbered.written(), day);
    }
}
