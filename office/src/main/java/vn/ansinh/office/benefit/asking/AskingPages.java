package vn.ansinh.office.benefit.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.benefit.gap.TakeUp;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.rules.benefit.Benefit;

/** Nhờ tổ trưởng hỏi: the officer chooses whom to ask and for what, the leader writes down what the family said. */
@Controller
class AskingPages {
    private static final String PATH = "/supports";
    private static final String ASKED = PATH + "/asked";
    private static final int USUAL_DAYS = 7;
    private static final int LONGEST = 600;

    private final AskingFamilies asking;
    private final KnownHouseholds households;
    private final Gaps gaps;
    private final WardLaw law;
    private final Colleagues colleagues;
    private final Today today;

    AskingPages(
            AskingFamilies asking,
            KnownHouseholds households,
            Gaps gaps,
            WardLaw law,
            Colleagues colleagues,
            Today today) {
        this.asking = asking;
        this.households = households;
        this.gaps = gaps;
        this.law = law;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping(PATH + "/{id}/ask")
    @Requires(UseCase.RECORD_TAKE_UP)
    @Transactional(readOnly = true)
    public ModelAndView open(
            @PathVariable String id, @RequestParam(required = false) @Nullable List<String> who, Language language) {
        String due = Writing.in(language).date(today.date().plusDays(USUAL_DAYS));
        return page(benefit(id), new AskForm("", due, Faults.NONE), lines(id, who, language));
    }

    @PostMapping(PATH + "/{id}/ask")
    @Requires(UseCase.RECORD_TAKE_UP)
    @Transactional
    public ModelAndView send(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> who,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String due,
            Language language,
            HttpServletResponse response) {
        Benefit benefit = benefit(id);
        List<AskLine> lines = lines(id, who, language);
        Map<String, Said> faults = asking.send(
                benefit,
                new AskForm(what, due, Faults.NONE),
                lines.stream()
                        .map(line -> new AskingFamilies.Wanted(
                                TakeUp.Whose.read(line.whose()).orElseThrow(), line.fact()))
                        .toList());
        if (!faults.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(benefit, new AskForm(what, due, new Faults(faults)), lines);
        }
        Flash.done(response, "gap.asking.sent", lines.size());
        return new ModelAndView("redirect:" + ASKED);
    }

    private static ModelAndView page(Benefit benefit, AskForm form, List<AskLine> lines) {
        return new ModelAndView("benefit/asking/ask", Map.of("benefit", benefit, "form", form, "lines", lines));
    }

    private List<AskLine> lines(String benefit, @Nullable List<String> who, Language language) {
        Map<UUID, List<TakeUp.Whose>> byHousehold = new LinkedHashMap<>();
        for (String one : new LinkedHashSet<>(who == null ? List.of() : who)) {
            TakeUp.Whose.read(one)
                    .ifPresent(whose -> byHousehold
                            .computeIfAbsent(whose.household(), any -> new ArrayList<>())
                            .add(whose));
        }
        List<AskLine> lines = new ArrayList<>();
        for (KnownHousehold household : households.these(byHousehold.keySet(), today.date())) {
            List<Claim> claims = gaps.of(household, today.date());
            byHousehold
                    .getOrDefault(household.id(), List.of())
                    .forEach(whose -> claims.stream()
                            .filter(claim -> claim.benefit().id().equals(benefit)
                                    && claim.whose().equals(whose))
                            .findFirst()
                            .ifPresent(claim -> lines.add(line(claim, language))));
        }
        return lines;
    }

    private static AskLine line(Claim claim, Language language) {
        return new AskLine(
                claim.whose().text(),
                claim.name(),
                claim.household().code(),
                claim.household().headName(),
                claim.area(),
                claim.missing()
                        .filter(fact -> !fact.isSensitive())
                        .map(fact -> fact.question().orElse(fact.name()).in(Spoken.in(language)))
                        .orElse(""));
    }

    @GetMapping(ASKED)
    @Requires(UseCase.SEE_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ModelAndView asked(Language language) {
        return new ModelAndView(
                "benefit/asking/asked",
                Map.of("askings", asking.all(), "benefits", names(language), "today", today.date()));
    }

    private Map<String, String> names(Language language) {
        Map<String, String> names = new HashMap<>();
        law.benefits().all().forEach(one -> names.put(one.id(), one.name().in(Spoken.in(language))));
        return names;
    }

    @GetMapping(ASKED + "/{asking}")
    @Requires(UseCase.SEE_HOUSEHOLD)
    @Transactional(readOnly = true)
    public ModelAndView one(@PathVariable UUID asking, Language language) {
        return one(found(asking), "", Optional.empty(), language);
    }

    private ModelAndView one(Asking found, String note, Optional<Said> fault, Language language) {
        return new ModelAndView(
                "benefit/asking/one",
                Map.of(
                        "asking",
                        found,
                        "benefit",
                        names(language).getOrDefault(found.benefit(), found.benefit()),
                        "people",
                        colleagues.names(),
                        "note",
                        note,
                        "faults",
                        fault.map(said -> new Faults(Map.of("note", said))).orElse(Faults.NONE)));
    }

    @PostMapping(ASKED + "/{asking}/answer")
    @Requires(UseCase.PROPOSE_CHANGE)
    public ModelAndView answer(
            @PathVariable UUID asking,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String note,
            Language language,
            HttpServletResponse response) {
        Asking found = found(asking);
        Asking.Outcome said = Asking.Outcome.ofCode(outcome)
                .filter(one -> one != Asking.Outcome.WITHDRAWN)
                .orElse(Asking.Outcome.ANSWERED);
        if (note.isBlank() || note.strip().length() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return one(found, note, Optional.of(Said.of("gap.asking.fault.note", LONGEST)), language);
        }
        if (this.asking.answer(found, said, note.strip())) {
            Flash.done(response, "gap.asking.answered");
        } else {
            Flash.warn(response, "gap.asking.over");
        }
        return new ModelAndView("redirect:" + ASKED);
    }

    @PostMapping(ASKED + "/{asking}/withdraw")
    @Requires(UseCase.RECORD_TAKE_UP)
    public ModelAndView withdraw(@PathVariable UUID asking, HttpServletResponse response) {
        if (this.asking.withdraw(found(asking).id())) {
            Flash.done(response, "gap.asking.withdrawn");
        } else {
            Flash.warn(response, "gap.asking.over");
        }
        return new ModelAndView("redirect:" + ASKED);
    }

    @PostMapping(ASKED + "/{asking}/finish")
    @Requires(UseCase.RECORD_TAKE_UP)
    public ModelAndView finish(@PathVariable UUID asking, HttpServletResponse response) {
        this.asking.finish(found(asking).id());
        Flash.done(response, "gap.asking.finished");
        return new ModelAndView("redirect:" + ASKED);
    }

    private Asking found(UUID asking) {
        return this.asking.find(asking).orElseThrow(() -> new NothingHere("asking " + asking));
    }

    private Benefit benefit(String id) {
        return law.benefits().find(id).orElseThrow(() -> new NothingHere("benefit " + id));
    }
}
