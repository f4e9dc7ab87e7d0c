package vn.ansinh.office.review.online;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.AddressLimit;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Public;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.review.online.PublicRequestView.Answer;
import vn.ansinh.office.review.round.Asking;
import vn.ansinh.office.review.round.Request;

/** Gửi đề nghị rà soát, for anybody: a family asks to be reviewed or to leave, and hears by its code how far that is. */
@Controller
@Public
class PublicRequestPage {
    /** Requests of one address in one span; behind the address of a mobile network stand many families. */
    static final int MOST_SENT = 20;

    /** Questions of one address in one span. */
    static final int MOST_ASKED = 30;

    private final OnlineReceiving receiving;
    private final OnlineRequests requests;
    private final Asking asking;
    private final Register register;
    private final Today today;
    private final AddressLimit sent;
    private final AddressLimit asked;

    PublicRequestPage(
            OnlineReceiving receiving, OnlineRequests requests, Asking asking, Register register, Today today) {
        this.receiving = receiving;
        this.requests = requests;
        this.asking = asking;
        this.register = register;
        this.today = today;
        sent = new AddressLimit(today, MOST_SENT, Duration.ofHours(1));
        asked = new AddressLimit(today, MOST_ASKED, Duration.ofMinutes(10));
    }

    @GetMapping("/de-nghi")
    ModelAndView form(HttpServletResponse response) {
        return inWard(response, ward -> view(Answer.FORM, ward, OnlineTyped.BLANK, "", "", Optional.empty()));
    }

    /** Takes it in, or only changes the language of what is typed. */
    @PostMapping("/de-nghi")
    ModelAndView send(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String head,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String speak,
            HttpServletRequest request,
            HttpServletResponse response) {
        OnlineTyped typed = new OnlineTyped(kind, head, group, address, phone, reason, OnlineTyped.BLANK.faults());
        if (!speak.isEmpty()) {
            Language.choose(speak, request, response);
            return inWard(response, ward -> view(Answer.FORM, ward, typed, "", "", Optional.empty()));
        }
        return inWard(response, ward -> sent(typed.looked(), ward, request.getRemoteAddr()));
    }

    private PublicRequestView sent(OnlineTyped typed, String ward, String address) {
        if (!typed.faults().byField().isEmpty()) {
            return view(Answer.FORM, ward, typed, "", "", Optional.empty());
        }
        if (!sent.allows(address)) {
            return view(Answer.TOO_OFTEN, ward, typed, "", "", Optional.empty());
        }
        return receiving
                .receive(typed)
                .map(code -> view(
                        Answer.TAKEN,
                        ward,
                        OnlineTyped.BLANK,
                        code,
                        typed.head(),
                        Optional.empty(),
                        Request.Kind.ofCode(typed.kind()).orElseThrow()))
                .orElseGet(() -> view(Answer.FULL, ward, typed, "", "", Optional.empty()));
    }

    /** How far a request is, by its code and the name typed with it; neither ever stands in an address. */
    @PostMapping("/de-nghi/xem")
    ModelAndView stage(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String asker,
            HttpServletRequest request,
            HttpServletResponse response) {
        return inWard(response, ward -> {
            if (!asked.allows(request.getRemoteAddr())) {
                return view(Answer.TOO_OFTEN, ward, OnlineTyped.BLANK, code, asker, Optional.empty());
            }
            Optional<OnlineStage> stage = OnlineCode.read(code).flatMap(read -> requests.stage(read, asker.strip()));
            return view(stage.isPresent() ? Answer.STAGE : Answer.UNKNOWN, ward, OnlineTyped.BLANK, code, asker, stage);
        });
    }

    private PublicRequestView view(
            Answer answer, String ward, OnlineTyped typed, String code, String asker, Optional<OnlineStage> stage) {
        return view(answer, ward, typed, code, asker, stage, Request.Kind.REVIEW);
    }

    /** {@code kind} is what begins and due are told of. */
    private PublicRequestView view(
            Answer answer,
            String ward,
            OnlineTyped typed,
            String code,
            String asker,
            Optional<OnlineStage> stage,
            Request.Kind kind) {
        return new PublicRequestView(
                answer,
                ward,
                typed,
                code,
                asker,
                stage,
                asking.begins(kind, today.date()),
                asking.due(kind, today.date()),
                asking.annualUntil(today.date()));
    }

    private ModelAndView inWard(HttpServletResponse response, Function<String, PublicRequestView> task) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Optional<UUID> only = register.onlyWard();
        PublicRequestView view = only.isEmpty()
                ? view(Answer.NO_WARD, "", OnlineTyped.BLANK, "", "", Optional.empty())
                : Acting.as(
                        Identity.stranger(only.get()),
                        "ASK_ONLINE",
                        () -> task.apply(
                                register.ward(today.date()).map(WardName::name).orElse("")));
        response.setStatus(
                switch (view.answer()) {
                    case FORM ->
                        view.typed().faults().byField().isEmpty()
                                ? HttpStatus.OK.value()
                                : HttpStatus.BAD_REQUEST.value();
                    case TAKEN, STAGE -> HttpStatus.OK.value();
                    case NO_WARD, FULL -> HttpStatus.CONFLICT.value();
                    case UNKNOWN -> HttpStatus.NOT_FOUND.value();
                    case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS.value();
                });
        return new ModelAndView("review/online/public", "view", view);
    }
}
