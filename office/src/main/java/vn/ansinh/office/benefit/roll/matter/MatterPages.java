package vn.ansinh.office.benefit.roll.matter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.sheet.PlainSheet;

/** The matters of a kind, and where a new one begins. */
@Controller
@Requires(UseCase.SEE_ROLL)
class MatterPages {
    private static final int LONGEST = 300;
    private static final List<String> HEADS =
            List.of("group", "household", "name", "words", "body", "stage", "day", "sum", "note");

    private final Matters matters;
    private final Register register;
    private final Words words;
    private final TakenOut taken;
    private final Today today;

    MatterPages(Matters matters, Register register, Words words, TakenOut taken, Today today) {
        this.matters = matters;
        this.register = register;
        this.words = words;
        this.taken = taken;
        this.today = today;
    }

    static MatterKind kind(String kind) {
        return MatterKind.ofCode(kind).orElseThrow(() -> new NothingHere("matters of " + kind));
    }

    @GetMapping("/rolls/matters/{kind}")
    @Transactional(readOnly = true)
    public ModelAndView list(@PathVariable String kind, @RequestParam(defaultValue = "") String stage) {
        MatterKind of = kind(kind);
        List<Matter> all = matters.of(of, today.date());
        return new ModelAndView("roll/matters")
                .addObject("kind", of)
                .addObject("all", all)
                .addObject("shown", these(all, stage))
                .addObject("stage", stage);
    }

    private static List<Matter> these(List<Matter> all, String stage) {
        return all.stream()
                .filter(one -> stage.isEmpty() || one.stage().code().equals(stage))
                .toList();
    }

    /** Exactly what the list shows. */
    @GetMapping("/rolls/matters/{kind}/list.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String stage,
            HttpServletRequest request,
            HttpServletResponse response) {
        MatterKind of = kind(kind);
        Language language = Language.of(request);
        Writing writing = Writing.in(language);
        List<Matter> shown = these(matters.of(of, today.date()), stage);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainSheet.write(
                words.text(language, "matter.kind." + of.code()),
                HEADS.stream()
                        .map(head -> words.text(language, "matter.sheet." + head))
                        .toList(),
                shown.stream()
                        .map(one -> List.of(
                                one.area(),
                                one.code(),
                                one.name(),
                                one.words(),
                                one.body(),
                                words.text(
                                        language, "matter.stage." + one.stage().code()),
                                one.day().map(writing::date).orElse(""),
                                String.valueOf(one.sum()),
                                one.steps().isEmpty()
                                        ? ""
                                        : one.steps().getLast().note()))
                        .toList(),
                out);
        taken.record(new TakenOut.File("matters", shown.size(), List.of(), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of(of == MatterKind.HOUSING ? "nha-o" : "tro-giup-phap-ly", out.toByteArray());
    }

    /** First the household, then who of it and what. */
    @GetMapping("/rolls/matters/{kind}/new")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional(readOnly = true)
    public ModelAndView blank(@PathVariable String kind, @RequestParam(defaultValue = "") String code) {
        return form(kind(kind), Map.of("id", Ids.next().toString(), "code", code.strip()), Faults.NONE);
    }

    private ModelAndView form(MatterKind kind, Map<String, String> typed, Faults faults) {
        Optional<Household> household = household(typed);
        return new ModelAndView("roll/matter-form")
                .addObject("kind", kind)
                .addObject("household", household)
                .addObject(
                        "members",
                        household
                                .map(one -> register.members(one.id(), today.date()))
                                .orElse(List.of()))
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    private Optional<Household> household(Map<String, String> typed) {
        String code = typed.getOrDefault("code", "").strip();
        return code.isEmpty() ? Optional.empty() : register.household(code, today.date());
    }

    @PostMapping("/rolls/matters/{kind}/new")
    @Requires(UseCase.KEEP_ROLL)
    @Transactional
    public ModelAndView begin(
            @PathVariable String kind,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        MatterKind of = kind(kind);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<Household> household = household(typed);
        if (household.isEmpty()) {
            wrong.put("code", Said.of("matter.fault.code"));
        }
        Optional<UUID> person = household.flatMap(one -> member(one, typed.getOrDefault("person", "")));
        if (of == MatterKind.LEGAL_AID && person.isEmpty()) {
            wrong.put("person", Said.of("matter.fault.person"));
        }
        String what = typed.getOrDefault("words", "").strip();
        if (what.isEmpty() || what.length() > LONGEST) {
            wrong.put("words", Said.of("matter.fault.words", LONGEST));
        }
        String body = typed.getOrDefault("body", "").strip();
        if (body.length() > LONGEST) {
            wrong.put("body", Said.of("matter.fault.long", LONGEST));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(of, typed, new Faults(wrong));
        }
        LocalDate day = today.date();
        boolean isNew = matters.find(of, id, day).isEmpty();
        matters.begin(id, of, new Matters.Whose(household.orElseThrow().id(), person), what, body);
        if (isNew) {
            matters.step(id, new Matter.Step(Ids.next(), of.stages().getFirst(), day, ""));
        }
        Flash.done(response, "matter.begun");
        return new ModelAndView("redirect:/rolls/matters/" + of.code() + "/" + id);
    }

    private Optional<UUID> member(Household household, String id) {
        return register.members(household.id(), today.date()).stream()
                .map(Member::id)
                .filter(one -> one.toString().equals(id))
                .findFirst();
    }
}
