package vn.ansinh.office.review.online;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.Asking;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.RefusalLetter;
import vn.ansinh.office.review.round.Request;

/** Đơn trực tuyến chưa ghép hộ: the officer finds the household of each, or declines it by a letter. */
@Controller
@Requires(UseCase.RUN_REVIEW)
class OnlinePages {
    private static final int LONGEST = 1_000;

    private final OnlineRequests requests;
    private final OnlineReceiving receiving;
    private final Asking asking;
    private final Register register;
    private final Today today;

    OnlinePages(OnlineRequests requests, OnlineReceiving receiving, Asking asking, Register register, Today today) {
        this.requests = requests;
        this.receiving = receiving;
        this.asking = asking;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/requests/online")
    ModelAndView list() {
        return new ModelAndView("review/online/list", "requests", requests.all());
    }

    /** With the households that may be meant: by the name that was typed, or by other words. */
    @GetMapping("/requests/online/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q) {
        OnlineRequest request = find(id);
        return show(request, q == null || q.isBlank() ? request.head() : q.strip(), "", Optional.empty());
    }

    private ModelAndView show(OnlineRequest request, String words, String reason, Optional<Said> against) {
        Map<String, Object> model = new HashMap<>();
        model.put("request", request);
        model.put("words", words);
        model.put("reason", reason);
        if (request.isWaiting()) {
            model.put("suitors", requests.suitors(words));
        }
        asking.due(request.kind(), request.received()).ifPresent(day -> model.put("due", day));
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("review/online/show", model);
    }

    @PostMapping("/requests/online/{id}/match")
    ModelAndView match(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String q,
            HttpServletResponse response) {
        OnlineRequest request = find(id);
        Optional<Said> against = code.isBlank()
                ? Optional.of(Said.of("request.online.fault.choose"))
                : receiving.match(request, code.strip());
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(request, q.isBlank() ? request.head() : q, "", against);
        }
        Flash.done(response, "request.online.matched");
        return new ModelAndView("redirect:/requests/" + id);
    }

    @PostMapping("/requests/online/{id}/decline")
    ModelAndView decline(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        OnlineRequest request = find(id);
        String said = reason.strip();
        Optional<Said> against = said.length() > LONGEST
                ? Optional.of(Said.of("request.fault.why", LONGEST))
                : receiving.decline(request, said);
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(request, request.head(), reason, against);
        }
        Flash.done(response, "request.online.declined");
        return new ModelAndView("redirect:/requests/online/" + id);
    }

    /** The letter of one that was declined, as a draft to be numbered and signed. */
    @GetMapping("/requests/online/{id}/letter.{format}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable String format) {
        OnlineRequest online = requests.find(id)
                .filter(one -> one.outcome() == OnlineRequest.Outcome.DECLINED)
                .orElseThrow(() -> new NothingHere("letter of " + id));
        Request asked = new Request(
                online.id(),
                online.code(),
                online.id(),
                "",
                online.head(),
                online.group(),
                online.kind(),
                Request.Channel.PORTAL,
                online.received(),
                online.reason(),
                Request.State.REFUSED,
                online.said(),
                Optional.empty(),
                online.answeredBy());
        return PaperAnswer.of(
                RefusalLetter.of(
                        asked,
                        asking.ground(online.kind(), online.received()),
                        IssuingWard.on(register.ward(today.date()).orElseThrow(), today.date()),
                        today.date()),
                "thong-bao-" + online.code().toLowerCase(Locale.ROOT),
                format);
    }

    private OnlineRequest find(UUID id) {
        return requests.find(id).orElseThrow(() -> new NothingHere("online request " + id));
    }
}
