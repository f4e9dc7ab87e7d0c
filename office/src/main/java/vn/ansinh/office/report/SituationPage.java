package vn.ansinh.office.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.source.Bilingual;

/** The officer's first page: the state of the ward on a day, each figure with the list behind it. */
@Controller
class SituationPage {
    private final SituationFigures figures;
    private final Law law;

    SituationPage(SituationFigures figures, Law law) {
        this.figures = figures;
        this.law = law;
    }

    @GetMapping("/")
    @Requires(UseCase.SEE_SITUATION)
    public ModelAndView situation(AsOf asOf, Language language) {
        return new ModelAndView("report/situation", "view", on(asOf.date(), language));
    }

    private Situation on(LocalDate day, Language language) {
        SituationFigures.Figures found = figures.on(day);
        List<Situation.Count> deprivations = law.standardOn(day)
                .map(Standard::indicators)
                .map(indicators -> counted(
                        found.deprivations(),
                        indicators.stream()
                                .map(each -> Map.entry(each.id(), each.name()))
                                .toList(),
                        language))
                .orElse(List.of());
        List<Situation.Count> causes = counted(
                found.causes(),
                law.causes().stream()
                        .map(each -> Map.entry(each.id(), each.name()))
                        .toList(),
                language);
        return new Situation(
                day,
                law.standardOn(day)
                        .map(standard -> named(standard.name(), language))
                        .orElse(""),
                found.groups(),
                deprivations,
                causes,
                found.traits());
    }

    private static List<Situation.Count> counted(
            Map<String, SituationFigures.Pair> found, List<Map.Entry<String, Bilingual>> codes, Language language) {
        return codes.stream()
                .map(code -> {
                    var pair = found.getOrDefault(code.getKey(), new SituationFigures.Pair(0, 0));
                    return new Situation.Count(
                            code.getKey(), named(code.getValue(), language), pair.poor(), pair.nearPoor());
                })
                .toList();
    }

    private static String named(Bilingual name, Language language) {
        return name.in(
                language == Language.ENGLISH ? vn.ansinh.rules.source.Language.EN : vn.ansinh.rules.source.Language.VI);
    }
}
