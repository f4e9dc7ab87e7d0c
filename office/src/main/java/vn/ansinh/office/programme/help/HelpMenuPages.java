package vn.ansinh.office.programme.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.ProgrammeSetting;
import vn.ansinh.office.programme.ProgrammeSettings;

/** The menu of help and the days after which something is red, as the ward wants them. */
@Controller
@Requires(UseCase.SEE_HELP)
class HelpMenuPages {
    private final HelpMenu menu;
    private final HelpNeeds needs;
    private final ProgrammeSettings settings;
    private final Today today;

    HelpMenuPages(HelpMenu menu, HelpNeeds needs, ProgrammeSettings settings, Today today) {
        this.menu = menu;
        this.needs = needs;
        this.settings = settings;
        this.today = today;
    }

    @GetMapping("/programme/help-menu")
    @Transactional(readOnly = true)
    public ModelAndView show(@RequestParam(defaultValue = "") String change, HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("id", Ids.next().toString()));
        menu.on(today.date()).stream()
                .filter(one -> !change.isEmpty() && key(one).equals(change))
                .findFirst()
                .ifPresent(one -> values.putAll(
                        Map.of("kind", one.kind().code(), "need", one.need(), "words", one.words(), "change", change)));
        return page(new HelpTyped(values, Faults.NONE), settings(), request);
    }

    static String key(HelpOption one) {
        return one.id() == null ? one.suggestion() : one.id().toString();
    }

    private Map<String, String> settings() {
        Map<String, String> values = new LinkedHashMap<>();
        settings.all().forEach((setting, value) -> values.put(setting.code(), String.valueOf(value)));
        return values;
    }

    private ModelAndView page(HelpTyped typed, Map<String, String> chosen, HttpServletRequest request) {
        return new ModelAndView("programme/help/menu")
                .addObject("options", menu.on(today.date()))
                .addObject("needs", needs.all(Language.of(request)))
                .addObject("kinds", BodyKind.values())
                .addObject("typed", typed)
                .addObject("settings", chosen);
    }

    @PostMapping("/programme/help-menu")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView keep(
            @RequestParam UUID id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        HelpTyped typed = new HelpTyped(form, Faults.NONE);
        Map<String, Said> wrong = new LinkedHashMap<>();
        Optional<BodyKind> kind = java.util.Arrays.stream(BodyKind.values())
                .filter(each -> each.code().equals(typed.at("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            wrong.put("kind", Said.of("programme.body.fault.kind"));
        }
        if (!needs.all(Language.of(request)).containsKey(typed.at("need"))) {
            wrong.put("need", Said.of("help.fault.need"));
        }
        String words = typed.at("words").strip();
        if (words.isEmpty() || words.length() > HelpMenu.LONGEST) {
            wrong.put("words", Said.of("help.fault.words", HelpMenu.LONGEST));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(new HelpTyped(form, new Faults(wrong)), settings(), request);
        }
        String replaced = typed.at("change");
        if (!replaced.isEmpty()) {
            menu.leaveOut(Ids.next(), replaced, today.date());
        }
        menu.add(id, new HelpOption(null, kind.orElseThrow(), typed.at("need"), words, ""), today.date());
        Flash.done(response, "help.menu.kept");
        return new ModelAndView("redirect:/programme/help-menu");
    }

    @PostMapping("/programme/help-menu/leave-out")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView leaveOut(@RequestParam String option, HttpServletResponse response) {
        if (menu.leaveOut(Ids.next(), option, today.date())) {
            Flash.done(response, "help.menu.left-out");
        }
        return new ModelAndView("redirect:/programme/help-menu");
    }

    @PostMapping("/programme/help-menu/settings")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView choose(
            @RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        Map<ProgrammeSetting, Integer> read = new EnumMap<>(ProgrammeSetting.class);
        for (ProgrammeSetting each : ProgrammeSetting.values()) {
            String text = form.getOrDefault(each.code(), "").strip();
            if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= each.most()) {
                read.put(each, Integer.valueOf(text));
            } else {
                wrong.put(each.code(), Said.of("help.fault.setting", each.most()));
            }
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(
                    new HelpTyped(Map.of("id", Ids.next().toString()), new Faults(wrong)),
                    new LinkedHashMap<>(form),
                    request);
        }
        read.forEach(settings::choose);
        Flash.done(response, "help.settings.kept");
        return new ModelAndView("redirect:/programme/help-menu");
    }
}
