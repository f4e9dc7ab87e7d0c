package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.platform.web.Public;

/** The way in: user name and password, and the way out. */
@Controller
@Public
class SignInPage {
    private final SigningIn signingIn;
    private final EndingSessions ending;
    private final JdbcClient sql;

    SignInPage(SigningIn signingIn, EndingSessions ending, JdbcClient sql) {
        this.signingIn = signingIn;
        this.ending = ending;
        this.sql = sql;
    }

    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(defaultValue = "") String next) {
        if (!isAnybodyKnown()) {
            return new ModelAndView("redirect:/start");
        }
        return page(new SignInView(ReturnPath.safe(next), "", "", 0));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String target = ReturnPath.safe(next);
        return switch (signingIn.signIn(name, password, Origin.of(request))) {
            case SigningIn.Outcome.SignedIn(Token token) -> {
                SessionCookie.give(request, response, token);
                yield new ModelAndView("redirect:" + target);
            }
            case SigningIn.Outcome.Wrong() ->
                refused(new SignInView(target, name, "account.sign-in.wrong", 0), response);
            case SigningIn.Outcome.Early(Duration left) ->
                refused(new SignInView(target, name, "account.sign-in.early", seconds(left)), response);
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<Session> session = Session.of(request);
        session.ifPresent(known -> ending.end(known.id()));
        SessionCookie.take(request, response);
        return new ModelAndView("redirect:/sign-in");
    }

    private boolean isAnybodyKnown() {
        return sql.sql("select account.is_anybody_known()").query(Boolean.class).single();
    }

    private static ModelAndView refused(SignInView view, HttpServletResponse response) {
        response.setStatus(view.seconds() > 0 ? 429 : 401);
        if (view.seconds() > 0) {
            response.setHeader("Retry-After", Long.toString(view.seconds()));
        }
        return page(view);
    }

    private static ModelAndView page(SignInView view) {
        return new ModelAndView("account/sign-in", "view", view);
    }

    private static long seconds(Duration left) {
        return left.plusMillis(999).toSeconds();
    }
}
