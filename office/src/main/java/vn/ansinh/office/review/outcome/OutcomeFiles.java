package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.rules.Law;

/** The tables and the report of a round as files, each a draft to be signed. An outcome that does not add up gives no file. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class OutcomeFiles {
    private final Rounds rounds;
    private final ShowingOutcomes showing;
    private final Reports reports;
    private final ComparingRounds comparing;
    private final Register register;
    private final Leaving leaving;
    private final Law law;
    private final Today today;

    OutcomeFiles(
            Rounds rounds,
            ShowingOutcomes showing,
            Reports reports,
            ComparingRounds comparing,
            Register register,
            Leaving leaving,
            Law law,
            Today today) {
        this.rounds = rounds;
        this.showing = showing;
        this.reports = reports;
        this.comparing = comparing;
        this.register = register;
        this.leaving = leaving;
        this.law = law;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/reports/{table}/paper.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> table(
            @PathVariable UUID id,
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam Optional<Integer> closing) {
        Format wanted = format(format);
        ReportKind kind = ReportKind.ofId(table).orElseThrow(() -> new NothingHere("table " + table));
        Shown shown = sound(id, closing);
        Report report = showing.table(kind, shown).orElseThrow(() -> new NothingHere("table " + table));
        leaving.record(List.of(report));
        return file(OutcomePaper.one(report, shown, issuer(), today.date()), "bieu-" + kind.id(), wanted);
    }

    @GetMapping("/reviews/{id}/reports/compare/paper.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> compare(@PathVariable UUID id, @PathVariable String format, @RequestParam UUID with) {
        Format wanted = format(format);
        Shown now = sound(id, Optional.empty());
        Report report = comparing.of(sound(with, Optional.empty()), now);
        return file(OutcomePaper.one(report, now, issuer(), today.date()), "so-sanh-ky-ra-soat", wanted);
    }

    /** All tables that the person may see: a sheet for each in a spreadsheet; on paper those that name nobody. */
    @GetMapping("/reviews/{id}/reports/all.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> all(
            @PathVariable UUID id, @PathVariable String format, @RequestParam Optional<Integer> closing) {
        Format wanted = format(format);
        Shown shown = sound(id, closing);
        List<Report> made = reports.kinds().stream()
                .filter(kind -> wanted == Format.XLSX || !kind.isPersonal())
                .flatMap(kind -> showing.table(kind, shown).stream())
                .toList();
        leaving.record(made);
        String name = "bieu-ra-soat-" + shown.round().year();
        if (wanted != Format.XLSX) {
            return file(OutcomePaper.all(made, shown, issuer(), today.date()), name, wanted);
        }
        Map<String, AdministrativeDocument> sheets = new LinkedHashMap<>();
        for (Report report : made) {
            sheets.put(sheets.size() + 1 + " " + report.id(), OutcomePaper.one(report, shown, issuer(), today.date()));
        }
        return answer(Rendering.workbook(sheets), name, wanted);
    }

    /** The report in words, beside an earlier round if one is named. */
    @GetMapping("/reviews/{id}/reports/text.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> text(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam Optional<UUID> with,
            @RequestParam Optional<Integer> closing) {
        Format wanted = format(format);
        Shown shown = sound(id, closing);
        Optional<Shown> before = with.or(
                        () -> Outcomes.before(shown.round(), rounds.all()).map(Round::id))
                .map(one -> sound(one, Optional.empty()));
        return file(
                OutcomeReport.of(shown, before, law, issuer(), today.date()),
                "bao-cao-ra-soat-" + shown.round().year(),
                wanted);
    }

    private Shown sound(UUID id, Optional<Integer> closing) {
        Shown shown = showing.asked(rounds.find(id).orElseThrow(() -> new NothingHere("review " + id)), closing);
        if (shown.broken().isPresent()) {
            throw new NothingHere("a report that adds up, of review " + id);
        }
        return shown;
    }

    private static Format format(String name) {
        return switch (name) {
            case "docx", "pdf", "xlsx" -> Format.valueOf(name.toUpperCase(Locale.ROOT));
            default -> throw new NothingHere("paper as " + name);
        };
    }

    private static ResponseEntity<byte[]> file(AdministrativeDocument paper, String name, Format format) {
        return answer(Rendering.render(paper, format), name, format);
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String name, Format format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.extension())
                                .build()
                                .toString())
                .body(bytes);
    }

    private IssuingBody issuer() {
        LocalDate day = today.date();
        return IssuingWard.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }
}
