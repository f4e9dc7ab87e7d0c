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
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.event.Fault;
import vn.ansinh.office.registry.event.Preview;
import vn.ansinh.office.registry.event.Recording;
import vn.ansinh.office.registry.event.Result;
import vn.ansinh.office.registry.event.web.EventForm;
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

    ProposalPages(Proposals proposals, Proposing proposing, Filling filling, Recording recording) {
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
            EventForm form = proposing.form(proposal);
            Filling.Filled filled = filling.read(proposal.code(), form);
            Optional<Preview> preview = filled.request().map(wanted -> recording.preview(wanted, language));
            List<Fault> against = preview.map(Preview::result)
                    .map(result -> result instanceof Result.Refused(List<Fault> found) ? found : List.<Fault>of())
                    .orElse(filled.faults());
            model.put("form", filling.view(proposal.code(), form.with(against)));
            preview.filter(each -> each.result() instanceof Result.Done).ifPresent(each -> model.put("preview", each));
        }
        return new ModelAndView("proposal/proposal", model);
    }

    @PostMapping("/proposals/{id}/accept")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView accept(@PathVariable UUID id, Language language, HttpServletResponse response) {
        Proposal proposal = find(id);
        return switch (proposing.accept(proposal)) {
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
    ModelAndView acceptMany(@RequestParam(defaultValue = "") List<UUID> proposal, HttpServletResponse response) {
        Map<UUID, List<Fault>> unfit = new HashMap<>();
        int accepted = 0;
        for (UUID id : proposal) {
            switch (proposing.accept(find(id))) {
                case Proposing.Outcome.Accepted() -> accepted++;
                case Proposing.Outcome.Decided() -> {}
                case Proposing.Outcome.Unfit(List<Fault> faults) -> unfit.put(id, new ArrayList<>(faults));
            }
        }
        if (proposal.isEmpty()) {
            Flash.warn(response, "proposal.none-chosen");
        } else if (accepted > 0) {
            Flash.done(response, "proposal.accepted-many", accepted);
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
            @RequestParam(defaultValue = "") List<UUID> proposal,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST || proposal.isEmpty()) {
            Flash.warn(response, proposal.isEmpty() ? "proposal.none-chosen" : "proposal.reason-needed");
            return new ModelAndView(
                    proposal.size() == 1 ? "redirect:/proposals/" + proposal.getFirst() : "redirect:/proposals");
        }
        int returned = 0;
        for (UUID id : proposal) {
            returned += proposing.giveBack(find(id), said) ? 1 : 0;
        }
        Flash.done(response, "proposal.returned", returned);
        return new ModelAndView("redirect:/proposals");
    }

    private Proposal find(UUID id) {
        return proposals.find(id).orElseThrow(() -> new NothingHere("proposal " + id));
    }

    private static boolean may(UseCase useCase) {
        return vn.ansinh.office.platform.Acting.current()
                .map(who ->
                        vn.ansinh.office.account.Access.allows(vn.ansinh.office.account.Role.of(who.role()), useCase))
                .orElse(false);
    }
}
