package vn.ansinh.office.review.datafile;

import java.util.UUID;
import org.springframework.http.CacheControl;
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
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** The data file of a review, to be taken along. */
@Controller
@Requires(UseCase.SEE_CORRESPONDENCE)
class DataFilePages {
    private final Rounds rounds;
    private final DataFiles files;

    DataFilePages(Rounds rounds, DataFiles files) {
        this.rounds = rounds;
        this.files = files;
    }

    @GetMapping("/reviews/{id}/data.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> take(@PathVariable UUID id) {
        Round round = rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Format.XLSX.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("du-lieu-ra-soat-" + round.year()
                                        + (round.isAnnual() ? "" : "-" + round.month()) + ".xlsx")
                                .build()
                                .toString())
                .body(files.taken(round));
    }
}
