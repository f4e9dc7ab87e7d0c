package vn.ansinh.office.today.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.today.feed.Feeds;
import vn.ansinh.office.today.mail.MailWishes;
import vn.ansinh.office.today.mail.MorningMail;

/** Mang việc theo: the own calendar address and the own morning mail; failures of the mail for the administrator. */
@Controller
@Requires(UseCase.OWN_ACCOUNT)
class TakingPages {
    private static final String PAGE = "/today/take";
    private static final int FAILURES_DAYS = 30;
    private static final int LONGEST = 254;

    private final Feeds feeds;
    private final MailWishes wishes;
    private final MorningMail mail;
    private final Today today;

    TakingPages(Feeds feeds, MailWishes wishes, MorningMail mail, Today today) {
        this.feeds = feeds;
        this.wishes = wishes;
        this.mail = mail;
        this.today = today;
    }

    @GetMapping(PAGE)
    ModelAndView show() {
        String to = wishes.ownAddress();
        return page(Optional.empty(), to, null);
    }

    /** Shown in the answer itself: the address is never kept and never in a link. */
    @PostMapping(PAGE + "/feed")
    ModelAndView renew(HttpServletRequest request, HttpServletResponse response) {
        String secret = feeds.renew();
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/lich/" + secret + ".ics")
                .build()
                .toUriString();
        response.setHeader("Cache-Control", "no-store");
        return page(Optional.of(address), wishes.ownAddress(), null);
    }

    @PostMapping(PAGE + "/feed/end")
    ModelAndView end(HttpServletResponse response) {
        feeds.end();
        Flash.done(response, "today.feed.ended");
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/mail")
    ModelAndView mail(
            @RequestParam(defaultValue = "") String address, HttpServletRequest request, HttpServletResponse response) {
        String typed = address.strip();
        if (!typed.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+") || typed.length() > LONGEST) {
            response.setStatus(400);
            return page(Optional.empty(), typed, Said.of("today.mail.fault"));
        }
        wishes.wish(typed, Language.of(request));
        Flash.done(response, "today.mail.on");
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/mail/end")
    ModelAndView endMail(HttpServletRequest request, HttpServletResponse response) {
        wishes.wish("", Language.of(request));
        Flash.done(response, "today.mail.off");
        return new ModelAndView("redirect:" + PAGE);
    }

    private ModelAndView page(Optional<String> address, String typed, @Nullable Said fault) {
        LocalDate since = today.date().minusDays(FAILURES_DAYS);
        return new ModelAndView(
                "today/take",
                "view",
                new TakingView(
                        feeds.own(),
                        address,
                        mail.hasServer(),
                        wishes.ownAddress(),
                        typed,
                        fault,
                        wishes.failures(since)));
    }
}
