package vn.ansinh.office.correspondence.book;

import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.registry.Register;

/** The register of a year on paper or as a spreadsheet. */
@Controller
@Requires(UseCase.SEE_CORRESPONDENCE)
class PrintedRegister {
    private final Book book;
    private final Sendings sendings;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    PrintedRegister(Book book, Sendings sendings, Register register, TakenOut taken, Today today) {
        this.book = book;
        this.sendings = sendings;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/correspondence/printed")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> print(
            @RequestParam(name = "of", defaultValue = "out") String direction,
            @RequestParam String year,
            @RequestParam(defaultValue = "xlsx") String format) {
        if (!direction.matches("out|in") || !year.strip().matches("(19|20|21)\\d\\d")) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
        boolean isOut = direction.equals("out");
        int of = Integer.parseInt(year.strip());
        Format made = format(format);
        List<RegisteredDocument> documents = book.year(isOut, of);
        RegisterPaper.Year content =
                new RegisterPaper.Year(isOut, of, documents, sendings.year(isOut, of), book.touchedBy(isOut, of));
        taken.record(new TakenOut.File("correspondence-register", documents.size(), List.of(), "", ""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(made.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("so-van-ban-" + (isOut ? "di" : "den") + "-" + of + "." + made.extension())
                                .build()
                                .toString())
                .body(Rendering.render(
                        RegisterPaper.of(
                                content,
                                WardOffice.on(
                                        register.ward(today.date())
                                                .orElseThrow(() -> new IllegalStateException(
                                                        "the ward has no name on " + today.date())),
                                        today.date()),
                                today.date()),
                        made));
    }

    private static Format format(String name) {
        try {
            return Format.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
    }
}
