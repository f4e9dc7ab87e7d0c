package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.KeptFile;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Shelf;

/** Tuyên truyền, vận động: the register with its totals, as a spreadsheet and on paper; one activity with its files. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class OutreachPages {
    private final OutreachRegister outreach;
    private final OutreachPlan plan;
    private final OutreachPaper paper;
    private final OutreachActor actor;
    private final Bodies bodies;
    private final Register register;

    OutreachPages(
            OutreachRegister outreach,
            OutreachPlan plan,
            OutreachPaper paper,
            OutreachActor actor,
            Bodies bodies,
            Register register) {
        this.outreach = outreach;
        this.plan = plan;
        this.paper = paper;
        this.actor = actor;
        this.bodies = bodies;
        this.register = register;
    }

    @GetMapping("/programme/outreach")
    @Transactional(readOnly = true)
    public ModelAndView list(@RequestParam Map<String, String> asked, AsOf asOf) {
        OutreachFilter filter = filter(asked, asOf.date());
        List<Outreach> all = outreach.all(filter.from(), filter.until()).stream()
                .filter(filter::takes)
                .toList();
        List<Outreach> shown = all.stream().filter(Outreach::counts).toList();
        return new ModelAndView("programme/outreach/list")
                .addObject("filter", filter)
                .addObject("shown", shown)
                .addObject("ended", all.size() - shown.size())
                .addObject("totals", OutreachTotals.of(shown))
                .addObject("bodies", bodyNames())
                .addObject("areas", actor.areas())
                .addObject("mayRecord", !actor.bodies().isEmpty())
                .addObject(
                        "late",
                        plan.of(filter.until().getYear()).stream()
                                .filter(item -> item.isLate(asOf.date()))
                                .count());
    }

    /** The year up to the day, where nothing else is asked; days that cannot be read are not. */
    private static OutreachFilter filter(Map<String, String> asked, LocalDate day) {
        int year = asked.getOrDefault("year", "").matches("20\\d\\d") ? Integer.parseInt(asked.get("year")) : 0;
        LocalDate last = year == 0 || year == day.getYear() ? day : LocalDate.of(year, 12, 31);
        LocalDate until = day(asked.get("until"), day).orElse(last);
        LocalDate from = day(asked.get("from"), day).orElse(until.withDayOfYear(1));
        return new OutreachFilter(
                from,
                until.isBefore(from) ? from : until,
                OutreachKind.ofCode(asked.getOrDefault("kind", ""))
                        .map(OutreachKind::code)
                        .orElse(""),
                id(asked.get("body")),
                id(asked.get("group")));
    }

    private static Optional<LocalDate> day(@Nullable String typed, LocalDate today) {
        return typed == null ? Optional.empty() : WrittenDate.read(typed, today);
    }

    private static String id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f-]{36}") ? typed : "";
    }

    private Map<String, String> bodyNames() {
        Map<String, String> names = new LinkedHashMap<>();
        bodies.all().forEach(body -> names.put(body.id().toString(), body.shortName()));
        return names;
    }

    @GetMapping("/programme/outreach.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(@RequestParam Map<String, String> asked, AsOf asOf) {
        OutreachFilter filter = filter(asked, asOf.date());
        return SheetAnswer.of("tuyen-truyen", paper.sheet(filter, shown(filter)));
    }

    private List<Outreach> shown(OutreachFilter filter) {
        return outreach.between(filter.from(), filter.until()).stream()
                .filter(filter::takes)
                .toList();
    }

    @GetMapping("/programme/outreach-list.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(
            @PathVariable String format, @RequestParam Map<String, String> asked, AsOf asOf) {
        OutreachFilter filter = filter(asked, asOf.date());
        return PaperAnswer.of(paper.of(filter, shown(filter)), "tuyen-truyen", format);
    }

    @GetMapping("/programme/outreach/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id) {
        Outreach found = find(id);
        Map<UUID, String> groups = register.groupNames();
        return new ModelAndView("programme/outreach/activity")
                .addObject("one", found)
                .addObject(
                        "body", bodies.find(found.what().body()).map(Body::name).orElse(""))
                .addObject(
                        "groups",
                        found.what().areas().stream()
                                .map(area -> groups.getOrDefault(area, ""))
                                .collect(Collectors.joining(", ")))
                .addObject(
                        "households",
                        actor.households().stream()
                                .filter(one -> found.what().households().contains(one.id()))
                                .toList())
                .addObject("item", found.what().item().flatMap(plan::find))
                .addObject("files", outreach.files(id))
                .addObject("mayChange", actor.mayChange(found));
    }

    private Outreach find(UUID id) {
        return outreach.find(id).orElseThrow(() -> new NothingHere("outreach " + id));
    }

    @GetMapping("/programme/outreach/{id}/files/{file}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        Shelf.Kept kept = outreach.files(find(id).id()).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NothingHere("file " + file));
        return KeptFile.of(kept, outreach.content(id, file).orElseThrow(() -> new NothingHere("file " + file)));
    }

    /** Names of the groups that can be chosen, by id. */
    static Map<String, String> names(List<Area> areas) {
        Map<String, String> names = new LinkedHashMap<>();
        areas.forEach(area -> names.put(area.id().toString(), area.name()));
        return names;
    }
}
