package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.account.secret.Base32;
import vn.ansinh.office.account.secret.SecondFactors;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.QrPicture;

/** Setting up the second factor: a picture for the phone's app, a code that proves it, recovery codes to print. */
@Controller
@Requires(UseCase.OWN_ACCOUNT)
class SecondFactorPage {
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Today today;

    SecondFactorPage(SecondFactors factors, Sessions sessions, Today today) {
        this.factors = factors;
        this.sessions = sessions;
        this.today = today;
    }

    @GetMapping("/account/second-factor")
    @BeforeWork
    ModelAndView show(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        Session session = allowed(request);
        return page(session, Base32.of(factors.freshSecret()), next, "");
    }

    @PostMapping("/account/second-factor")
    @BeforeWork
    @Transactional
    ModelAndView setUp(
            @RequestParam String secret,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Session session = allowed(request);
        Optional<List<String>> codes = factors.setUp(session.user(), bytes(secret), code);
        if (codes.isEmpty()) {
            response.setStatus(400);
            return page(session, secret, next, "account.second-factor.wrong");
        }
        sessions.passedSecondFactor(session.id(), today.instant());
        return new ModelAndView("account/recovery", "view", new RecoveryView(codes.get(), ReturnPath.safe(next)));
    }

    @PostMapping("/account/second-factor/drop")
    ModelAndView drop(HttpServletRequest request, HttpServletResponse response) {
        factors.drop(Session.of(request).orElseThrow().user());
        Flash.done(response, "account.second-factor.dropped");
        return new ModelAndView("redirect:/account");
    }

    /** Who has a second factor already must show it before taking another. */
    private static Session allowed(HttpServletRequest request) {
        Session session = Session.of(request).orElseThrow();
        if (session.due() == Session.Due.SECOND_FACTOR_CODE || session.due() == Session.Due.OWN_PASSWORD) {
            throw new BadRequest("account.own.code-first");
        }
        return session;
    }

    private static byte[] bytes(String secret) {
        try {
            return Base32.bytes(secret);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("account.second-factor.wrong");
        }
    }

    private static ModelAndView page(Session session, String secret, String next, String problem) {
        String label = URLEncoder.encode("An Sinh:" + session.userName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        String address = "otpauth://totp/" + label + "?secret=" + secret + "&issuer=An%20Sinh";
        return new ModelAndView(
                "account/second-factor",
                "view",
                new SecondFactorView(
                        secret,
                        QrPicture.of(address),
                        next,
                        problem,
                        session.due() == Session.Due.SECOND_FACTOR_SET_UP));
    }
}
