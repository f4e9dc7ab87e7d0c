package vn.ansinh.office.law;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.WardValuesView.Row;
import vn.ansinh.office.law.handbook.Handbook;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.source.Confidence;

/** Số liệu còn thiếu: what the law leaves to the ward or the province, or what was not known to us, and what was entered. */
@Controller
class WardValuesPage {
    private static final String LIST = "/law/ward-values";

    private final WardLaw wardLaw;
    private final WardValues values;
    private final EnteringWardValue entering;
    private final Colleagues colleagues;
    private final Today today;
    private final ApplicationEventPublisher events;

    WardValuesPage(
            WardLaw wardLaw,
            WardValues values,
            EnteringWardValue entering,
            Colleagues colleagues,
            Today today,
            ApplicationEventPublisher events) {
        this.events = events;
        this.wardLaw = wardLaw;
        this.values = values;
        this.entering = entering;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping(LIST)
    @Requires(UseCase.ASK_LAW)
    ModelAndView list() {
        Handbook handbook = new Handbook(files());
        Law inForce = wardLaw.law();
        List<WardValue> all = values.all();
        List<Row> left = new ArrayList<>();
        List<Row> recalled = new ArrayList<>();
        for (Parameter parameter : files().benefits().parameters().values()) {
            if (Handbook.isLeftToWard(parameter)) {
                left.add(row(handbook, inForce, parameter, all));
            } else if (isRecalled(parameter)) {
                recalled.add(row(handbook, inForce, parameter, all));
            }
        }
        return new ModelAndView(
                "law/ward-values", "view", new WardValuesView(left, recalled, handbook.benefitsLeftToDecision()));
    }

    @GetMapping(LIST + "/{id}")
    @Requires(UseCase.ASK_LAW)
    ModelAndView one(@PathVariable String id, @RequestParam(defaultValue = "") String replaces) {
        Parameter parameter = known(id);
        WardValueForm form = values.all().stream()
                .filter(value -> value.id().toString().equals(replaces))
                .findFirst()
                .map(value -> WardValueView.formOf(parameter, value))
                .orElseGet(WardValueForm::blank);
        return page(parameter, form);
    }

    @PostMapping(LIST + "/{id}/{value}/confirm")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView confirm(@PathVariable String id, @PathVariable UUID value, HttpServletResponse response) {
        WardValue entered = entered(id, value);
        ModelAndView answer = done(response, id, () -> entering.confirm(entered), "law.ward.confirmed");
        events.publishEvent(new WardValueCounts(id));
        return answer;
    }

    @PostMapping(LIST + "/{id}/{value}/withdraw")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView withdraw(
            @PathVariable String id,
            @PathVariable UUID value,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        WardValue entered = entered(id, value);
        ModelAndView answer = done(response, id, () -> entering.withdraw(entered, reason), "law.ward.withdrawn");
        events.publishEvent(new WardValueCounts(id));
        return answer;
    }

    private static ModelAndView done(
            HttpServletResponse response, String id, Supplier<SecondPerson.Outcome> deed, String key) {
        SecondPerson.tell(response, deed, key, "law.ward.too-late");
        return back(id);
    }

    ModelAndView page(Parameter parameter, WardValueForm form) {
        Handbook handbook = new Handbook(files());
        return new ModelAndView(
                "law/ward-value",
                "view",
                new WardValueView(
                        parameter,
                        values.all().stream()
                                .filter(value -> value.parameter().equals(parameter.id()))
                                .toList(),
                        handbook.readers(parameter),
                        handbook.choices(parameter),
                        Unit.of(parameter).name(),
                        form,
                        colleagues.names(),
                        EnteringWardValue.user(),
                        today.date()));
    }

    /** A value in words; chosen words by their names. */
    String said(Parameter parameter, WardValue value, Language language) {
        return WardValueView.said(
                parameter, value.value(), new Handbook(files()).choices(parameter), Spoken.in(language));
    }

    private Law files() {
        return wardLaw.files();
    }

    /** What was looked at cannot be kept any more as it is. */
    static BadRequest changedMeanwhile() {
        return new BadRequest("law.fault.meanwhile");
    }

    private Row row(Handbook handbook, Law inForce, Parameter parameter, List<WardValue> all) {
        List<WardValue> own = all.stream()
                .filter(value -> value.parameter().equals(parameter.id()))
                .toList();
        List<Benefit> affected = handbook.benefitsThatRead(parameter);
        Parameter now = inForce.benefits().parameters().getOrDefault(parameter.id(), parameter);
        return Row.of(parameter, now.on(today.date()), own, affected, today.date());
    }

    List<String> choices(Parameter parameter) {
        return new Handbook(files())
                .choices(parameter).stream().map(choice -> choice.id()).toList();
    }

    private static boolean isRecalled(Parameter parameter) {
        return parameter.values().getLast().citation().confidence() == Confidence.RECALLED
                && !(parameter.values().getLast().value() instanceof vn.ansinh.rules.language.ParameterValue.Table);
    }

    Parameter known(String id) {
        Parameter parameter = files().benefits().parameters().get(id);
        if (parameter == null || !(Handbook.isLeftToWard(parameter) || isRecalled(parameter))) {
            throw new NothingHere("value " + id);
        }
        return parameter;
    }

    WardValue entered(String parameter, UUID id) {
        return values.all().stream()
                .filter(value -> value.id().equals(id) && value.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new NothingHere("value " + id));
    }

    private static ModelAndView back(String id) {
        return new ModelAndView("redirect:" + LIST + "/" + id);
    }
}
