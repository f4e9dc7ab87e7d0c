package vn.ansinh.office.review.round;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.NothingHere;

/** A paper to take along. */
public final class PaperAnswer {
    private PaperAnswer() {}

    /**
     * The paper as a file.
     *
     * @throws NothingHere when it is not made in such a form
     */
    public static ResponseEntity<byte[]> of(AdministrativeDocument paper, String name, String extension) {
        Format format = switch (extension) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            default -> throw new NothingHere("paper as " + extension);
        };
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.extension())
                                .build()
                                .toString())
                .body(Rendering.render(paper, format));
    }
}
