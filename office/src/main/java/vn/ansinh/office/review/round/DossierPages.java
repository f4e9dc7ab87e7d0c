package vn.ansinh.office.review.round;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.NothingHere;

/** In trọn bộ hồ sơ: what is in the whole file of a review, and the file itself. */
@Controller
@Requires(UseCase.MAKE_DOCUMENT)
class DossierPages {
    private final Rounds rounds;
    private final Dossier dossier;
    private final TakenOut taken;

    DossierPages(Rounds rounds, Dossier dossier, TakenOut taken) {
        this.rounds = rounds;
        this.dossier = dossier;
        this.taken = taken;
    }

    @GetMapping("/reviews/{id}/dossier")
    ModelAndView show(@PathVariable UUID id) {
        Round round = find(id);
        List<String> names = dossier.pieces(round).stream()
                .map(DossierPart.Piece::name)
                .distinct()
                .toList();
        return new ModelAndView("review/round/dossier", Map.of("round", round, "names", names));
    }

    @GetMapping("/reviews/{id}/dossier.zip")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        Round round = find(id);
        byte[] packed = dossier.packed(round);
        taken.record(new TakenOut.File("review-dossier", 1, List.of(), "", ""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ho-so-ra-soat-" + round.year()
                                        + (round.isAnnual() ? "" : "-" + round.month())
                                        + (round.isOfLists() ? "" : "-muc-song") + ".zip")
                                .build()
                                .toString())
                .body(packed);
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }
}
