package vn.ansinh.office.review.round;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.survey.points.Marks;

/** Giấy đề nghị: taken in at the desk or by the leader, screened, refused by letter or taken into a review. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class RequestPages {
    private static final int LONGEST = 1_000;

    private final Requests requests;
    private final Asking asking;
    private final Screenings screenings;
    private final Register register;
    private final Today today;

    RequestPages(Requests requests, Asking asking, Screenings screenings, Register register, Today today) {
        this.requests = requests;
        this.asking = asking;
        this.screenings = screenings;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/requests")
    ModelAndView list() {
        return new ModelAndView("review/round/requests", "requests", requests.all());
    }

    @GetMapping("/households/{code}/request")
    @Requires(UseCase.TAKE_REQUEST)
    @Transactional(readOnly = true)
    ModelAndView blank(@PathVariable String code) {
        return form(household(code), new RequestTyped(Ids.next().toString(), "review", "", "", "", Faults.NONE));
    }

    @PostMapping("/households/{code}/request")
    @Requires(UseCase.TAKE_REQUEST)
    @Transactional
    ModelAndView take(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "review") String kind,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String received,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Household household = household(code);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<Request.Channel> by = Request.Channel.ofCode(channel);
        if (by.isEmpty()) {
            faults.put("channel", Said.of("request.fault.channel"));
        }
        Optional<LocalDate> day = WrittenDate.read(received, today.date());
        if (day.isEmpty() || day.get().isAfter(today.date())) {
            faults.put("received", Said.of("request.fault.day", received.strip()));
        }
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            faults.put("reason", Said.of("request.fault.why", LONGEST));
        }
        if (faults.isEmpty()) {
            asking.take(
                            id,
                            household,
                            Request.Kind.ofCode(kind).orElse(Request.Kind.REVIEW),
                            by.orElseThrow(),
                            day.orElseThrow(),
                            said)
                    .ifPresent(against -> faults.put("kind", against));
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(
                    household, new RequestTyped(id.toString(), kind, channel, received, reason, new Faults(faults)));
        }
        Flash.done(response, "request.taken");
        return new ModelAndView("redirect:/requests/" + id);
    }

    private ModelAndView form(Household household, RequestTyped typed) {
        return new ModelAndView("review/round/request-form", Map.of("household", household, "typed", typed));
    }

    @GetMapping("/requests/{id}")
    ModelAndView show(@PathVariable UUID id) {
        Request request = find(id);
        return show(
                request,
                "",
                Optional.empty(),
                screenings.of(request).or(() -> screenings.tableFor(request).map(table -> Marks.read(table, ""))));
    }

    private ModelAndView show(Request request, String reason, Optional<Said> against, Optional<Marks> marks) {
        Map<String, Object> model = new HashMap<>();
        model.put("request", request);
        model.put("reason", reason);
        asking.follows(request).ifPresent(one -> model.put("follows", one));
        against.ifPresent(said -> model.put("against", said));
        marks.ifPresent(each -> model.put("marks", each));
        return new ModelAndView("review/round/request", model);
    }

    @PostMapping("/requests/{id}/screen")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView screen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        Request request = find(id);
        Optional<Marks> marks = screenings
                .tableFor(request)
                .map(table -> Marks.typed(table, field -> sent.getOrDefault(field, List.of())));
        String said = reason.strip();
        Optional<Said> against = said.length() > LONGEST
                ? Optional.of(Said.of("request.fault.why", LONGEST))
                : asking.screen(id, decision.equals("in"), said, marks);
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(request, reason, against, marks);
        }
        Flash.done(response, decision.equals("in") ? "request.screened-in" : "request.refused");
        return new ModelAndView("redirect:/requests/" + id);
    }

    @PostMapping("/requests/{id}/withdraw")
    @Requires(UseCase.TAKE_REQUEST)
    ModelAndView withdraw(@PathVariable UUID id, HttpServletResponse response) {
        Request request = find(id);
        Optional<Said> against = asking.withdraw(id);
        if (against.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(request, "", against, screenings.of(request));
        }
        Flash.done(response, "request.withdrawn");
        return new ModelAndView("redirect:/requests/" + id);
    }

    /** The letter of a refusal, as a draft to be numbered and signed. */
    @GetMapping("/requests/{id}/letter.{format}")
    @Requires(UseCase.RUN_REVIEW)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> letter(@PathVariable UUID id, @PathVariable String format) {
        Request request = requests.find(id)
                .filter(one -> one.state() == Request.State.REFUSED)
                .orElseThrow(() -> new NothingHere("letter of " + id));
        return PaperAnswer.of(
                RefusalLetter.of(
                        request,
                        asking.ground(request.kind(), request.received()),
                        IssuingWard.on(register.ward(today.date()).orElseThrow(), today.date()),
                        today.date()),
                "thong-bao-" + request.reference().toLowerCase(Locale.ROOT),
                format);
    }

    private Household household(String code) {
        return register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    private Request find(UUID id) {
        return requests.find(id).orElseThrow(() -> new NothingHere("request " + id));
    }
}
