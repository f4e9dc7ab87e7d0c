package vn.ansinh.office.programme.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.writing.Difference;
import vn.ansinh.office.programme.writing.Marks;
import vn.ansinh.office.programme.writing.Part;

/** The text of a report: the form that edits it, two versions side by side. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class PeriodicTextPages {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NOTE = 300;

    private final PeriodicReports reports;
    private final PeriodicPages pages;
    private final WritingPeriodic writing;
    private final IssuingPeriodic issuing;

    PeriodicTextPages(PeriodicReports reports, PeriodicPages pages, WritingPeriodic writing, IssuingPeriodic issuing) {
        this.reports = reports;
        this.pages = pages;
        this.writing = writing;
        this.issuing = issuing;
    }

    @GetMapping("/programme/reports/{id}/edit")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView edit(@PathVariable UUID id) {
        return form(pages.find(id), Map.of(), Faults.NONE);
    }

    private ModelAndView form(PeriodicReport report, Map<String, String> typed, Faults faults) {
        return new ModelAndView("programme/report/form")
                .addObject("report", report)
                .addObject("tables", reports.tables(report))
                .addObject("fields", issuing.paper(report).fields())
                .addObject("typed", typed)
                .addObject("faults", faults);
    }

    /** A part as it would stand in the report, while it is typed. */
    @PostMapping("/programme/reports/{id}/look")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional(readOnly = true)
    public ModelAndView look(
            @PathVariable UUID id, @RequestParam String part, @RequestParam Map<String, String> typed) {
        return new ModelAndView("programme/look")
                .addObject(
                        "blocks",
                        Marks.blocks(Marks.filled(
                                typed.getOrDefault(part, ""),
                                issuing.paper(pages.find(id)).fields())));
    }

    @PostMapping("/programme/reports/{id}/edit")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam int number,
            HttpServletResponse response) {
        PeriodicReport report = pages.find(id);
        Map<String, Said> wrong = new LinkedHashMap<>();
        String note = typed.getOrDefault("note", "").strip();
        if (note.length() > LONGEST_NOTE) {
            wrong.put("note", Said.of("target.fault.words", LONGEST_NOTE));
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : report.version().parts()) {
            if (!part.key().startsWith("remark-")) {
                Part edited = part.with(typed.getOrDefault("part-" + part.key(), part.text()));
                check(edited, false, wrong);
                parts.add(edited);
            }
        }
        for (PeriodicTable table : reports.tables(report)) {
            String key = PeriodicPaper.remark(table.code());
            Part remark = new Part(
                    key,
                    "",
                    "",
                    typed.getOrDefault("part-" + key, report.version().text(key)));
            check(remark, true, wrong);
            if (!remark.text().isEmpty()) {
                parts.add(remark);
            }
        }
        if (wrong.isEmpty() && !writing.rewrite(report, number, parts, note)) {
            wrong.put("note", Said.of("periodic.fault.meanwhile"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(report, typed, new Faults(wrong));
        }
        Flash.done(response, "periodic.written");
        return new ModelAndView("redirect:" + report.address());
    }

    private static void check(Part part, boolean mayBeEmpty, Map<String, Said> wrong) {
        if ((part.text().isEmpty() && !mayBeEmpty) || part.text().length() > LONGEST) {
            wrong.put("part-" + part.key(), Said.of("target.fault.words", LONGEST));
        }
    }

    /** Two versions part by part; by default the newest and the one before. */
    @GetMapping("/programme/reports/{id}/compare")
    @Transactional(readOnly = true)
    public ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        PeriodicReport report = pages.find(id);
        List<PeriodicReport.Version> versions = reports.versions(id);
        PeriodicReport.Version newer = version(versions, to).orElse(versions.getFirst());
        PeriodicReport.Version older = version(versions, from)
                .orElse(versions.get(Math.min(versions.size() - 1, versions.indexOf(newer) + 1)));
        Map<Part, Difference> differences = new LinkedHashMap<>();
        List<Part> all = new ArrayList<>(newer.parts());
        older.parts().stream()
                .filter(part ->
                        newer.parts().stream().noneMatch(one -> one.key().equals(part.key())))
                .forEach(part -> all.add(part.with("")));
        for (Part part : all) {
            Difference difference = Difference.of(older.text(part.key()), part.text());
            if (!difference.isNone()) {
                differences.put(part, difference);
            }
        }
        return new ModelAndView("programme/report/compare")
                .addObject("report", report)
                .addObject("tables", reports.tables(report))
                .addObject("versions", versions)
                .addObject("older", older)
                .addObject("newer", newer)
                .addObject("differences", differences);
    }

    private static Optional<PeriodicReport.Version> version(List<PeriodicReport.Version> versions, int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }
}
