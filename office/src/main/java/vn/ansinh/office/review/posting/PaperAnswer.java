package vn.ansinh.office.review.posting;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.NothingHere;

/** A paper as a file to be kept. */
final class PaperAnswer {
    private PaperAnswer() {}

    static ResponseEntity<byte[]> of(AdministrativeDocument document, String name, String format) {
        boolean isPdf = format.equals("pdf");
        if (!isPdf && !format.equals("docx")) {
            throw new NothingHere("paper as " + format);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        isPdf
                                ? "application/pdf"
                                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format)
                                .build()
                                .toString())
                .body(Rendering.render(document, isPdf ? Format.PDF : Format.DOCX));
    }
}
