package vn.ansinh.office.benefit.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
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

/** The list of one benefit by name, with the reason of each line; writes down whose sensitive facts come to be shown. */
@Component
class ShowingGaps {
    private final Gaps gaps;
    private final ReachedSteps reached;
    private final WardLaw law;
    private final Register register;
    private final Sight sight;

    ShowingGaps(Gaps gaps, ReachedSteps reached, WardLaw law, Register register, Sight sight) {
        this.gaps = gaps;
        this.reached = reached;
        this.law = law;
        this.register = register;
        this.sight = sight;
    }

    /** A page of it. */
    GapView page(String id, String kind, String group, String page, AsOf asOf, Language language) {
        Chosen chosen = chosen(id, kind, group, asOf);
        Part<Claim> part = Part.of(chosen.these(), PageToken.read(page));
        return view(chosen, group, part.rows(), part, asOf, language);
    }

    /** All of it, for a file. */
    GapView whole(String id, String kind, String group, AsOf asOf, Language language) {
        Chosen chosen = chosen(id, kind, group, asOf);
        return view(chosen, group, chosen.these(), Part.of(chosen.these(), PageToken.read("")), asOf, language);
    }

    private record Chosen(Benefit benefit, Claims.OfBenefit of, Claim.Kind kind) {
        List<Claim> these() {
            return of.these(kind);
        }
    }

    private Chosen chosen(String id, String kind, String group, AsOf asOf) {
        Benefit benefit = law.benefits().find(id).orElseThrow(() -> new NothingHere("benefit " + id));
        Claims all = gaps.on(asOf.date());
        Claims.OfBenefit of = (group.isEmpty() ? all : all.in(group))
                .of(id)
                .orElseGet(() -> Claims.OfBenefit.of(benefit, List.of(), 0));
        return new Chosen(benefit, of, Claim.Kind.ofCode(kind).orElseGet(() -> GapsView.first(of)));
    }

    private GapView view(
            Chosen chosen, String group, List<Claim> shown, Part<Claim> part, AsOf asOf, Language language) {
        sight.look(shown.stream().map(Claim::household).distinct().toList());
        return new GapView(
                chosen.benefit(),
                chosen.of(),
                chosen.kind(),
                group,
                register.areas(asOf.date()).stream().map(Area::name).toList(),
                lines(shown, asOf, language),
                reached.on(asOf.date()),
                Pager.of(
                        GapView.address(chosen.benefit(), chosen.kind(), group, asOf),
                        chosen.these().size(),
                        part.previous(),
                        part.next()),
                sight.hidden());
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
