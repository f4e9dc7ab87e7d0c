package vn.ansinh.office.benefit.gap;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** The gap list by group, as spreadsheets, and its past months. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class GapListPages {
    private final Gaps gaps;
    private final ShowingGaps showing;
    private final ReachedSteps reached;
    private final GapSheet sheet;
    private final GapTrend trend;
    private final Register register;
    private final Sight sight;
    private final TakenOut taken;

    GapListPages(
            Gaps gaps,
            ShowingGaps showing,
            ReachedSteps reached,
            GapSheet sheet,
            GapTrend trend,
            Register register,
            Sight sight,
            TakenOut taken) {
        this.gaps = gaps;
        this.showing = showing;
        this.reached = reached;
        this.sheet = sheet;
        this.trend = trend;
        this.register = register;
        this.sight = sight;
        this.taken = taken;
    }

    @GetMapping(GapsPage.PATH + "/groups")
    @Transactional(readOnly = true)
    public ModelAndView groups(AsOf asOf) {
        return new ModelAndView(
                "benefit/groups", Map.of("groups", byGroup(asOf.date()), "day", asOf.date(), "hidden", sight.hidden()));
    }

    private Map<String, Claims> byGroup(LocalDate day) {
        Claims all = gaps.on(day);
        Map<String, Claims> groups = new LinkedHashMap<>();
        for (Area area : register.areas(day)) {
            Claims there = all.in(area.name());
            if (!there.benefits().isEmpty()) {
                groups.put(area.name(), there);
            }
        }
        return groups;
    }

    @GetMapping(GapsPage.PATH + "/list.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> overview(@RequestParam(defaultValue = "") String group, AsOf asOf) {
        LocalDate day = asOf.date();
        Claims all = gaps.on(day);
        byte[] file = sheet.overview(group.isEmpty() ? all : all.in(group), byGroup(day), reached.on(day));
        taken.record(new TakenOut.File("gap-figures", 0, List.of(), "", ""));
        return file(file, "ai-con-thieu-gi");
    }

    /** Everybody of one kind, not only the page that is shown. */
    @GetMapping(GapsPage.PATH + "/{id}/list.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> names(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String group,
            AsOf asOf) {
        GapView view = showing.whole(id, kind, group, asOf, Language.VIETNAMESE);
        byte[] file = sheet.names(view, asOf.date());
        taken.record(new TakenOut.File(
                "gap-list",
                view.lines().size(),
                view.benefit().isNeverPosted() ? List.of(UseCase.SEE_HEALTH) : List.of(),
                "",
                ""));
        return file(file, "ai-con-thieu-gi-" + view.benefit().id());
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Format.XLSX.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + Format.XLSX.extension())
                                .build()
                                .toString())
                .header("Cache-Control", "no-store")
                .body(bytes);
    }

    /** Counts the months that are over, one transaction each. */
    @PostMapping(GapsPage.PATH + "/trend")
    @Requires(UseCase.RECORD_TAKE_UP)
    public ModelAndView count(HttpServletResponse response) {
        List<LocalDate> missing = trend.missing();
        missing.forEach(trend::count);
        Flash.done(response, "gap.trend.counted", missing.size());
        return new ModelAndView("redirect:" + GapsPage.PATH);
    }
}
