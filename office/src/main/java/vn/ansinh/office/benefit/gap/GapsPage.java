package vn.ansinh.office.benefit.gap;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** Ai còn thiếu gì: by benefit, and for one benefit by name. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class GapsPage {
    static final String PATH = "/supports";

    private final Gaps gaps;
    private final ShowingGaps showing;
    private final ReachedSteps reached;
    private final GapTrend trend;
    private final Register register;
    private final Sight sight;

    GapsPage(Gaps gaps, ShowingGaps showing, ReachedSteps reached, GapTrend trend, Register register, Sight sight) {
        this.gaps = gaps;
        this.showing = showing;
        this.reached = reached;
        this.trend = trend;
        this.register = register;
        this.sight = sight;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    ModelAndView overview(@RequestParam(defaultValue = "") String group, AsOf asOf) {
        Claims all = gaps.on(asOf.date());
        if (trend.counts()) {
            trend.take(all);
        }
        return new ModelAndView(
                "benefit/gaps",
                "view",
                new GapsView(
                        group.isEmpty() ? all : all.in(group),
                        reached.on(asOf.date()),
                        group,
                        register.areas(asOf.date()).stream().map(Area::name).toList(),
                        trend.points(),
                        trend.counts() && !trend.missing().isEmpty(),
                        sight.hidden()));
    }

    @GetMapping(PATH + "/{id}")
    @Transactional(readOnly = true)
    ModelAndView one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String page,
            AsOf asOf,
            Language language) {
        return new ModelAndView("benefit/gap", "view", showing.page(id, kind, group, page, asOf, language));
    }
}
