package vn.ansinh.office.law;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.effect.Effect;
import vn.ansinh.office.law.effect.EffectPages;
import vn.ansinh.office.law.effect.EffectView;
import vn.ansinh.office.law.effect.Foresight;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.source.Period;

/** Who gains, who loses and what it costs is looked at before a value of the ward is kept, and before it is confirmed. */
@Controller
class WardValueEffectPage {
    private static final String LIST = "/law/ward-values";

    private final WardValuesPage pages;
    private final WardLaw law;
    private final EnteringWardValue entering;
    private final Foresight foresight;
    private final Today today;

    WardValueEffectPage(
            WardValuesPage pages, WardLaw law, EnteringWardValue entering, Foresight foresight, Today today) {
        this.pages = pages;
        this.law = law;
        this.entering = entering;
        this.foresight = foresight;
        this.today = today;
    }

    /** What was typed is checked; then the page says what it would change. */
    @PostMapping(LIST + "/{id}")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView look(
            @PathVariable String id,
            @ModelAttribute WardValueForm.Typed typed,
            Language language,
            HttpServletResponse response) {
        Parameter parameter = pages.known(id);
        WardValueForm form = typed.form();
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<WardValue> value = entering.check(parameter, form, pages.choices(parameter), faults);
        if (value.isEmpty()) {
            return refused(parameter, form.with(faults), response);
        }
        return EffectPages.waiting(view(parameter, value.get(), form, language));
    }

    @PostMapping(LIST + "/{id}/effect")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView found(
            @PathVariable String id,
            @ModelAttribute WardValueForm.Typed typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPart,
            Language language) {
        Parameter parameter = pages.known(id);
        WardValueForm form = typed.form();
        WardValue value = entering.check(parameter, form, pages.choices(parameter), new LinkedHashMap<>())
                .orElseThrow(WardValuesPage::changedMeanwhile);
        return EffectPages.found(view(parameter, value, form, language), effect(value), isPart);
    }

    @PostMapping(LIST + "/{id}/save")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView save(
            @PathVariable String id, @ModelAttribute WardValueForm.Typed typed, HttpServletResponse response) {
        Parameter parameter = pages.known(id);
        WardValueForm form = typed.form();
        Map<String, Said> faults = new LinkedHashMap<>();
        try {
            faults.putAll(entering.enter(parameter, form, pages.choices(parameter)));
        } catch (DataIntegrityViolationException refused) {
            if (!SecondPerson.isTooLate(refused)) {
                throw refused;
            }
            faults.put("from", Said.of("law.fault.meanwhile"));
        }
        if (!faults.isEmpty()) {
            return refused(parameter, form.with(faults), response);
        }
        Flash.done(response, "law.ward.entered");
        return new ModelAndView("redirect:" + path(id));
    }

    /** Back to the form with what was typed. */
    @PostMapping(LIST + "/{id}/edit")
    @Requires(UseCase.ENTER_WARD_VALUE)
    ModelAndView edit(@PathVariable String id, @ModelAttribute WardValueForm.Typed typed) {
        return pages.page(pages.known(id), typed.form());
    }

    /** For the second person: what the value changes once it is confirmed. */
    @GetMapping(LIST + "/{id}/{value}/effect")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView lookAgain(@PathVariable String id, @PathVariable UUID value, Language language) {
        return EffectPages.waiting(view(pages.known(id), waiting(id, value), language));
    }

    @GetMapping(LIST + "/{id}/{value}/effect/found")
    @Requires(UseCase.CONFIRM_WARD_VALUE)
    ModelAndView foundAgain(
            @PathVariable String id,
            @PathVariable UUID value,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPart,
            Language language) {
        WardValue entered = waiting(id, value);
        return EffectPages.found(view(pages.known(id), entered, language), effect(entered), isPart);
    }

    private WardValue waiting(String id, UUID value) {
        WardValue entered = pages.entered(id, value);
        if (entered.status(today.date()) != WardValue.Status.WAITING) {
            throw new NothingHere("value " + value + " does not wait");
        }
        return entered;
    }

    private Effect effect(WardValue value) {
        return foresight.foresee(law.benefits(), law.with(value).benefits(), day(value));
    }

    /** Today when the value is in force today, else its first day. */
    private LocalDate day(WardValue value) {
        LocalDate now = today.date();
        return value.inForce().includes(now) ? now : value.inForce().from();
    }

    private EffectView view(Parameter parameter, WardValue value, WardValueForm form, Language language) {
        String path = path(parameter.id());
        return view(
                parameter,
                value,
                form.sent(),
                path + "/effect",
                new EffectView.Deed(
                        path + "/save", "law.effect.save.value", "law.effect.two-persons", path + "/edit", true),
                language);
    }

    private EffectView view(Parameter parameter, WardValue waiting, Language language) {
        boolean mayConfirm = !waiting.entered().by().equals(EnteringWardValue.user());
        String path = path(parameter.id());
        String one = path + "/" + waiting.id();
        return view(
                parameter,
                waiting,
                Map.of(),
                one + "/effect/found",
                mayConfirm
                        ? new EffectView.Deed(one + "/confirm", "law.ward.confirm", "law.effect.compare", path, false)
                        : new EffectView.Deed(null, null, "law.ward.own", path, false),
                language);
    }

    private EffectView view(
            Parameter parameter,
            WardValue value,
            Map<String, List<String>> sent,
            String found,
            EffectView.Deed deed,
            Language language) {
        boolean isOpen = value.period().to().equals(Period.OPEN);
        return new EffectView(
                parameter.name().in(Spoken.in(language)),
                List.of(Said.of(
                        isOpen ? "law.effect.value.open" : "law.effect.value.closed",
                        pages.said(parameter, value, language),
                        value.period().from(),
                        isOpen ? value.document() : value.period().lastDay(),
                        value.document())),
                sent,
                List.of(day(value)),
                day(value),
                found,
                "",
                deed);
    }

    private ModelAndView refused(Parameter parameter, WardValueForm form, HttpServletResponse response) {
        response.setStatus(400);
        return pages.page(parameter, form);
    }

    private static String path(String id) {
        return LIST + "/" + id;
    }
}
