package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;

/** A list as files: for the payer, for the bank, for signing, for the monitor. Each that leaves is written down. */
@Controller
@Requires(UseCase.SEE_PAYMENT)
class PaymentFilePages {
    private static final String ONE = PaymentPages.PATH + "/{id}";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PaymentRuns runs;
    private final IssuingList issuing;
    private final PaymentSheet sheet;
    private final Monitorings monitorings;
    private final Payers payers;
    private final TakenOut taken;
    private final Today today;

    PaymentFilePages(
            PaymentRuns runs,
            IssuingList issuing,
            PaymentSheet sheet,
            Monitorings monitorings,
            Payers payers,
            TakenOut taken,
            Today today) {
        this.runs = runs;
        this.issuing = issuing;
        this.sheet = sheet;
        this.monitorings = monitorings;
        this.payers = payers;
        this.taken = taken;
        this.today = today;
    }

    private PaymentRun run(UUID id) {
        return runs.find(id)
                .filter(run -> run.state().hasLines())
                .orElseThrow(() -> new NothingHere("payment list " + id));
    }

    /** The list as a paper; the signed one is in the register of documents. */
    @GetMapping(ONE + "/list.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> list(@PathVariable UUID id, @PathVariable String format) {
        PaymentRun run = run(id);
        List<PayLine> lines = runs.lines(id);
        return switch (format) {
            case "xlsx" ->
                file(
                        run,
                        lines.size(),
                        "danh-sach",
                        format,
                        MediaType.parseMediaType(Format.XLSX.mediaType()),
                        () -> sheet.xlsx(run, Slip.of(lines)));
            case "csv" -> file(run, lines.size(), "danh-sach", format, CSV, () -> sheet.csv(Slip.of(lines)));
            default -> paper(run, lines.size(), "danh-sach", format, () -> draft(run, lines));
        };
    }

    private AdministrativeDocument draft(PaymentRun run, List<PayLine> lines) {
        boolean isApproved = run.step(RunStep.Action.APPROVE).isPresent();
        LocalDate day = run.step(RunStep.Action.APPROVE).map(RunStep::day).orElse(today.date());
        return issuing.paper(
                run,
                lines,
                isApproved ? new Standing.Unnumbered(day) : new Standing.Draft(day),
                IssuingList.hand(Optional.empty(), false));
    }

    /** What goes to accounts, as an order for the bank; only of what was approved. */
    @GetMapping(ONE + "/pain.001.xml")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> order(@PathVariable UUID id) {
        PaymentRun run = run(id);
        List<Slip> slips = Pain001.transferred(Slip.of(runs.lines(id)));
        Optional<Payer> payer = payers.now().filter(Payer::hasAccount);
        boolean isApproved = run.step(RunStep.Action.APPROVE).isPresent();
        if (slips.isEmpty() || payer.isEmpty() || !isApproved) {
            throw new NothingHere("an order for the bank of " + id);
        }
        LocalDate first = run.month().atDay(1);
        LocalDate day = first.isBefore(today.date()) ? today.date() : first;
        return file(
                run,
                slips.size(),
                "pain.001",
                "xml",
                MediaType.APPLICATION_XML,
                () -> Pain001.of(
                        run, slips, payer.get(), issuing.issuer(today.date()).shortName(), day, today.instant()));
    }

    @GetMapping(ONE + "/signatures.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> signatures(@PathVariable UUID id, @PathVariable String format) {
        PaymentRun run = run(id);
        List<PayLine> lines = runs.lines(id);
        return paper(
                run,
                lines.size(),
                "bang-ky-nhan",
                format,
                () -> SignatureSheet.of(run, Slip.of(lines), issuing.issuer(run.asked())));
    }

    @GetMapping(ONE + "/monitoring/{seen}.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> monitoring(
            @PathVariable UUID id, @PathVariable UUID seen, @PathVariable String format) {
        PaymentRun run = run(id);
        Monitoring one = monitorings.find(id, seen).orElseThrow(() -> new NothingHere("monitoring " + seen));
        return paper(
                run,
                0,
                "giam-sat",
                format,
                () -> MonitoringPaper.of(run, one, RunTotals.of(runs.lines(id)), issuing.issuer(one.day())));
    }

    private ResponseEntity<byte[]> paper(
            PaymentRun run, int rows, String name, String extension, Supplier<AdministrativeDocument> paper) {
        Format format = switch (extension) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            default -> throw new NothingHere("paper as " + extension);
        };
        return file(
                run,
                rows,
                name,
                extension,
                MediaType.parseMediaType(format.mediaType()),
                () -> Rendering.render(paper.get(), format));
    }

    private ResponseEntity<byte[]> file(
            PaymentRun run, int rows, String name, String extension, MediaType type, Supplier<byte[]> content) {
        byte[] made = content.get();
        taken.record(new TakenOut.File("payment-list", rows, List.of(), run.payer(), ""));
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "-" + run.month() + "." + extension)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(made);
    }
}
