package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.source.Language;

/** The list as an official document with its number, and as a draft before. */
@Component
class IssuingList {
    private static final String PROCEDURE = "payment-run";

    private final Issuing issuing;
    private final Register register;
    private final SupportNames names;
    private final WardLaw law;

    IssuingList(Issuing issuing, Register register, SupportNames names, WardLaw law) {
        this.issuing = issuing;
        this.register = register;
        this.names = names;
        this.law = law;
    }

    IssuingBody issuer(LocalDate day) {
        return WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day);
    }

    /** The number of the document in the register. */
    UUID issue(PaymentRun run, List<PayLine> lines, LocalDate day, String signer, boolean isChair) {
        Signature hand = hand(Optional.of(signer), isChair);
        IssuingBody issuer = issuer(day);
        AdministrativeDocument draft = paper(run, lines, new Standing.Draft(day), hand);
        UUID document = Ids.next();
        issuing.issue(
                new NewDocument(
                        document,
                        draft.kind().symbol(issuer).orElseThrow(),
                        day,
                        draft.kind().title(),
                        draft.subject().plain(),
                        issuer.shortName(),
                        signer,
                        draft.recipients(),
                        "payment-list"),
                numbered -> {
                    AdministrativeDocument paper = paper(
                            run,
                            lines,
                            new Standing.Issued(numbered.number(), day, Optional.of(numbered.checkCode())),
                            hand);
                    return List.of(file(run, paper, Format.DOCX), file(run, paper, Format.PDF));
                });
        return document;
    }

    /** A deputy or the chair signs for the committee, which pays. */
    static Signature hand(Optional<String> signer, boolean isChair) {
        return (isChair ? Signature.chair(signer) : Signature.deputyForChair(signer)).forCommittee();
    }

    private static NewFile file(PaymentRun run, AdministrativeDocument paper, Format format) {
        return new NewFile(
                "danh-sach-chi-tra-" + run.month() + "." + format.extension(),
                format.mediaType(),
                Rendering.render(paper, format));
    }

    AdministrativeDocument paper(PaymentRun run, List<PayLine> lines, Standing standing, Signature signature) {
        List<Text> grounds = law.law()
                .procedures()
                .find(PROCEDURE)
                .flatMap(procedure -> procedure.versionFor(standing.day()))
                .map(version -> version.citation().in(Language.VI))
                .map(cited -> List.of(Text.of("Căn cứ " + cited)))
                .orElse(List.of());
        return PaymentListPaper.of(
                new PaymentListPaper.Facts(run, Slip.of(lines), RunTotals.of(lines), grounds, names::onPaper),
                issuer(standing.day()),
                standing,
                signature);
    }
}
