package vn.ansinh.office.programme.help;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.Shelf;

/** Thăm hộ: a visit written down at the door, on a phone; the same for helped families and for those that may fall back. */
@Controller
@Requires(UseCase.SEE_HELP)
@RequestMapping("/programme/help/{code}")
class FamilyVisitPages {
    private final Families families;
    private final HelpVisits visits;
    private final AssigningHelp assigning;
    private final FamilyWords words;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;
    private final Today today;

    FamilyVisitPages(
            Families families,
            HelpVisits visits,
            AssigningHelp assigning,
            FamilyWords words,
            Colleagues colleagues,
            ApplicationEventPublisher events,
            Today today) {
        this.families = families;
        this.visits = visits;
        this.assigning = assigning;
        this.words = words;
        this.colleagues = colleagues;
        this.events = events;
        this.today = today;
    }

    @GetMapping("/visit")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable String code) {
        Map<String, String> values = new HashMap<>();
        values.put("id", Ids.next().toString());
        values.put("day", VietnameseDates.inShort(today.date()));
        values.put("visitor", colleagues.names().getOrDefault(who().user(), ""));
        return form(families.find(code, today.date()), new HelpTyped(values, Faults.NONE), List.of());
    }

    private static Identity who() {
        return Acting.current().orElseThrow();
    }

    private ModelAndView form(Family family, HelpTyped typed, List<String> results) {
        return new ModelAndView("programme/help/visit")
                .addObject("family", family)
                .addObject("typed", typed)
                .addObject("chosen", results)
                .addObject("agreed", mayTakePhotos(family))
                .addObject(
                        "before",
                        visits.of(family.id()).stream()
                                .filter(HelpVisit::counts)
                                .findFirst())
                .addObject("largest", CheckedFile.LARGEST);
    }

    private boolean mayTakePhotos(Family family) {
        return Optional.ofNullable(words.consents(FamilyWords.Consent.PHOTOS).get(family.id()))
                .filter(FamilyWords.Given::isGiven)
                .isPresent();
    }

    @PostMapping("/visit")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView keep(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(name = "result", required = false) @Nullable List<String> result,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file,
            HttpServletResponse response) {
        Family family = families.find(code, today.date());
        List<String> results = Objects.requireNonNullElse(result, List.of());
        VisitReading reading = new VisitReading(new HelpTyped(form, Faults.NONE), results, today.date());
        Optional<NewVisit> visit = reading.visit(id, family.id());
        boolean saysYes = form.getOrDefault("consent", "").equals("true");
        List<CheckedFile> photos = photos(file, saysYes || mayTakePhotos(family), reading.wrong());
        if (visit.isEmpty() || !reading.wrong().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(family, new HelpTyped(form, new Faults(reading.wrong())), results);
        }
        NewVisit fine = visit.get();
        visits.add(fine);
        events.publishEvent(new HouseholdVisited(family.id(), fine.day()));
        if (saysYes && !mayTakePhotos(family)) {
            words.consent(
                    family.id(),
                    FamilyWords.Consent.PHOTOS,
                    new FamilyWords.Given(true, fine.met(), fine.day()),
                    FamilyWords.PHOTO_QUESTION);
        }
        photos.forEach(photo -> visits.keep(id, photo));
        assigning.visited(family.id(), fine.day(), family.head(), family.code());
        Flash.done(response, "help.visit.kept", family.head());
        return new ModelAndView("redirect:" + (family.hasPage() ? family.page() : family.page() + "/visits"));
    }

    private static List<CheckedFile> photos(
            @Nullable List<MultipartFile> sent, boolean isAgreed, Map<String, Said> wrong) {
        List<CheckedFile> fine = new ArrayList<>();
        for (MultipartFile one : Objects.requireNonNullElse(sent, List.<MultipartFile>of())) {
            if (one.isEmpty()) {
                continue;
            }
            if (!isAgreed) {
                wrong.put("consent", Said.of("help.fault.consent"));
                return List.of();
            }
            switch (CheckedFile.check(one)) {
                case CheckedFile.Outcome.Refused(Said why) -> wrong.put("file", why);
                case CheckedFile.Outcome.Fine(CheckedFile file) -> fine.add(file);
            }
        }
        return fine;
    }

    /** The visits to a household that is not on the lists; of one that is they stand on its page. */
    @GetMapping("/visits")
    @Transactional(readOnly = true)
    public ModelAndView list(@PathVariable String code) {
        Family family = families.find(code, today.date());
        List<HelpVisit> all = visits.of(family.id());
        Map<UUID, List<Shelf.Kept>> photos = new HashMap<>();
        all.forEach(visit -> photos.put(visit.id(), visits.photos(visit.id())));
        return new ModelAndView("programme/help/visits")
                .addObject("family", family)
                .addObject("visits", all)
                .addObject("photos", photos);
    }

    @PostMapping("/visits/{id}/withdraw")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Family family = families.find(code, today.date());
        HelpVisit visit = find(family, id);
        boolean isOfficer = Access.allows(Role.of(who().role()), UseCase.RUN_PROGRAMME);
        if (!isOfficer && !visit.recordedBy().equals(who().user())) {
            throw new NothingHere("visit of somebody else " + id);
        }
        if (reason.isBlank() || reason.strip().length() > FamilyPages.LONGEST) {
            Flash.warn(response, "help.fault.reason", FamilyPages.LONGEST);
        } else if (visits.withdraw(id, reason.strip())) {
            Flash.done(response, "help.visit.withdrawn");
        }
        return new ModelAndView("redirect:" + family.page() + (family.hasPage() ? "" : "/visits"));
    }

    private HelpVisit find(Family family, UUID id) {
        return visits.find(id)
                .filter(visit -> visit.household().equals(family.id()))
                .orElseThrow(() -> new NothingHere("visit " + id));
    }

    /** As received, only to be saved. */
    @GetMapping("/visits/{id}/photos/{photo}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> photo(@PathVariable String code, @PathVariable UUID id, @PathVariable UUID photo) {
        find(families.find(code, today.date()), id);
        Shelf.Kept kept = visits.photos(id).stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NothingHere("photo " + photo));
        return KeptFile.of(kept, visits.photo(id, photo).orElseThrow());
    }

    /** A small JPEG of it to be shown on the page, made anew without what the camera wrote into it. */
    @GetMapping("/visits/{id}/photos/{photo}/small")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> preview(@PathVariable String code, @PathVariable UUID id, @PathVariable UUID photo) {
        find(families.find(code, today.date()), id);
        byte[] content = visits.photo(id, photo).orElseThrow(() -> new NothingHere("photo " + photo));
        return switch (CheckedFile.check("", content)) {
            case CheckedFile.Outcome.Refused _ -> throw new NothingHere("preview of photo " + photo);
            case CheckedFile.Outcome.Fine(CheckedFile file) ->
                ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(file.thumbnail());
        };
    }
}
