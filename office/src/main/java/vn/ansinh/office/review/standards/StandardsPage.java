package vn.ansinh.office.review.standards;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** The two standards of a review side by side. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class StandardsPage {
    private final Rounds rounds;
    private final Comparisons comparisons;

    StandardsPage(Rounds rounds, Comparisons comparisons) {
        this.rounds = rounds;
        this.comparisons = comparisons;
    }

    @GetMapping("/reviews/{id}/standards")
    ModelAndView show(@PathVariable UUID id) {
        Round round = rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
        Compared compared = comparisons.of(round).orElseThrow(() -> new NothingHere("two standards of review " + id));
        return new ModelAndView("review/standards/standards", Map.of("round", round, "compared", compared));
    }
}
