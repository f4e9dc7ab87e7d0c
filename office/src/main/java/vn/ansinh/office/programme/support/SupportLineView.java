package vn.ansinh.office.programme.support;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.help.FamilyWords;
import vn.ansinh.office.programme.help.HelpTyped;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** The page of a line with the form of what was given, as typed. */
@Component
class SupportLineView {
    private final SupportEvidence evidence;
    private final FamilyWords words;
    private final Today today;

    SupportLineView(SupportEvidence evidence, FamilyWords words, Today today) {
        this.evidence = evidence;
        this.words = words;
        this.today = today;
    }

    Map<String, String> blank() {
        Map<String, String> values = new HashMap<>();
        values.put("id", Ids.next().toString());
        values.put("day", VietnameseDates.inShort(today.date()));
        return values;
    }

    /** Whether the family said that photographs may be kept. */
    boolean mayTakePhotos(SupportLine line) {
        return Optional.ofNullable(words.consents(FamilyWords.Consent.PHOTOS)
                        .get(line.home().id()))
                .filter(FamilyWords.Given::isGiven)
                .isPresent();
    }

    ModelAndView of(SupportLine line, HelpTyped typed) {
        Map<UUID, List<Shelf.Kept>> files = new LinkedHashMap<>();
        line.progress().forEach(one -> files.put(one.id(), evidence.files(one.id())));
        return new ModelAndView("programme/support/line")
                .addObject("day", today.date())
                .addObject("line", line)
                .addObject("files", files)
                .addObject("typed", typed)
                .addObject("agreed", mayTakePhotos(line))
                .addObject("mayChange", SupportLinePages.mayChange(line))
                .addObject("largest", CheckedFile.LARGEST);
    }
}
