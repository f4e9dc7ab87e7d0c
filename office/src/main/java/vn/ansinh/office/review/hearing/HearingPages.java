package vn.ansinh.office.review.hearing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.IssuingWard;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.review.round.TypedDay;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.Openness;
import vn.ansinh.rules.source.Language;

/** Thông báo, đối thoại of a review: who would lose something, who was told, and what they said. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class HearingPages {
    private static final int LONGEST = 1000;

    private final Rounds rounds;
    private final Hearings hearings;
    private final Register register;
    private final Law law;
    private final Today today;

    HearingPages(Rounds rounds, Hearings hearings, Register register, Law law, Today today) {
        this.rounds = rounds;
        this.hearings = hearings;
        this.register = register;
        this.law = law;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/hearings")
    ModelAndView show(@PathVariable UUID id) {
        return show(find(id), new HearingTyped("", Map.of(), Faults.NONE));
    }

    private ModelAndView show(Round round, HearingTyped typed) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("round", round);
        model.put("all", hearings.of(round, Optional.empty()));
        model.put("groups", register.groupNames());
        model.put("typed", typed);
        law.reviewProcedures().opennessOn(round.begins()).ifPresent(one -> model.put("source", one.hearing()));
        return new ModelAndView("review/hearing/hearings", model);
    }

    /** That a household was told. */
    @PostMapping("/reviews/{id}/hearings/{code}/told")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView told(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> day = day(round, form, faults);
        Optional<Hearing.Way> way = Hearing.Way.ofCode(form.getOrDefault("way", ""));
        if (way.isEmpty()) {
            faults.put("way", Said.of("hearing.fault.way"));
        }
        String by = text(form, "by", faults, "hearing.fault.by");
        Hearings.Losing losing = losing(round, code);
        if (faults.isEmpty()) {
            hearings.add(round, losing.candidate().household(), Hearing.State.TOLD, way, day.orElseThrow(), by, "", "");
        }
        return answered(round, new HearingTyped(code, form, new Faults(faults)), response);
    }

    /** What a household that was told answered: that it does not wish to speak, or what it said. */
    @PostMapping("/reviews/{id}/hearings/{code}/answer")
    @Requires(UseCase.HOLD_MEETING)
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        Hearings.Losing losing = losing(round, code);
        Optional<LocalDate> day = day(round, form, faults);
        String by = text(form, "by", faults, "hearing.fault.by");
        boolean isHeard = "heard".equals(form.get("state"));
        String words = isHeard ? text(form, "words", faults, "hearing.fault.words") : "";
        String explanation = isHeard ? text(form, "explanation", faults, "hearing.fault.explanation") : "";
        Optional<Hearing> told = losing.latest();
        if (told.isEmpty()) {
            faults.put("state", Said.of("hearing.fault.untold"));
        } else if (day.filter(one -> one.isBefore(told.get().day())).isPresent()) {
            faults.put("day", Said.of("round.fault.day", told.get().day(), today.date()));
        }
        if (faults.isEmpty()) {
            hearings.add(
                    round,
                    losing.candidate().household(),
                    isHeard ? Hearing.State.HEARD : Hearing.State.NO_WISH,
                    Optional.empty(),
                    day.orElseThrow(),
                    by,
                    words,
                    explanation);
        }
        return answered(round, new HearingTyped(code, form, new Faults(faults)), response);
    }

    private Optional<LocalDate> day(Round round, Map<String, String> form, Map<String, Said> faults) {
        return TypedDay.since(round.begins(), "day", form.getOrDefault("day", ""), today.date(), faults);
    }

    private static String text(Map<String, String> form, String field, Map<String, Said> faults, String key) {
        String text = form.getOrDefault(field, "").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            faults.put(field, Said.of(key, LONGEST));
        }
        return text;
    }

    private ModelAndView answered(Round round, HearingTyped typed, HttpServletResponse response) {
        if (typed.faults().byField().isEmpty()) {
            Flash.done(response, "hearing.kept");
            return new ModelAndView("redirect:" + round.address() + "/hearings");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(round, typed);
    }

    /** The notice to a household, as a draft. */
    @GetMapping("/reviews/{id}/hearings/{code}/notice.{format}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> notice(@PathVariable UUID id, @PathVariable String code, @PathVariable String format) {
        Round round = find(id);
        Hearings.Losing losing = losing(round, code);
        String ground = law.reviewProcedures()
                .opennessOn(round.begins())
                .map(Openness::hearing)
                .map(one -> one.in(Language.VI))
                .orElseThrow(() -> new NothingHere("hearing on " + round.begins()));
        LocalDate day = losing.toldOn().orElse(today.date());
        return PaperAnswer.of(
                HearingPaper.of(
                        losing,
                        round,
                        ground,
                        register.groupNames().getOrDefault(losing.candidate().area(), ""),
                        IssuingWard.on(
                                register.ward(day).orElseThrow(() -> new IllegalStateException("no name on " + day)),
                                day),
                        day),
                "thong-bao-" + code,
                format);
    }

    private Hearings.Losing losing(Round round, String code) {
        return hearings.of(round, Optional.empty()).stream()
                .filter(one -> one.candidate().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NothingHere("household " + code + " that would lose something"));
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }
}
