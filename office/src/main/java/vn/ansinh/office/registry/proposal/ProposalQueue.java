package vn.ansinh.office.registry.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.office.platform.web.Part;
import vn.ansinh.office.registry.event.Fault;

/** The queue of proposals, for both who sent and who decides, several at once where they are alike. */
@Controller
@Requires(UseCase.SEE_HOUSEHOLD)
class ProposalQueue {
    private static final int LONGEST = 300;

    private final Proposals proposals;
    private final Proposing proposing;

    ProposalQueue(Proposals proposals, Proposing proposing) {
        this.proposals = proposals;
        this.proposing = proposing;
    }

    /** All that wait; those that are decided by pages, the waiting ones above the first. */
    @GetMapping("/proposals")
    ModelAndView list(@RequestParam(defaultValue = "") String page) {
        int from = PageToken.read(page)
                .flatMap(token -> token.key().stream().findFirst())
                .filter(key -> key.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        return list(from, Bulk.NOTHING);
    }

    private ModelAndView list(int from, Bulk bulk) {
        List<Proposal> found = proposals.decided(from, Part.SIZE + 1);
        List<Proposal> others = found.subList(0, Math.min(Part.SIZE, found.size()));
        Optional<PageToken> previous = from > 0 ? Optional.of(at(Math.max(0, from - Part.SIZE))) : Optional.empty();
        Optional<PageToken> next = found.size() > Part.SIZE ? Optional.of(at(from + Part.SIZE)) : Optional.empty();
        return new ModelAndView(
                "proposal/list",
                Map.of(
                        "waiting",
                        from > 0 ? List.of() : proposals.waiting(),
                        "returned",
                        from > 0 ? List.of() : proposals.returned(),
                        "others",
                        others,
                        "pager",
                        Pager.of("/proposals", others.size(), previous, next),
                        "bulk",
                        bulk));
    }

    private static PageToken at(int from) {
        return PageToken.after(String.valueOf(from));
    }

    /** Each on its own: those that no longer fit stay, and the page says why. */
    @PostMapping("/proposals/accept")
    @Requires(UseCase.RECORD_EVENT)
    ModelAndView acceptMany(@RequestParam(defaultValue = "") List<String> proposal, HttpServletResponse response) {
        List<Chosen> chosen = Chosen.all(proposal);
        if (chosen.isEmpty()) {
            Flash.warn(response, "proposal.none-chosen");
            return new ModelAndView("redirect:/proposals");
        }
        Bulk bulk = accept(chosen);
        if (!bulk.unfit().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return list(0, bulk);
        }
        if (bulk.decided() == 0) {
            Flash.done(response, "proposal.accepted-many", bulk.accepted());
        } else if (bulk.accepted() == 0) {
            Flash.warn(response, "proposal.decided");
        } else {
            Flash.warn(response, "proposal.accepted-some", bulk.accepted(), bulk.decided());
        }
        return new ModelAndView("redirect:/proposals");
    }

    private Bulk accept(List<Chosen> chosen) {
        Map<UUID, List<Fault>> unfit = new HashMap<>();
        int accepted = 0;
        int decided = 0;
        for (Chosen each : chosen) {
            switch (proposing.accept(each.id(), each.seen(), Optional.empty())) {
                case Proposing.Outcome.Accepted() -> accepted++;
                case Proposing.Outcome.Decided() -> decided++;
                case Proposing.Outcome.Changed() ->
                    unfit.put(
                            each.id(), List.of(new Fault("day", "proposal.changed.open", List.of(), Optional.empty())));
                case Proposing.Outcome.Unfit(List<Fault> faults) -> unfit.put(each.id(), List.copyOf(faults));
            }
        }
        return new Bulk(accepted, decided, unfit);
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
            returned += proposing.giveBack(each.id(), each.seen(), said) ? 1 : 0;
        }
        int decided = chosen.size() - returned;
        if (decided == 0) {
            Flash.done(response, "proposal.returned", returned);
        } else if (returned == 0) {
            Flash.warn(response, "proposal.decided");
        } else {
            Flash.warn(response, "proposal.returned-some", returned, decided);
        }
        return new ModelAndView("redirect:/proposals");
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
                    .distinct()
                    .toList();
        }
    }
}
