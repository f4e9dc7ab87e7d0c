package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.account.secret.SecondFactors;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;

/** The second step of signing in: the six digits from the phone, or a recovery code. */
@Controller
@Requires(UseCase.OWN_ACCOUNT)
class CodePage {
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Today today;

    CodePage(SecondFactors factors, Sessions sessions, Attempts attempts, Today today) {
        this.factors = factors;
        this.sessions = sessions;
        this.attempts = attempts;
        this.today = today;
    }

    @GetMapping("/sign-in/code")
    @BeforeWork
    ModelAndView show(@RequestParam(defaultValue = "") String next) {
        return page(new SignInView(ReturnPath.safe(next), "", "", 0));
    }

    @PostMapping("/sign-in/code")
    @BeforeWork
    @Transactional
    ModelAndView check(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Session session = Session.of(request).orElseThrow();
        String target = ReturnPath.safe(next);
        Instant moment = today.instant();
        String counted = "code of " + session.userName();
        Duration left = attempts.delay(counted, session.id().toString(), moment).leftAt(moment);
        if (left.isPositive()) {
            response.setStatus(429);
            return page(new SignInView(target, "", "account.sign-in.early", left.toSeconds() + 1));
        }
        UUID attempt = Ids.next();
        attempts.note(attempt, counted, session.id().toString(), moment);
        if (!factors.accepts(code)) {
            response.setStatus(401);
            return page(new SignInView(target, "", "account.code.wrong", 0));
        }
        attempts.forget(attempt, counted);
        sessions.passedSecondFactor(session.id(), moment);
        return new ModelAndView("redirect:" + target);
    }

    private static ModelAndView page(SignInView view) {
        return new ModelAndView("account/code", "view", view);
    }
}
