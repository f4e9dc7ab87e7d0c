package vn.ansinh.office.registry.duplicate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;

/** Two people side by side, and the word that they are not one. */
@Controller
@Requires(UseCase.CHECK_REGISTER)
class ComparePage {
    private final PairLists lists;
    private final Sides sides;
    private final Deciding deciding;
    private final Today today;

    ComparePage(PairLists lists, Sides sides, Deciding deciding, Today today) {
        this.lists = lists;
        this.sides = sides;
        this.deciding = deciding;
        this.today = today;
    }

    @GetMapping("/duplicates/{first}/{second}")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable UUID first, @PathVariable UUID second) {
        PairsView.Line line = lists.of(Pair.Of.both(first, second))
                .orElseThrow(() -> new NothingHere("people " + first + " " + second));
        return new ModelAndView(
                "registry/duplicate/compare",
                Map.of(
                        "line",
                        line,
                        "first",
                        sides.of(line.first(), today.date()),
                        "second",
                        sides.of(line.second(), today.date()),
                        "labels",
                        Sides.ORDER));
    }

    @PostMapping("/duplicates/{first}/{second}/different")
    @Requires(UseCase.RESOLVE_FINDING)
    ModelAndView different(
            @PathVariable UUID first,
            @PathVariable UUID second,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        if (deciding.areDifferent(Pair.Of.both(first, second), reason)) {
            Flash.done(response, "registry.duplicate.different.done");
        } else {
            Flash.warn(response, "registry.duplicate.changed");
        }
        return new ModelAndView("redirect:/duplicates");
    }

    @PostMapping("/duplicates/{first}/{second}/take-back")
    @Requires(UseCase.RESOLVE_FINDING)
    ModelAndView takeBack(@PathVariable UUID first, @PathVariable UUID second, HttpServletResponse response) {
        if (deciding.takeBack(Pair.Of.both(first, second))) {
            Flash.done(response, "registry.duplicate.taken-back");
        } else {
            Flash.warn(response, "registry.duplicate.changed");
        }
        return new ModelAndView("redirect:/duplicates?state=different");
    }
}
