package vn.ansinh.office.registry.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.export.SheetDownload;
import vn.ansinh.office.registry.sheet.HandBack;
import vn.ansinh.office.registry.sheet.Issue;
import vn.ansinh.office.registry.sheet.Mapping;

/** All of what a preview shows the first of, on pages; and the file handed back with its remarks. */
@Controller
@Requires(UseCase.IMPORT_REGISTER)
class DetailsPage {
    private static final int ON_A_PAGE = 100;

    private final WaitingFiles waiting;
    private final Words words;

    DetailsPage(WaitingFiles waiting, Words words) {
        this.waiting = waiting;
        this.words = words;
    }

    @GetMapping("/import/{id}/issues")
    ModelAndView issues(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String page,
            HttpServletResponse response) {
        Optional<Stage.Compared> compared = compared(id);
        if (compared.isEmpty()) {
            return Gone.toChoosing(response);
        }
        IssueGroup group = IssueGroup.of(compared.get().list(), compared.get().plan()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NothingHere("kind of remark"));
        int from = from(page, group.issues().size());
        return new ModelAndView(
                "intake/issues",
                Map.of(
                        "id",
                        id.toString(),
                        "group",
                        group,
                        "shown",
                        slice(group.issues(), from),
                        "pager",
                        pager(
                                "/import/" + id + "/issues?code=" + code + "&page=",
                                from,
                                group.issues().size())));
    }

    @GetMapping("/import/{id}/changes")
    ModelAndView changes(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String page, HttpServletResponse response) {
        Optional<Stage.Compared> compared = compared(id);
        if (compared.isEmpty()) {
            return Gone.toChoosing(response);
        }
        var plan = compared.get().plan();
        int from = from(page, plan.changes().size());
        return new ModelAndView(
                "intake/changes",
                Map.of(
                        "id",
                        id.toString(),
                        "count",
                        plan.changedFacts(),
                        "kept",
                        plan.changes().size(),
                        "shown",
                        slice(plan.changes(), from),
                        "pager",
                        pager(
                                "/import/" + id + "/changes?page=",
                                from,
                                plan.changes().size())));
    }

    /** The file rewritten with doubtful cells coloured and commented, in Vietnamese as the lists are. */
    @GetMapping("/import/{id}/hand-back")
    @org.jspecify.annotations.Nullable
    ModelAndView handBack(@PathVariable UUID id, HttpServletResponse response) {
        Optional<Intake> found = waiting.find(id);
        if (found.isEmpty()) {
            return Gone.toChoosing(response);
        }
        Intake intake = found.get();
        switch (intake.stage()) {
            case Stage.Compared(var list, var plan, var ignored) ->
                send(intake, list.draft().mapping(), Working.issues(list, plan), response);
            case Stage.Done(var run, Mapping mapping, List<Issue> issues) -> send(intake, mapping, issues, response);
            case Stage.Columns columns -> throw new NothingHere("remarks on a file not read");
            case Stage.Busy busy -> throw new NothingHere("remarks on a file not read");
            case Stage.Broken broken -> throw new NothingHere("remarks on a file not read");
        }
        return null;
    }

    private void send(Intake intake, Mapping mapping, List<Issue> issues, HttpServletResponse response) {
        String name = intake.file().name().replaceFirst("\\.[A-Za-z]{1,5}$", "") + " - xem lại.xlsx";
        SheetDownload.send(name, response, out -> HandBack.write(intake.file(), mapping, issues, this::sentence, out));
    }

    private String sentence(Issue issue) {
        return words.text(
                Language.VIETNAMESE,
                issue.remark().key(),
                issue.remark().arguments().toArray());
    }

    private Optional<Stage.Compared> compared(UUID id) {
        return waiting.find(id)
                .map(Intake::stage)
                .filter(Stage.Compared.class::isInstance)
                .map(Stage.Compared.class::cast);
    }

    private static int from(String page, int size) {
        int from = (ColumnLines.number(page).orElse(1) - 1) * ON_A_PAGE;
        return from < 0 || from >= size ? 0 : from;
    }

    private static <T> List<T> slice(List<T> all, int from) {
        return all.subList(from, Math.min(from + ON_A_PAGE, all.size()));
    }

    private static Pager pager(String address, int from, int size) {
        int page = from / ON_A_PAGE + 1;
        return new Pager(
                size,
                page > 1 ? Optional.of(address + (page - 1)) : Optional.empty(),
                from + ON_A_PAGE < size ? Optional.of(address + (page + 1)) : Optional.empty());
    }
}
