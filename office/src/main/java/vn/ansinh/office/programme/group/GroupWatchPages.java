package vn.ansinh.office.programme.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.SheetAnswer;
import vn.ansinh.office.review.round.PaperAnswer;

/** Bảng theo dõi tổ dân phố: all groups of a day, and what stands behind the numbers of one. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class GroupWatchPages {
    private final GroupWatch watch;
    private final GroupWatchPaper paper;

    GroupWatchPages(GroupWatch watch, GroupWatchPaper paper) {
        this.watch = watch;
        this.paper = paper;
    }

    @GetMapping("/programme/groups")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String order, AsOf asOf) {
        return new ModelAndView("programme/group/board")
                .addObject("groups", groups(order, asOf.date()))
                .addObject("order", order.equals("trouble") ? order : "")
                .addObject("families", GroupWatch.seesFamilies())
                .addObject("contactDays", watch.contactDays());
    }

    private List<WatchedGroup> groups(String order, LocalDate day) {
        List<WatchedGroup> all = watch.on(day);
        return order.equals("trouble")
                ? all.stream()
                        .sorted(Comparator.comparingInt(WatchedGroup::trouble).reversed())
                        .toList()
                : all;
    }

    @GetMapping("/programme/groups.xlsx")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String order, AsOf asOf) {
        return SheetAnswer.of(
                "bang-theo-doi-to",
                Rendering.render(
                        paper.of(
                                groups(order, asOf.date()),
                                asOf.date(),
                                GroupWatch.seesFamilies(),
                                watch.contactDays()),
                        Format.XLSX));
    }

    @GetMapping("/programme/groups-board.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> paper(
            @PathVariable String format, @RequestParam(defaultValue = "") String order, AsOf asOf) {
        return PaperAnswer.of(
                paper.of(groups(order, asOf.date()), asOf.date(), GroupWatch.seesFamilies(), watch.contactDays()),
                "bang-theo-doi-to",
                format);
    }

    @GetMapping("/programme/groups/{area}")
    @Transactional(readOnly = true)
    public ModelAndView group(@PathVariable UUID area, AsOf asOf) {
        return new ModelAndView("programme/group/group")
                .addObject(
                        "group",
                        watch.on(asOf.date()).stream()
                                .filter(one -> one.area().id().equals(area))
                                .findFirst()
                                .orElseThrow(() -> new NothingHere("group " + area)))
                .addObject("families", GroupWatch.seesFamilies())
                .addObject("contactDays", watch.contactDays());
    }
}
