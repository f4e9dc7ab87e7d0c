package vn.ansinh.office.benefit.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.explain.RightExplanation;

/** Ai còn thiếu gì: by benefit, and for one benefit by name. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class GapsPage {
    static final String PATH = "/supports";

    private final Gaps gaps;
    private final WardLaw law;
    private final Register register;
    private final Sight sight;

    GapsPage(Gaps gaps, WardLaw law, Register register, Sight sight) {
        this.gaps = gaps;
        this.law = law;
        this.register = register;
        this.sight = sight;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    ModelAndView overview(@RequestParam(defaultValue = "") String group, AsOf asOf) {
        return new ModelAndView(
                "benefit/gaps", "view", new GapsView(claims(group, asOf), group, areas(asOf), sight.hidden()));
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
        Benefit benefit = law.benefits().find(id).orElseThrow(() -> new NothingHere("benefit " + id));
        Claims.OfBenefit of = claims(group, asOf).of(id).orElseGet(() -> Claims.OfBenefit.of(benefit, List.of(), 0));
        Claim.Kind chosen = Claim.Kind.ofCode(kind).orElseGet(() -> GapsView.first(of));
        List<Claim> these = of.these(chosen);
        Part<Claim> part = Part.of(these, PageToken.read(page));
        List<Claim> shown = part.rows();
        sight.look(shown.stream().map(Claim::household).distinct().toList());
        return new ModelAndView(
                "benefit/gap",
                "view",
                new GapView(
                        benefit,
                        of,
                        chosen,
                        group,
                        areas(asOf),
                        lines(shown, asOf, language),
                        Pager.of(
                                GapView.address(benefit, chosen, group, asOf),
                                these.size(),
                                part.previous(),
                                part.next()),
                        sight.hidden()));
    }

    private Claims claims(String group, AsOf asOf) {
        Claims all = gaps.on(asOf.date());
        return group.isEmpty() ? all : all.in(group);
    }

    private List<String> areas(AsOf asOf) {
        return register.areas(asOf.date()).stream().map(Area::name).toList();
    }

    private List<GapView.Line> lines(List<Claim> claims, AsOf asOf, Language language) {
        Map<KnownHousehold, Rights> rights = new HashMap<>();
        List<GapView.Line> lines = new ArrayList<>();
        for (Claim claim : claims) {
            Rights of = rights.computeIfAbsent(
                    claim.household(), household -> Rights.of(law.benefits(), household, asOf.date()));
            Optional<RightExplanation> why = of.of(claim.person())
                    .filter(one -> one.benefit().id().equals(claim.benefit().id()))
                    .findFirst()
                    .map(one -> RightExplanation.of(of.answers(), one, Spoken.in(language)));
            String missing = claim.missing()
                    .map(fact -> fact.question().orElse(fact.name()).in(Spoken.in(language)))
                    .orElse("");
            lines.add(new GapView.Line(claim, why, missing));
        }
        return lines;
    }
}
