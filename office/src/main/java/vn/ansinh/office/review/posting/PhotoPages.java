package vn.ansinh.office.review.posting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.Shelf;

/** Photographs of a copy that hangs, of the lists of a group and of the final list alike. */
@Controller
@Requires(UseCase.SEE_REVIEW)
@RequestMapping("/hangings/{hanging}/photos")
class PhotoPages {
    private final HangingPhotos photos;

    PhotoPages(HangingPhotos photos) {
        this.photos = photos;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID hanging) {
        return show(hanging, Optional.empty());
    }

    private ModelAndView show(UUID hanging, Optional<Said> fault) {
        if (!photos.isThere(hanging)) {
            throw new NothingHere("copy " + hanging);
        }
        return new ModelAndView(
                "review/posting/photos",
                Map.of(
                        "hanging",
                        hanging,
                        "photos",
                        photos.of(hanging),
                        "fault",
                        fault,
                        "largest",
                        CheckedFile.LARGEST));
    }

    @PostMapping
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView keep(
            @PathVariable UUID hanging, @RequestParam("file") MultipartFile file, HttpServletResponse response) {
        if (!photos.isThere(hanging)) {
            throw new NothingHere("copy " + hanging);
        }
        return switch (CheckedFile.check(file)) {
            case CheckedFile.Outcome.Refused(Said why) -> {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                yield show(hanging, Optional.of(why));
            }
            case CheckedFile.Outcome.Fine(CheckedFile fine) -> {
                photos.keep(hanging, fine);
                Flash.done(response, "posting.photo.kept");
                yield new ModelAndView("redirect:/hangings/" + hanging + "/photos");
            }
        };
    }

    /** As received, only to be saved. */
    @GetMapping("/{photo}")
    ResponseEntity<byte[]> photo(@PathVariable UUID hanging, @PathVariable UUID photo) {
        Shelf.Kept kept = photos.of(hanging).stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NothingHere("photo " + photo));
        return KeptFile.of(kept, photos.content(hanging, photo).orElseThrow());
    }
}
