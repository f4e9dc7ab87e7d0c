package vn.ansinh.office.review.proposing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Đề xuất từ biến động of a round: each household is added with its reason, or set aside with a note. */
@Controller
@Requires(UseCase.RUN_REVIEW)
class EventProposalPages {
    private final EventProposals proposals;
    private final Rounds rounds;

    EventProposalPages(EventProposals proposals, Rounds rounds) {
        this.proposals = proposals;
        this.rounds = rounds;
    }

    @GetMapping("/reviews/{id}/events")
    ModelAndView list(@PathVariable UUID id) {
        return list(find(id), Optional.empty());
    }

    private ModelAndView list(Round round, Optional<Said> against) {
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("since", proposals.since(round));
        model.put("proposals", proposals.of(round));
        model.put("aside", proposals.setAside(round));
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("review/round/events", model);
    }

    @PostMapping("/reviews/{id}/events/add")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response) {
        Round round = find(id);
        return answered(round, proposals.add(round, code.strip(), why.strip()), "round.events.added", response);
    }

    @PostMapping("/reviews/{id}/events/aside")
    ModelAndView setAside(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response) {
        Round round = find(id);
        return answered(
                round, proposals.setAside(round, code.strip(), why.strip()), "round.events.put-aside", response);
    }

    private ModelAndView answered(Round round, Optional<Said> against, String done, HttpServletResponse response) {
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return list(round, against);
        }
        Flash.done(response, done);
        return new ModelAndView("redirect:" + round.address() + "/events");
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }
}
