package vn.ansinh.office.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.office.survey.points.PointTables;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.explain.Explanation;
import vn.ansinh.rules.survey.SettledAnswer;

/** Vì sao? One printable page that tells a family and an officer how the class came about. */
@Controller
class WhyPage {
    private final Law law;
    private final Register register;
    private final Surveys surveys;
    private final PointTables points;

    WhyPage(Law law, Register register, Surveys surveys, PointTables points) {
        this.law = law;
        this.register = register;
        this.surveys = surveys;
        this.points = points;
    }

    @GetMapping("/households/{code}/why")
    @Requires(UseCase.SEE_CLASSIFICATION)
    @Transactional(readOnly = true)
    public ModelAndView why(@PathVariable String code, AsOf asOf, Language language) {
        Household household =
                register.household(code, asOf.date()).orElseThrow(() -> new NothingHere("household " + code));
        Optional<Why> why = surveys.current(household.id(), asOf.date()).map(form -> why(household, form, language));
        return why.map(view -> new ModelAndView("review/why", Map.of("view", view)))
                .orElseGet(() -> new ModelAndView("review/never-surveyed", Map.of("household", household)));
    }

    private Why why(Household household, Submission form, Language language) {
        Map<String, String> names = register.members(household.id(), form.interviewDate()).stream()
                .collect(Collectors.toMap(
                        member -> member.id().toString(),
                        member -> member.name().written()));
        var spoken =
                language == Language.ENGLISH ? vn.ansinh.rules.source.Language.EN : vn.ansinh.rules.source.Language.VI;
        List<Why.Reason> reasons = new ArrayList<>();
        List<Why.Contrary> contrary = new ArrayList<>();
        for (Evaluation each : Evaluation.all(law, form)) {
            Explanation explanation = Explanation.of(
                    law, form.interviewDate(), each.facts(), each.answers(), names, each.standard(), spoken);
            String badge = each.found().map(PovertyClass::id).orElse("undetermined");
            reasons.add(new Why.Reason(each.standard().id(), badge, explanation));
            if (contrary.isEmpty()) {
                each.answers().stream()
                        .filter(SettledAnswer::isContrary)
                        .map(answer -> new Why.Contrary(
                                answer.indicator().name().in(spoken),
                                answer.computed().code(),
                                answer.surveyor().code()))
                        .forEach(contrary::add);
            }
        }
        return new Why(
                household,
                form,
                reasons,
                contrary,
                form.answers().answer(SurveyForm.INCOME_POINTS).flatMap(points::marks),
                form.answers().answer(SurveyForm.INCOME_SCORE).isPresent());
    }
}
