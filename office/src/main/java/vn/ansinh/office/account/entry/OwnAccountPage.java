package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.account.secret.SecondFactors;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Flash;

/** The page of one's own account: roles, password, second factor, open sessions. */
@Controller
@Requires(UseCase.OWN_ACCOUNT)
class OwnAccountPage {
    private final EndingSessions ending;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final ChangingPassword changing;

    OwnAccountPage(EndingSessions ending, Sessions sessions, SecondFactors factors, ChangingPassword changing) {
        this.ending = ending;
        this.sessions = sessions;
        this.factors = factors;
        this.changing = changing;
    }

    @GetMapping("/account")
    @Transactional(readOnly = true)
    ModelAndView show(HttpServletRequest request) {
        Session session = Session.of(request).orElseThrow();
        return new ModelAndView(
                "account/own",
                "view",
                new OwnAccountView(
                        session,
                        ending.openOf(session.user()),
                        sessions.hasSecondFactor(session.user()),
                        factors.recoveryCodesLeft()));
    }

    @PostMapping("/account/role")
    @Transactional
    ModelAndView actAs(@RequestParam String role, HttpServletRequest request) {
        Session session = Session.of(request).orElseThrow();
        Role wanted = session.roles().stream()
                .filter(owned -> owned.code().equals(role))
                .findFirst()
                .orElseThrow(() -> new BadRequest("account.own.no-such-role"));
        sessions.actAs(session.id(), wanted);
        return new ModelAndView("redirect:/");
    }

    @PostMapping("/account/sessions/{id}/end")
    ModelAndView endSession(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Session session = Session.of(request).orElseThrow();
        if (ending.openOf(session.user()).stream().anyMatch(open -> open.id().equals(id))) {
            ending.end(id);
            Flash.done(response, "account.sessions.ended");
        }
        return new ModelAndView("redirect:/account");
    }

    @PostMapping("/account/sessions/end-others")
    ModelAndView endOthers(HttpServletRequest request, HttpServletResponse response) {
        ending.endOthersOf(Session.of(request).orElseThrow());
        Flash.done(response, "account.sessions.ended-others");
        return new ModelAndView("redirect:/account");
    }

    @GetMapping("/account/password")
    @BeforeWork
    ModelAndView passwordForm(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return passwordForm(next, List.of(), request);
    }

    @PostMapping("/account/password")
    @BeforeWork
    ModelAndView changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Session session = Session.of(request).orElseThrow();
        if (session.due() != Session.Due.NOTHING && session.due() != Session.Due.OWN_PASSWORD) {
            throw new BadRequest("account.own.code-first");
        }
        Optional<ChangingPassword.Problem> problem = changing.change(session, current, password, repeated);
        if (problem.isPresent()) {
            response.setStatus(400);
            return passwordForm(next, List.of(problem.get()), request);
        }
        Flash.done(response, "account.password.changed");
        return new ModelAndView("redirect:" + (next.isEmpty() ? "/account" : ReturnPath.safe(next)));
    }

    private static ModelAndView passwordForm(
            String next, List<ChangingPassword.Problem> problems, HttpServletRequest request) {
        Session session = Session.of(request).orElseThrow();
        return new ModelAndView(
                "account/password",
                Map.of(
                        "next",
                        next.isEmpty() ? "" : ReturnPath.safe(next),
                        "problems",
                        problems,
                        "isFirst",
                        session.due() == Session.Due.OWN_PASSWORD,
                        "userName",
                        session.userName()));
    }
}
