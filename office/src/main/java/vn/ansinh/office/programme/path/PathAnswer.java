package vn.ansinh.office.programme.path;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.ansinh.office.document.render.Format;

/** A file to take along. */
final class PathAnswer {
    private PathAnswer() {}

    static ResponseEntity<byte[]> of(byte[] bytes, String name, Format format) {
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
}
