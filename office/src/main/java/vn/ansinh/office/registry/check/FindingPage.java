package vn.ansinh.office.registry.check;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
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
import vn.ansinh.office.platform.web.Flash;

/** One finding: what is odd, where to put it right, or why it is right as it is. */
@Controller
@Requires(UseCase.CHECK_REGISTER)
class FindingPage {
    private final CheckLists lists;
    private final Accepting accepting;
    private final Seen seen;

    FindingPage(CheckLists lists, Accepting accepting, Seen seen) {
        this.lists = lists;
        this.accepting = accepting;
        this.seen = seen;
    }

    @GetMapping("/checks/{code}/{subject}")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code, @PathVariable UUID subject) {
        return page(code, subject, "", false);
    }

    // one transaction with the page that says what is wrong: without one nothing of the register is seen
    @PostMapping("/checks/{code}/{subject}/accept")
    @Requires(UseCase.RESOLVE_FINDING)
    @Transactional
    ModelAndView accept(
            @PathVariable String code,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        return switch (accepting.accept(CheckLists.check(code), subject, fingerprint, reason)) {
            case DONE -> {
                Flash.done(response, "registry.check.accepted.done");
                yield new ModelAndView("redirect:/checks/" + code);
            }
            case CHANGED -> {
                Flash.warn(response, "registry.check.changed");
                yield new ModelAndView("redirect:/checks/" + code);
            }
            case NO_REASON -> {
                response.setStatus(400);
                yield page(code, subject, reason, true);
            }
        };
    }

    @PostMapping("/checks/{code}/{subject}/take-back")
    @Requires(UseCase.RESOLVE_FINDING)
    ModelAndView takeBack(@PathVariable String code, @PathVariable UUID subject, HttpServletResponse response) {
        if (accepting.takeBack(CheckLists.check(code), subject) == Accepting.Outcome.DONE) {
            Flash.done(response, "registry.check.taken-back");
        } else {
            Flash.warn(response, "registry.check.changed");
        }
        return new ModelAndView("redirect:/checks/" + code);
    }

    private ModelAndView page(String code, UUID subject, String reason, boolean isFault) {
        Check check = CheckLists.check(code);
        CheckView.Line line = lists.line(check, subject);
        seen.by(check, List.of(line));
        Map<String, Object> model = new HashMap<>();
        model.put("line", line);
        model.put("bounds", lists.bounds(check));
        model.put("reason", reason);
        model.put("isFault", isFault);
        return new ModelAndView("registry/check/finding", model);
    }
}
