package vn.ansinh.office.benefit.application;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.procedure.Version;

/** Tiếp nhận hồ sơ: first whose and which procedure, then the checklist and who brings it. */
@Controller
@Requires(UseCase.HANDLE_APPLICATION)
class ReceivePages {
    private static final int LONGEST = 300;

    private final ReceivingApplication receiving;
    private final SupportProcedures procedures;
    private final ApplicationProposals proposals;
    private final Register register;
    private final WardLaw law;
    private final Today today;

    ReceivePages(
            ReceivingApplication receiving,
            SupportProcedures procedures,
            ApplicationProposals proposals,
            Register register,
            WardLaw law,
            Today today) {
        this.receiving = receiving;
        this.procedures = procedures;
        this.proposals = proposals;
        this.register = register;
        this.law = law;
        this.today = today;
    }

    @GetMapping("/applications/new")
    @Transactional(readOnly = true)
    public ModelAndView open(@RequestParam Map<String, String> typed, Language language) {
        return page(new SupportForm(typed), language);
    }

    /** The household by its code, or by its id where a link names it. */
    private Optional<Household> household(SupportForm form, LocalDate day) {
        if (!form.at("code").isEmpty()) {
            return register.household(form.at("code").toUpperCase(java.util.Locale.ROOT), day);
        }
        return form.id("household").flatMap(id -> register.household(id, day));
    }

    private LocalDate received(SupportForm form) {
        return form.at("received").isEmpty() ? today.date() : form.past("received", today.date());
    }

    /** The day on which the household is looked at: the day before a death, or today. */
    private LocalDate seenOn(SupportForm form) {
        return form.maybeDay("event", today.date())
                .filter(day -> !day.isAfter(today.date()))
                .map(day -> day.minusDays(1))
                .orElse(today.date());
    }

    private String procedure(SupportForm form) {
        return form.at(
                "procedure",
                law.benefits()
                        .find(form.at("benefit"))
                        .flatMap(Benefit::procedure)
                        .orElse(""));
    }

    private ModelAndView page(SupportForm form, Language language) {
        LocalDate received = received(form);
        Optional<Household> household = household(form, seenOn(form));
        Optional<Version> version = procedures.version(procedure(form), received);
        Map<String, String> people = new LinkedHashMap<>();
        household.ifPresent(one -> register.members(one.id(), seenOn(form))
                .forEach(member ->
                        people.put(member.id().toString(), member.name().written())));
        Map<String, String> offered = new LinkedHashMap<>();
        procedures
                .offered(received)
                .forEach(one -> offered.put(one.id(), one.name().in(Spoken.in(language))));
        Map<String, String> benefits = new LinkedHashMap<>();
        benefits.put("", "");
        procedures
                .benefits(procedure(form))
                .forEach(one -> benefits.put(one.id(), one.name().in(Spoken.in(language))));
        return new ModelAndView("benefit/application/receive")
                .addObject("form", form)
                .addObject("id", form.at("id", Ids.next().toString()))
                .addObject("household", household)
                .addObject("procedure", procedure(form))
                .addObject("offered", offered)
                .addObject("benefits", benefits)
                .addObject("people", people)
                .addObject("papers", version.map(procedures::papers).orElse(List.of()))
                .addObject("ready", household.isPresent() && version.isPresent())
                .addObject("due", version.flatMap(one -> procedures.due(one, received)))
                .addObject("received", received)
                .addObject("event", procedures.hasEvent(procedure(form)));
    }

    @PostMapping("/applications/new")
    @Transactional
    public ModelAndView receive(
            @RequestParam Map<String, String> typed, Language language, HttpServletResponse response) {
        SupportForm form = new SupportForm(typed);
        Optional<UUID> id = form.id("id");
        LocalDate received = received(form);
        Optional<Version> version = procedures.version(procedure(form), received);
        if (version.isEmpty()) {
            form.fault("procedure", Said.of("application.fault.procedure"));
        }
        Optional<LocalDate> event = Optional.empty();
        if (procedures.hasEvent(procedure(form))) {
            event = Optional.of(form.past("event", today.date()));
        }
        Optional<Household> household = household(form, seenOn(form));
        if (household.isEmpty()) {
            form.fault("code", Said.of("application.fault.household"));
        }
        Optional<UUID> person = person(form, household);
        String applicant = form.words("applicant", LONGEST);
        String relation = form.maybe("relation", LONGEST);
        String phone = form.maybe("phone", 20);
        String note = form.maybe("note", LONGEST);
        Optional<LocalDate> due = version.flatMap(one -> procedures.due(one, received))
                .or(() -> form.maybeDay("due", today.date()).filter(day -> !day.isBefore(received)));
        Application.Channel channel = Application.Channel.ofCode(form.at("channel", "desk"))
                .orElseGet(() -> {
                    form.fault("channel", Said.of("application.fault.choose"));
                    return Application.Channel.DESK;
                });
        Optional<Benefit> benefit = law.benefits().find(form.at("benefit"));
        if (form.isRight()) {
            receiving
                    .open(procedure(form), household.orElseThrow().id(), person)
                    .filter(open -> id.filter(open::equals).isEmpty())
                    .ifPresent(open -> form.fault("person", Said.of("application.fault.open")));
        }
        if (!form.isRight() || id.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(form, language);
        }
        receiving.receive(new ReceivingApplication.NewApplication(
                id.get(),
                procedure(form),
                benefit.map(Benefit::id).orElse(""),
                household.orElseThrow().id(),
                person,
                benefit.filter(Benefit::isNeverPosted).isPresent(),
                event,
                received,
                channel,
                new Application.Applicant(applicant, relation, phone),
                note,
                due,
                procedures.papers(version.orElseThrow()).stream()
                        .map(paper -> new ListedPaper(
                                paper.place(), paper.name(), paper.isShown(), form.isTicked(paper.field())))
                        .toList()));
        form.id("proposal").ifPresent(proposals::take);
        Flash.done(response, "application.received");
        return new ModelAndView("redirect:/applications/" + id.get());
    }

    private Optional<UUID> person(SupportForm form, Optional<Household> household) {
        boolean isOfHousehold = !procedures.benefits(procedure(form)).isEmpty()
                && procedures.benefits(procedure(form)).stream()
                        .noneMatch(one -> one.subject().isForPerson());
        Optional<UUID> person = isOfHousehold ? Optional.empty() : form.id("person");
        boolean isThere = household.isPresent()
                && person.filter(id -> register.members(household.get().id(), seenOn(form)).stream()
                                .anyMatch(member -> member.id().equals(id)))
                        .isPresent();
        if (!isOfHousehold && household.isPresent() && !isThere) {
            form.fault("person", Said.of("application.fault.person"));
        }
        return person;
    }
}
