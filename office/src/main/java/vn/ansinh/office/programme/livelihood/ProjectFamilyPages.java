package vn.ansinh.office.programme.livelihood;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.help.FamilyWords;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.Shelf;

/** A household in a project: what it gets, what it received, what came of it, and that it left. */
@Controller
@Requires(UseCase.SEE_HELP)
@RequestMapping("/programme/livelihood/{id}/families/{joining}")
class ProjectFamilyPages {
    private final ShowingProjects showing;
    private final ProjectFamilies families;
    private final ProjectRecords records;
    private final FamilyWords words;
    private final FormIncome incomes;
    private final Today today;

    ProjectFamilyPages(
            ShowingProjects showing,
            ProjectFamilies families,
            ProjectRecords records,
            FamilyWords words,
            FormIncome incomes,
            Today today) {
        this.showing = showing;
        this.families = families;
        this.records = records;
        this.words = words;
        this.incomes = incomes;
        this.today = today;
    }

    private record Found(ProjectView view, ProjectFamily family) {}

    private Found find(UUID id, UUID joining) {
        ProjectView view = showing.find(id, today.date()).orElseThrow(() -> new NothingHere("project " + id));
        return new Found(view, view.family(joining).orElseThrow(() -> new NothingHere("family " + joining)));
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, @PathVariable UUID joining) {
        return page(find(id, joining), Map.of(), Faults.NONE);
    }

    /** What was typed into one of the forms stands over what all of them begin with. */
    private ModelAndView page(Found found, Map<String, String> typed, Faults faults) {
        ProjectFamily family = found.family();
        String day = VietnameseDates.inShort(today.date());
        Map<String, String> values = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "thing", family.gift().thing(),
                "quantity", family.gift().quantity(),
                "what", family.gift().thing(),
                "receiver", family.head(),
                "saidBy", family.head(),
                "receivedOn", day,
                "saidOn", day,
                "leftOn", day));
        family.gift().value().ifPresent(value -> values.put("value", VietnameseNumbers.digits(value)));
        family.gift().own().ifPresent(own -> values.put("own", VietnameseNumbers.digits(own)));
        values.putAll(typed);
        Map<UUID, List<Shelf.Kept>> files = new HashMap<>();
        family.received().forEach(one -> files.put(one.id(), records.files(one.id())));
        return new ModelAndView("programme/livelihood/family")
                .addObject("view", found.view())
                .addObject("family", family)
                .addObject("files", files)
                .addObject(
                        "form",
                        Optional.ofNullable(incomes.of(List.of(family.household()), today.date())
                                .get(family.household())))
                .addObject("agreed", mayTakePhotos(family))
                .addObject("actor", Acting.current().orElseThrow().user())
                .addObject("typed", new ProjectTyped(values, faults))
                .addObject("largest", CheckedFile.LARGEST);
    }

    private boolean mayTakePhotos(ProjectFamily family) {
        return Optional.ofNullable(words.consents(FamilyWords.Consent.PHOTOS).get(family.household()))
                .filter(FamilyWords.Given::isGiven)
                .isPresent();
    }

    private ModelAndView wrong(Found found, Map<String, String> fields, Faults faults, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(found, fields, faults);
    }

    private static ModelAndView back(Found found) {
        return new ModelAndView("redirect:" + found.family().page());
    }

    private FamilyReading reading(Map<String, String> fields) {
        return new FamilyReading(new ProjectTyped(fields, Faults.NONE), today.date());
    }

    /** What it gets was written wrongly, or becomes another. */
    @PostMapping("/gift")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView give(
            @PathVariable UUID id,
            @PathVariable UUID joining,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        Found found = find(id, joining);
        FamilyReading reading = reading(fields);
        ProjectFamily.Gift gift = reading.gift(found.family().gift().number() + 1);
        if (!reading.fields().isFine()) {
            return wrong(found, fields, reading.fields().faults(), response);
        }
        families.give(joining, gift);
        Flash.done(response, "livelihood.gift.kept");
        return back(found);
    }

    @PostMapping("/received")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView receive(
            @PathVariable("id") UUID project,
            @PathVariable UUID joining,
            @RequestParam("id") UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "paper", required = false) @Nullable List<MultipartFile> paper,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> photo,
            HttpServletResponse response) {
        Found found = find(project, joining);
        ProjectFamily family = found.family();
        FamilyReading reading = reading(fields);
        Optional<ProjectFamily.Received> received =
                reading.received(id, family, Acting.current().orElseThrow().user());
        List<CheckedFile> files = SentFiles.of(paper, "paper", reading.fields());
        List<CheckedFile> photos = SentFiles.of(photo, "file", reading.fields());
        boolean saysYes = fields.getOrDefault("consent", "").equals("true");
        boolean mayAlready = mayTakePhotos(family);
        if (!photos.isEmpty() && !saysYes && !mayAlready) {
            reading.fields().wrong("consent", "help.fault.consent");
        }
        if (received.isEmpty() || !reading.fields().isFine()) {
            return wrong(found, fields, reading.fields().faults(), response);
        }
        families.receive(received.get());
        if (saysYes && !mayAlready) {
            words.consent(
                    family.household(),
                    FamilyWords.Consent.PHOTOS,
                    new FamilyWords.Given(
                            true, received.get().receiver(), received.get().day()),
                    FamilyWords.PHOTO_QUESTION);
        }
        List<CheckedFile> all = new ArrayList<>(files);
        all.addAll(photos);
        records.keep(id, all);
        Flash.done(response, "livelihood.received.kept");
        return back(found);
    }

    @PostMapping("/earned")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView earn(
            @PathVariable("id") UUID project,
            @PathVariable UUID joining,
            @RequestParam("id") UUID id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        Found found = find(project, joining);
        FamilyReading reading = reading(fields);
        Optional<Earned> earned = reading.earned(
                id, found.family(), Acting.current().orElseThrow().user(), today.date());
        if (earned.isEmpty()) {
            return wrong(found, fields, reading.fields().faults(), response);
        }
        families.earn(earned.get());
        Flash.done(response, "livelihood.earned.kept");
        return back(found);
    }

    @PostMapping("/leave")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView leave(
            @PathVariable UUID id,
            @PathVariable UUID joining,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        Found found = find(id, joining);
        FamilyReading reading = reading(fields);
        Optional<ProjectFamily.Left> left = reading.left(found.family());
        if (left.isEmpty()) {
            return wrong(found, fields, reading.fields().faults(), response);
        }
        if (families.leave(joining, left.get())) {
            Flash.done(response, "livelihood.left.kept", found.family().head());
        }
        return back(found);
    }
}
