package vn.ansinh.office.programme.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.writing.Difference;
import vn.ansinh.office.programme.writing.Marks;
import vn.ansinh.office.programme.writing.Part;

/** Kế hoạch năm: the list, one plan with its figures, the form that edits it, two versions side by side. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class PlanPages {
    static final int LONGEST = 20_000;
    private static final int LONGEST_NOTE = 300;

    private final Plans plans;
    private final WritingPlan writing;
    private final IssuingPlan issuing;
    private final Bodies bodies;
    private final Colleagues colleagues;
    private final Today today;

    PlanPages(
            Plans plans, WritingPlan writing, IssuingPlan issuing, Bodies bodies, Colleagues colleagues, Today today) {
        this.plans = plans;
        this.writing = writing;
        this.issuing = issuing;
        this.bodies = bodies;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/programme/plans")
    @Transactional(readOnly = true)
    public ModelAndView list() {
        List<Plan> all = plans.all();
        List<Integer> years = new ArrayList<>();
        for (int year = today.date().getYear() + 1; year >= today.date().getYear() - 3; year--) {
            int of = year;
            if (all.stream().noneMatch(one -> one.year() == of)) {
                years.add(year);
            }
        }
        return new ModelAndView("programme/plans")
                .addObject("plans", all)
                .addObject("years", years)
                .addObject("templates", PlanTemplate.all())
                .addObject("id", Ids.next().toString());
    }

    @PostMapping("/programme/plans")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView begin(
            @RequestParam UUID id,
            @RequestParam int year,
            @RequestParam String template,
            HttpServletResponse response) {
        PlanTemplate from = PlanTemplate.of(template)
                .filter(one -> year >= 2000 && year <= today.date().getYear() + 1)
                .orElseThrow(() -> new BadRequest("plan.fault.template"));
        UUID begun = writing.begin(id, year, from, LocalDate.of(year - 1, Month.DECEMBER, 31));
        Flash.done(response, "plan.begun", String.valueOf(year));
        return new ModelAndView("redirect:/programme/plans/" + begun);
    }

    private Plan find(UUID id) {
        return plans.find(id).orElseThrow(() -> new NothingHere("plan " + id));
    }

    @GetMapping("/programme/plans/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        return page(find(id), Faults.NONE, Map.of());
    }

    ModelAndView page(Plan plan, Faults faults, Map<String, String> typed) {
        UUID user = Acting.current().orElseThrow().user();
        Map<String, String> mine = new LinkedHashMap<>();
        bodies.of(user, today.date()).forEach(body -> mine.put(body.id().toString(), body.name()));
        return new ModelAndView("programme/plan")
                .addObject("view", PlanView.of(plan, issuing.figures(plan), plans.comments(plan.id())))
                .addObject("versions", plans.versions(plan.id()))
                .addObject("annexes", issuing.annexes(plan))
                .addObject("names", colleagues.names())
                .addObject("mine", mine)
                .addObject("signer", colleagues.names().getOrDefault(user, ""))
                .addObject("comment", Ids.next().toString())
                .addObject("faults", faults)
                .addObject("typed", typed);
    }

    @GetMapping("/programme/plans/{id}/paper.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format) {
        Format made = switch (format) {
            case "docx" -> Format.DOCX;
            case "pdf" -> Format.PDF;
            default -> throw new NothingHere("plan as " + format);
        };
        Plan plan = find(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(made.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("du-thao-ke-hoach-" + plan.year() + "." + made.extension())
                                .build()
                                .toString())
                .body(Rendering.render(issuing.draft(plan), made));
    }

    @GetMapping("/programme/plans/{id}/edit")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView edit(@PathVariable UUID id) {
        Plan plan = find(id);
        return form(plan, Map.of(), Faults.NONE);
    }

    private ModelAndView form(Plan plan, Map<String, String> typed, Faults faults) {
        return new ModelAndView("programme/plan-form")
                .addObject("plan", plan)
                .addObject("figures", issuing.figures(plan))
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    /** A part as it would stand in the plan, while it is typed. */
    @PostMapping("/programme/plans/{id}/look")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView look(
            @PathVariable UUID id, @RequestParam String part, @RequestParam Map<String, String> typed) {
        return new ModelAndView("programme/look")
                .addObject(
                        "blocks", Marks.blocks(Marks.filled(typed.getOrDefault(part, ""), issuing.figures(find(id)))));
    }

    @PostMapping("/programme/plans/{id}/edit")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam int number,
            HttpServletResponse response) {
        Plan plan = find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<LocalDate> asOf = WrittenDate.read(typed.getOrDefault("asOf", ""), today.date())
                .filter(day -> !day.isAfter(today.date()));
        if (asOf.isEmpty()) {
            wrong.put("asOf", Said.of("plan.fault.as-of"));
        }
        String note = typed.getOrDefault("note", "").strip();
        if (note.length() > LONGEST_NOTE) {
            wrong.put("note", Said.of("target.fault.words", LONGEST_NOTE));
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : plan.version().parts()) {
            Part edited = part.with(typed.getOrDefault("part-" + part.key(), part.text()));
            if (edited.text().isEmpty() || edited.text().length() > LONGEST) {
                wrong.put("part-" + part.key(), Said.of("target.fault.words", LONGEST));
            }
            parts.add(edited);
        }
        if (wrong.isEmpty() && !writing.write(id, number, asOf.orElseThrow(), parts, note)) {
            wrong.put("note", Said.of("plan.fault.meanwhile"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(plan, typed, new Faults(wrong));
        }
        Flash.done(response, "plan.written");
        return new ModelAndView("redirect:" + plan.address());
    }

    /** Two versions part by part; by default the newest and the one before. */
    @GetMapping("/programme/plans/{id}/compare")
    @Transactional(readOnly = true)
    public ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        Plan plan = find(id);
        List<Plan.Version> versions = plans.versions(id);
        Plan.Version newer = version(versions, to).orElse(versions.getFirst());
        Plan.Version older = version(versions, from)
                .orElse(versions.get(Math.min(versions.size() - 1, versions.indexOf(newer) + 1)));
        Map<Part, Difference> differences = new LinkedHashMap<>();
        for (Part part : newer.parts()) {
            Difference difference = Difference.of(older.text(part.key()), part.text());
            if (!difference.isNone()) {
                differences.put(part, difference);
            }
        }
        return new ModelAndView("programme/plan-compare")
                .addObject("plan", plan)
                .addObject("versions", versions)
                .addObject("older", older)
                .addObject("newer", newer)
                .addObject("differences", differences);
    }

    private static Optional<Plan.Version> version(List<Plan.Version> versions, int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }
}
