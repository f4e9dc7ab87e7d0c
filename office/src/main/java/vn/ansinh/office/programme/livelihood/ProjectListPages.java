package vn.ansinh.office.programme.livelihood;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.PaperAnswer;

/** Sinh kế và công trình: the list with its money by source, the same as a spreadsheet, and the papers of a project. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class ProjectListPages {
    private final ShowingProjects projects;
    private final ProjectPapers papers;
    private final Register register;
    private final TakenOut taken;
    private final Today today;

    ProjectListPages(ShowingProjects projects, ProjectPapers papers, Register register, TakenOut taken, Today today) {
        this.projects = projects;
        this.papers = papers;
        this.register = register;
        this.taken = taken;
        this.today = today;
    }

    @GetMapping("/programme/livelihood")
    @Transactional(readOnly = true)
    public ModelAndView list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year) {
        ProjectFilter filter = new ProjectFilter(kind, group, body, state, year);
        List<ProjectView> all = projects.all(today.date());
        List<ProjectView> shown = all.stream().filter(filter::takes).toList();
        return new ModelAndView("programme/livelihood/list")
                .addObject("all", all)
                .addObject("shown", shown)
                .addObject(
                        "money",
                        MoneySums.together(
                                shown.stream().map(ProjectView::money).toList()))
                .addObject("filter", filter)
                .addObject("groups", groups(all))
                .addObject("bodies", bodies(all))
                .addObject("years", years(all));
    }

    /** The groups in which there is any, by name. */
    private Map<String, String> groups(List<ProjectView> all) {
        Map<String, String> found = new LinkedHashMap<>();
        register.areas(today.date()).stream()
                .filter(area ->
                        all.stream().anyMatch(one -> one.project().areas().contains(area.id())))
                .forEach(area -> found.put(area.id().toString(), area.name()));
        return found;
    }

    private static Map<String, String> bodies(List<ProjectView> all) {
        Map<String, String> found = new LinkedHashMap<>();
        all.forEach(
                one -> found.putIfAbsent(one.body().id().toString(), one.body().shortName()));
        return found;
    }

    /** The latest first. */
    private static List<Integer> years(List<ProjectView> all) {
        return all.stream()
                .map(ProjectView::project)
                .flatMap(one -> IntStream.rangeClosed(
                                one.begins().getYear(), one.ends().getYear())
                        .boxed())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** Exactly what the list shows. */
    @GetMapping("/programme/livelihood.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            HttpServletResponse response) {
        ProjectFilter filter = new ProjectFilter(kind, group, body, state, year);
        List<ProjectView> shown =
                projects.all(today.date()).stream().filter(filter::takes).toList();
        byte[] sheet = papers.list(shown, office(), today.date());
        taken.record(new TakenOut.File("project-list", shown.size(), List.of(), "", ""));
        response.setHeader("Cache-Control", "no-store");
        return SheetAnswer.of("sinh-ke-cong-trinh", sheet);
    }

    private IssuingBody office() {
        LocalDate day = today.date();
        return WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("ward")), day);
    }

    private ProjectView find(UUID id) {
        return projects.find(id, today.date()).orElseThrow(() -> new NothingHere("project " + id));
    }

    /** Phiếu dự án. */
    @GetMapping("/programme/livelihood/{id}/sheet.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> sheet(@PathVariable UUID id, @PathVariable String format) {
        ProjectView view = find(id);
        taken.record(new TakenOut.File("project-sheet", view.families().size(), List.of(), "", ""));
        return PaperAnswer.of(papers.sheet(view, office()), "phieu-du-an", format);
    }

    /** Danh sách ký nhận, for those who take part still. */
    @GetMapping("/programme/livelihood/{id}/receiving.{format}")
    @Requires(UseCase.SEE_HELP)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> receiving(@PathVariable UUID id, @PathVariable String format) {
        ProjectView view = find(id);
        taken.record(new TakenOut.File(
                "project-receiving",
                (int) view.families().stream().filter(ProjectFamily::isIn).count(),
                List.of(),
                "",
                ""));
        return PaperAnswer.of(papers.receiving(view, office()), "danh-sach-ky-nhan", format);
    }
}
