package vn.ansinh.office.benefit.enrolment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** Đang hưởng: everybody who draws a monthly support, with what it costs, and the same as a spreadsheet. */
@Controller
@Requires(UseCase.SEE_ENROLMENT)
class EnrolmentListPages {
    static final String PATH = "/enrolments";

    private final ShowingEnrolments showing;
    private final EnrolmentSheet sheet;
    private final EnrolmentBatches batches;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    EnrolmentListPages(
            ShowingEnrolments showing,
            EnrolmentSheet sheet,
            EnrolmentBatches batches,
            Register register,
            TakenOut taken,
            Today today) {
        this.showing = showing;
        this.sheet = sheet;
        this.batches = batches;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public ModelAndView list(
            @RequestParam(defaultValue = "") String benefit,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String page,
            Language language) {
        EnrolmentFilter filter = new EnrolmentFilter(benefit, group, state, name);
        List<EnrolmentLine> all = showing.all();
        List<EnrolmentLine> shown = all.stream().filter(filter::takes).toList();
        Part<EnrolmentLine> part = Part.of(shown, PageToken.read(page));
        return new ModelAndView("benefit/enrolment/list")
                .addObject("lines", part.rows())
                .addObject("pager", Pager.of(filter.of(PATH), shown.size(), part.previous(), part.next()))
                .addObject("filter", filter)
                .addObject("none", all.isEmpty())
                .addObject("benefits", benefits(all, language))
                .addObject("groups", groups())
                .addObject("costs", costs(shown, language))
                .addObject("batches", batches.all());
    }

    private List<String> groups() {
        return register.areas(today.date()).stream().map(Area::name).toList();
    }

    private static Map<String, String> benefits(List<EnrolmentLine> all, Language language) {
        Map<String, String> found = new LinkedHashMap<>();
        all.stream()
                .map(EnrolmentLine::benefit)
                .distinct()
                .forEach(one -> found.put(one.id(), one.name().in(Spoken.in(language))));
        return found;
    }

    /** By support, the dearest first. */
    private static List<EnrolmentCost> costs(List<EnrolmentLine> shown, Language language) {
        Map<String, EnrolmentCost> found = new LinkedHashMap<>();
        shown.stream()
                .filter(EnrolmentLine::isPaid)
                .forEach(one -> found.merge(
                        one.benefit().id(),
                        new EnrolmentCost(one.benefit().name().in(Spoken.in(language)), 1, one.amount()),
                        (before, more) ->
                                new EnrolmentCost(before.name(), before.people() + 1, before.money() + more.money())));
        return found.values().stream()
                .sorted((one, other) -> Long.compare(other.money(), one.money()))
                .toList();
    }

    /** Exactly what the list shows. */
    @GetMapping(PATH + ".xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String benefit,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        EnrolmentFilter filter = new EnrolmentFilter(benefit, group, state, name);
        List<EnrolmentLine> shown = showing.all().stream().filter(filter::takes).toList();
        byte[] file = sheet.list(
                shown,
                WardOffice.on(register.ward(today.date()).orElseThrow(() -> new NothingHere("ward")), today.date()),
                today.date());
        taken.record(new TakenOut.File("enrolments", shown.size(), List.of(UseCase.SEE_HEALTH), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("dang-huong-tro-cap", file);
    }
}
