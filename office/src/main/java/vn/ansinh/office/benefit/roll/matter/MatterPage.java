package vn.ansinh.office.benefit.roll.matter;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.paper.CheckedFile;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.Shelf;

/** One matter: its stages, what it cost, its pictures. */
@Controller
@Requires(UseCase.SEE_ROLL)
class MatterPage {
    private static final String PAGE = "/rolls/matters/{kind}/{id}";
    private static final int LONGEST = 300;

    private final Matters matters;
    private final Today today;

    MatterPage(Matters matters, Today today) {
        this.matters = matters;
        this.today = today;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String kind, @PathVariable UUID id) {
        return page(find(kind, id), Map.of(), Faults.NONE);
    }

    private Matter find(String kind, UUID id) {
        return matters.find(MatterPages.kind(kind), id, today.date())
                .orElseThrow(() -> new NothingHere("matter " + id));
    }

    private ModelAndView page(Matter matter, Map<String, String> typed, Faults faults) {
        return new ModelAndView("roll/matter")
                .addObject("matter", matter)
                .addObject("photos", matters.photos(matter.id()))
                .addObject("fresh", Ids.next().toString())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private ModelAndView refused(
            Matter matter, Map<String, String> typed, Map<String, Said> wrong, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(matter, typed, new Faults(wrong));
    }

    private Optional<LocalDate> day(Map<String, String> typed, String field, Map<String, Said> wrong) {
        Optional<LocalDate> day =
                WrittenDate.read(typed.getOrDefault(field, ""), today.date()).filter(one -> !one.isAfter(today.date()));
        if (day.isEmpty()) {
            wrong.put(field, Said.of("matter.fault.day"));
        }
        return day;
    }

    private static String words(Map<String, String> typed, String field, Map<String, Said> wrong) {
        String said = typed.getOrDefault(field, "").strip();
        if (said.length() > LONGEST) {
            wrong.put(field, Said.of("matter.fault.long", LONGEST));
        }
        return said;
    }

    private static ModelAndView back(Matter matter) {
        return new ModelAndView("redirect:" + matter.address());
    }

    @PostMapping(PAGE + "/steps")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView step(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam UUID step,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Matter matter = find(kind, id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = day(typed, "day", wrong);
        Optional<MatterStage> stage = MatterStage.ofCode(typed.getOrDefault("stage", ""))
                .filter(matter.kind().stages()::contains);
        if (stage.isEmpty()) {
            wrong.put("stage", Said.of("matter.fault.stage"));
        }
        String note = words(typed, "note", wrong);
        boolean isBroken = stage.filter(one -> one == MatterStage.STOPPED || one == MatterStage.REFUSED)
                .isPresent();
        if (isBroken && note.isEmpty()) {
            wrong.put("note", Said.of("matter.fault.why"));
        }
        if (!wrong.isEmpty()) {
            return refused(matter, typed, wrong, response);
        }
        matters.step(id, new Matter.Step(step, stage.orElseThrow(), day.orElseThrow(), note));
        Flash.done(response, "matter.stepped");
        return back(matter);
    }

    @PostMapping(PAGE + "/money")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView pay(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam UUID money,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Matter matter = find(kind, id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> day = day(typed, "paid", wrong);
        Optional<Matter.Source> source = Matter.Source.ofCode(typed.getOrDefault("source", ""));
        if (source.isEmpty() || matter.kind() != MatterKind.HOUSING) {
            wrong.put("source", Said.of("matter.fault.source"));
        }
        String plain = typed.getOrDefault("amount", "").replaceAll("[.\\s đ]", "");
        if (!plain.matches("[1-9]\\d{0,11}")) {
            wrong.put("amount", Said.of("matter.fault.amount"));
        }
        String receipt = words(typed, "receipt", wrong);
        if (!wrong.isEmpty()) {
            return refused(matter, typed, wrong, response);
        }
        matters.pay(
                id, new Matter.Money(money, source.orElseThrow(), day.orElseThrow(), Long.parseLong(plain), receipt));
        Flash.done(response, "matter.paid");
        return back(matter);
    }

    @PostMapping(PAGE + "/withdraw/{record}")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable UUID record,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Matter matter = find(kind, id);
        boolean isOfIt = Stream.concat(
                        matter.steps().stream().map(Matter.Step::id),
                        matter.money().stream().map(Matter.Money::id))
                .anyMatch(record::equals);
        if (!isOfIt || reason.isBlank() || reason.length() > LONGEST) {
            Flash.warn(response, "matter.not-withdrawn");
        } else {
            matters.withdraw(record, reason.strip());
            Flash.done(response, "matter.withdrawn");
        }
        return back(matter);
    }

    /** Keeps a picture of the house, never of people, once the family agrees. */
    @PostMapping(PAGE + "/photos")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView keep(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam MultipartFile file,
            HttpServletResponse response) {
        Matter matter = find(kind, id);
        if (matter.kind() != MatterKind.HOUSING || !typed.containsKey("consent")) {
            return refused(matter, typed, Map.of("file", Said.of("matter.fault.consent")), response);
        }
        return switch (CheckedFile.check(file)) {
            case CheckedFile.Outcome.Refused(Said why) -> refused(matter, typed, Map.of("file", why), response);
            case CheckedFile.Outcome.Fine(CheckedFile fine) -> {
                if (!fine.media().isPicture()) {
                    yield refused(matter, typed, Map.of("file", Said.of("matter.fault.picture")), response);
                }
                matters.keep(id, fine);
                Flash.done(response, "matter.kept");
                yield back(matter);
            }
        };
    }

    @GetMapping(PAGE + "/photos/{photo}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> photo(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID photo) {
        Matter matter = find(kind, id);
        Shelf.Kept kept = matters.photos(matter.id()).stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NothingHere("photo " + photo));
        return KeptFile.of(kept, matters.photo(id, photo).orElseThrow());
    }
}
