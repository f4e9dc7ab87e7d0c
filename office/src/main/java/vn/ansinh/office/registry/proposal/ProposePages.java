package vn.ansinh.office.registry.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.event.LifeEvent;
import vn.ansinh.office.registry.event.LifeEvent.Kind;
import vn.ansinh.office.registry.event.web.EventForm;
import vn.ansinh.office.registry.event.web.EventView;
import vn.ansinh.office.registry.event.web.Filling;

/** Where a group leader proposes a change: what happened is chosen, filled in and sent. */
@Controller
@Requires(UseCase.PROPOSE_CHANGE)
class ProposePages {
    /** What a leader sees happen; the rest is decided at the desk. */
    private static final List<Kind> KINDS = List.of(
            Kind.BIRTH,
            Kind.DEATH,
            Kind.MOVE_IN,
            Kind.MOVE_OUT,
            Kind.MOVE_WITHIN,
            Kind.MARRIAGE,
            Kind.NEW_HEAD,
            Kind.HOME_DAMAGE,
            Kind.SCHOOL_WORK,
            Kind.TEMPORARY_RESIDENCE,
            Kind.TEMPORARY_ABSENCE,
            Kind.MILITARY_SERVICE,
            Kind.RETURN,
            Kind.PREGNANCY,
            Kind.HEALTH,
            Kind.CORRECTION);

    private final Filling filling;
    private final Proposals proposals;
    private final Proposing proposing;

    ProposePages(Filling filling, Proposals proposals, Proposing proposing) {
        this.filling = filling;
        this.proposals = proposals;
        this.proposing = proposing;
    }

    @GetMapping("/households/{code}/propose")
    ModelAndView choose(@PathVariable String code) {
        return new ModelAndView(
                "proposal/choose",
                Map.of(
                        "household",
                        filling.view(code, filling.blank(Kind.DEATH)).household(),
                        "kinds",
                        KINDS));
    }

    /** A blank form, dated today; or one that was returned. */
    @GetMapping("/households/{code}/propose/{kind}")
    ModelAndView open(
            @PathVariable String code, @PathVariable String kind, @RequestParam(required = false) UUID again) {
        EventForm form = again == null
                ? filling.blank(kind(kind))
                : proposing.again(proposals
                        .find(again)
                        .filter(Proposal::isReturned)
                        .orElseThrow(() -> new NothingHere("proposal " + again)));
        return form(code, form);
    }

    @PostMapping("/households/{code}/propose/{kind}")
    ModelAndView send(
            @PathVariable String code,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response) {
        EventForm form = filling.typed(kind(kind), typed);
        String step = form.value("step", "send");
        if (step.equals("more")) {
            return form(code, form.with("rows", String.valueOf(form.rows() + 1)));
        }
        if (!step.equals("send")) {
            return form(code, form);
        }
        if (isElsewhere(code, form)) {
            Flash.warn(response, "proposal.elsewhere");
            return new ModelAndView("redirect:/proposals/" + form.value("event"));
        }
        Filling.Filled filled = filling.read(code, form);
        if (filled.request().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(code, form.with(filled.faults()));
        }
        proposing.send(filling.view(code, form).household(), form);
        Flash.done(response, "proposal.sent");
        return new ModelAndView("redirect:/proposals");
    }

    /** Whether it is a returned one of a household that left the own groups meanwhile. */
    private boolean isElsewhere(String code, EventForm form) {
        return !filling.isThere(code)
                && Stream.of(form.value("event"))
                        .filter(id -> id.matches("[0-9a-f-]{36}"))
                        .flatMap(id -> proposals.find(UUID.fromString(id)).stream())
                        .anyMatch(Proposal::isReturned);
    }

    @PostMapping("/proposals/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, HttpServletResponse response) {
        if (proposing.withdraw(id)) {
            Flash.done(response, "proposal.withdrawn");
        } else {
            Flash.warn(response, "proposal.decided");
        }
        return new ModelAndView("redirect:/proposals");
    }

    private ModelAndView form(String code, EventForm form) {
        return new ModelAndView(
                "event/form", Map.of("view", filling.view(code, form).to(EventView.Use.PROPOSE)));
    }

    private static LifeEvent.Kind kind(String code) {
        return Kind.ofCode(code).filter(KINDS::contains).orElseThrow(() -> new NothingHere("proposal of " + code));
    }
}
