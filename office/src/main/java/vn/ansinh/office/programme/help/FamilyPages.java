package vn.ansinh.office.programme.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.review.round.Shelf;

/** One household with its causes, what can be done about them, its helper, the visits and what the family said. */
@Controller
@Requires(UseCase.SEE_HELP)
@RequestMapping("/programme/help/{code}")
class FamilyPages {
    static final int LONGEST = 300;

    private final HelpedHouseholds households;
    private final Helpings helpings;
    private final AssigningHelp assigning;
    private final HelpVisits visits;
    private final FamilyWords words;
    private final HelpMenu menu;
    private final HelpNeeds needs;
    private final Bodies bodies;
    private final Today today;

    FamilyPages(
            HelpedHouseholds households,
            Helpings helpings,
            AssigningHelp assigning,
            HelpVisits visits,
            FamilyWords words,
            HelpMenu menu,
            HelpNeeds needs,
            Bodies bodies,
            Today today) {
        this.households = households;
        this.helpings = helpings;
        this.assigning = assigning;
        this.visits = visits;
        this.words = words;
        this.menu = menu;
        this.needs = needs;
        this.bodies = bodies;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        return page(code, Faults.NONE, request);
    }

    private ModelAndView page(String code, Faults faults, HttpServletRequest request) {
        LocalDate day = today.date();
        HelpedHousehold one = find(code);
        List<HelpVisit> all = visits.of(one.id());
        Map<UUID, List<Shelf.Kept>> photos = new LinkedHashMap<>();
        all.forEach(visit -> photos.put(visit.id(), visits.photos(visit.id())));
        List<String> wanted = new java.util.ArrayList<>(one.causes());
        wanted.addAll(one.lacks());
        return new ModelAndView("programme/help/family")
                .addObject("one", one)
                .addObject("causes", needs.inWords(one.causes(), Language.of(request)))
                .addObject("lacks", needs.inWords(one.lacks(), Language.of(request)))
                .addObject("needs", needs.all(Language.of(request)))
                .addObject("options", menu.about(wanted, day))
                .addObject(
                        "former",
                        helpings.of(one.id()).stream()
                                .filter(helping -> !helping.isProposed() && !helping.isOn(day))
                                .toList())
                .addObject("visits", all)
                .addObject("photos", photos)
                .addObject("words", words.of(one.id()))
                .addObject("mayConfirm", one.proposed().filter(this::mayConfirm).isPresent())
                .addObject("mayEnd", one.helping().filter(this::mayConfirm).isPresent())
                .addObject("faults", faults)
                .addObject(
                        "consent",
                        Optional.ofNullable(
                                words.consents(FamilyWords.Consent.CAUSES).get(one.id())))
                .addObject("chosen", one.causes())
                .addObject("causeChoices", needs.causes(Language.of(request)));
    }

    private HelpedHousehold find(String code) {
        return households.find(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    /** The officer, whoever answers for the body, and the person themselves. */
    private boolean mayConfirm(Helping helping) {
        Identity who = Acting.current().orElseThrow();
        return Access.allows(Role.of(who.role()), UseCase.RUN_PROGRAMME)
                || helping.user().filter(who.user()::equals).isPresent()
                || bodies.of(who.user(), today.date()).stream()
                        .anyMatch(body -> body.id().equals(helping.body()));
    }

    private Helping proposed(HelpedHousehold one, UUID id) {
        return one.proposed()
                .filter(helping -> helping.id().equals(id))
                .orElseThrow(() -> new NothingHere("proposal " + id));
    }

    @PostMapping("/confirm")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView confirm(
            @PathVariable String code,
            @RequestParam UUID help,
            HttpServletRequest request,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        Helping proposal = proposed(one, help);
        if (!mayConfirm(proposal)) {
            throw new NothingHere("proposal " + help);
        }
        if (!assigning.confirm(proposal, today.date(), one.head(), code)) {
            return wrong(code, "confirm", "help.fault.later", request, response);
        }
        Flash.done(response, "help.confirmed", one.head());
        return back(code);
    }

    /** No from the body, or taken back by whoever proposed it. */
    @PostMapping("/refuse")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView refuse(
            @PathVariable String code,
            @RequestParam UUID help,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response) {
        Helping proposal = proposed(find(code), help);
        boolean isOwn =
                proposal.recordedBy().equals(Acting.current().orElseThrow().user());
        if (!mayConfirm(proposal) && !isOwn) {
            throw new NothingHere("proposal " + help);
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            return wrong(code, "reason", "help.fault.reason", request, response);
        }
        assigning.refuse(proposal, reason.strip());
        Flash.done(response, "help.refused");
        return new ModelAndView(
                households.find(code, today.date()).isPresent()
                        ? "redirect:/programme/help/" + code
                        : "redirect:/programme/help");
    }

    @PostMapping("/end")
    @Requires(UseCase.HELP_HOUSEHOLD)
    @Transactional
    public ModelAndView end(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        Helping helping =
                one.helping().filter(this::mayConfirm).orElseThrow(() -> new NothingHere("helper of " + code));
        Optional<LocalDate> day = WrittenDate.read(last, today.date());
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            return wrong(code, "endReason", "help.fault.reason", request, response);
        }
        if (day.isEmpty() || !assigning.end(helping, day.get(), reason.strip())) {
            return wrong(code, "last", "help.fault.last", request, response);
        }
        Flash.done(response, "help.ended");
        return new ModelAndView("redirect:/programme/help");
    }

    /** Which causes somebody who knows the family names beside the form. */
    @PostMapping("/causes")
    @Requires(UseCase.ASSIGN_HELPER)
    @Transactional
    public ModelAndView causes(
            @PathVariable String code,
            @RequestParam(name = "cause", required = false) @Nullable List<String> cause,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response) {
        HelpedHousehold one = find(code);
        List<String> named = (cause == null ? List.<String>of() : cause)
                .stream().filter(needs::isCause).distinct().toList();
        if (named.isEmpty() || words.strip().length() > LONGEST) {
            return wrong(code, "cause", "help.fault.cause", request, response);
        }
        this.words.causes(one.id(), named, words.strip());
        Flash.done(response, "help.causes.kept");
        return back(code);
    }

    private static ModelAndView back(String code) {
        return new ModelAndView("redirect:/programme/help/" + code);
    }

    private ModelAndView wrong(
            String code, String field, String key, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(code, new Faults(Map.of(field, Said.of(key, LONGEST))), request);
    }
}
