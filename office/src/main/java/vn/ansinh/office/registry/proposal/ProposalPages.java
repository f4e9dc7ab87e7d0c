package vn.ansinh.office.registry.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.Preview;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.registry.event.web.EventForm;
import vn.ansinh.office.registry.event.web.EventView;
import vn.ansinh.office.registry.event.web.Filling;

/** The queue of proposals, for both who sent and who decides; and one with what it would change. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class ProposalPages {
    private static final int LONGEST = 300;

    private final Proposals proposals;
    private final Proposing proposing;
    private final Filling filling;
    private final Recording recording;
    private final AccessLog log;

    ProposalPages(Proposals proposals, Proposing proposing, Filling filling, Recording recording, AccessLog log) {
        this.log = log;
        this.proposals = proposals;
        this.proposing = proposing;
        this.filling = filling;
        this.recording = recording;
    }

    @GetMapping("/proposals")
    ModelAndView list() {
        return list(Map.of());
    }

    private ModelAndView list(Map<UUID, List<Fault>> unfit) {
        List<Proposal> others = proposals.list(false);
        return new ModelAndView(
                "proposal/list",
                Map.of(
                        "waiting",
                        proposals.list(true),
                        "returned",
                        others.stream().filter(Proposal::isReturned).toList(),
                        "others",
                        others.stream().filter(each -> !each.isReturned()).toList(),
                        "unfit",
                        unfit));
    }

    /** For the officer the filled form, ready to be accepted or amended, above which stands what it would change. */
    @GetMapping("/proposals/{id}")
    ModelAndView show(@PathVariable UUID id, Language language) {
        return show(find(id), List.of(), "", language);
    }

    private ModelAndView show(Proposal proposal, List<Fault> faults, String reason, Language language) {
        Map<String, Object> model = new HashMap<>();
        model.put("proposal", proposal);
        model.put("faults", faults);
        model.put("reason", reason);
        if (proposal.isWaiting() && may(UseCase.RECORD_EVENT)) {
            if (proposal.kind().isPrivate()) {
                log.record(UseCase.SEE_HEALTH, proposal.household());
            }
            EventForm form = proposing.form(proposal);
            Filling.Filled filled = proposing.read(proposal);
            Optional<Preview> preview = filled.request().map(wanted -> recording.preview(wanted, language));
            List<Fault> against = preview.map(Preview::result)
                    .map(result -> result instanceof Result.Refused(List<Fault> found) ? found : List.<Fault>of())
                    .orElse(filled.faults());
            view(proposal, form.with(against))
                    .ifPresentOrElse(view -> model.put("form", view), () -> model.put("faults", against));
            preview.filter(each -> each.result() instanceof Result.Done).ifPresent(each -> model.put("preview", each));
        }
        return new ModelAndView("proposal/proposal", model);
    }

    /** Nothing for a household that is gone. */
    private Optional<EventView> view(Proposal proposal, EventForm form) {
        try {
            return Optional.of(filling.view(proposal.code(), form));
        } catch (NothingHere gone) {
            return Optional.empty();
        }
    }

    @PostMapping("/proposals/{id}/accept")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            Language language,
            HttpServletResponse response) {
        Proposal proposal = find(id);
        return switch (proposing.accept(id, seen)) {
            case Proposing.Outcome.Accepted() -> {
                Flash.done(response, "proposal.accepted");
                yield new ModelAndView("redirect:/events/" + id);
            }
            case Proposing.Outcome.Decided() -> {
                Flash.warn(response, "proposal.decided");
                yield new ModelAndView("redirect:/proposals/" + id);
            }
            case Proposing.Outcome.Unfit(List<Fault> faults) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                yield show(proposal, faults, "", language);
            }
        };
    }

    /** Each on its own: those that no longer fit stay, and the page says why. */
    @PostMapping("/proposals/accept")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView acceptMany(@RequestParam(defaultValue = "") List<String> proposal, HttpServletResponse response) {
        Map<UUID, List<Fault>> unfit = new HashMap<>();
        int accepted = 0;
        int decided = 0;
        for (Chosen chosen : Chosen.all(proposal)) {
            switch (proposing.accept(chosen.id(), chosen.seen())) {
                case Proposing.Outcome.Accepted() -> accepted++;
                case Proposing.Outcome.Decided() -> decided++;
                case Proposing.Outcome.Unfit(List<Fault> faults) -> unfit.put(chosen.id(), new ArrayList<>(faults));
            }
        }
        if (proposal.isEmpty()) {
            Flash.warn(response, "proposal.none-chosen");
        } else if (accepted > 0) {
            Flash.done(response, "proposal.accepted-many", accepted);
        } else if (decided > 0) {
            Flash.warn(response, "proposal.decided");
        }
        if (unfit.isEmpty()) {
            return new ModelAndView("redirect:/proposals");
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return list(unfit);
    }

    /** Gives back one or several with a reason. */
    @PostMapping("/proposals/return")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView giveBack(
            @RequestParam(defaultValue = "") List<String> proposal,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        String said = reason.strip();
        List<Chosen> chosen = Chosen.all(proposal);
        if (said.isEmpty() || said.length() > LONGEST || chosen.isEmpty()) {
            Flash.warn(response, chosen.isEmpty() ? "proposal.none-chosen" : "proposal.reason-needed");
            return new ModelAndView(
                    chosen.size() == 1
                            ? "redirect:/proposals/" + chosen.getFirst().id()
                            : "redirect:/proposals");
        }
        int returned = 0;
        for (Chosen each : chosen) {
            returned += proposing.giveBack(each.id(), said) ? 1 : 0;
        }
        Flash.done(response, "proposal.returned", returned);
        return new ModelAndView("redirect:/proposals");
    }

    private Proposal find(UUID id) {
        return proposals.find(id).orElseThrow(() -> new NothingHere("proposal " + id));
    }

    /** One that was ticked, and how many steps it had then. */
    private record Chosen(UUID id, int seen) {
        /** What was sent, as {@code 01a2…:3}; anything else is left out. */
        static List<Chosen> all(List<String> sent) {
            return sent.stream()
                    .map(each -> each.split(":", 2))
                    .filter(parts ->
                            parts.length == 2 && parts[0].matches("[0-9a-f-]{36}") && parts[1].matches("\\d{1,4}"))
                    .map(parts -> new Chosen(UUID.fromString(parts[0]), Integer.parseInt(parts[1])))
                    .toList();
        }
    }

    private static boolean may(UseCase useCase) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), useCase))
                .orElse(false);
    }
}
