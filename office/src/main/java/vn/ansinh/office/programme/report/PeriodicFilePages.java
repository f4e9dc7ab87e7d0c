package vn.ansinh.office.programme.report;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;

/** Files of a report: its draft, its tables as a workbook, its data for another office. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class PeriodicFilePages {
    private final PeriodicPages pages;
    private final IssuingPeriodic issuing;

    PeriodicFilePages(PeriodicPages pages, IssuingPeriodic issuing) {
        this.pages = pages;
        this.issuing = issuing;
    }

    @GetMapping("/programme/reports/{id}/paper.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format) {
        Format made = switch (format) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            default -> throw new NothingHere("report as " + format);
        };
        PeriodicReport report = pages.find(id);
        return file(
                "du-thao-" + report.fileName() + "." + made.extension(),
                made.mediaType(),
                Rendering.render(issuing.draft(report), made));
    }

    @GetMapping("/programme/reports/{id}/tables.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> sheets(@PathVariable UUID id) {
        PeriodicReport report = pages.find(id);
        return SheetAnswer.of(report.fileName(), issuing.sheets(report));
    }

    @GetMapping("/programme/reports/{id}/data.json")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> data(@PathVariable UUID id) {
        PeriodicReport report = pages.find(id);
        return file(report.fileName() + ".json", MediaType.APPLICATION_JSON_VALUE, issuing.file(report));
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
