package vn.ansinh.office.report.file;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;

/** Sends a paper in the name of the one who made it, and writes down that it left. */
@Component
class Handing {
    private final Register register;
    private final Colleagues colleagues;
    private final TakenOut taken;
    private final Today today;

    Handing(Register register, Colleagues colleagues, TakenOut taken, Today today) {
        this.register = register;
        this.colleagues = colleagues;
        this.taken = taken;
        this.today = today;
    }

    ResponseEntity<byte[]> over(
            FilePaper paper, DocumentKind kind, String subject, String format, String name, TakenOut.File file) {
        Format wanted = format(format);
        LocalDate day = today.date();
        byte[] content = Rendering.render(paper.document(kind, subject, issuer(day), day, by()), wanted);
        taken.record(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "-" + day + "." + wanted.extension())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    private IssuingBody issuer(LocalDate day) {
        return IssuingWard.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }

    private String by() {
        return Acting.current()
                .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                .orElseThrow(() -> new IllegalStateException("nobody acts"));
    }

    private static Format format(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "PDF" -> Format.PDF;
            case "DOCX" -> Format.DOCX;
            default -> throw new BadRequest("shell.failure.bad-request.text");
        };
    }
}
