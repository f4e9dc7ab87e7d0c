package vn.ansinh.office.review.round;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of a shelf as the answer to a request: as received, only to be saved, never run. */
public final class KeptFile {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private KeptFile() {}

    public static ResponseEntity<byte[]> of(Shelf.Kept kept, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.type()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
