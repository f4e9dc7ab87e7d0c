package vn.ansinh.office.benefit.gap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.BadRequest;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.explain.RightExplanation;

/** Writes down whether people get a support: the page shows who is meant and what it comes to before anything is kept. */
@Controller
class RecordPages {
    private static final String RECORDED = GapsPage.PATH + "/recorded";

    private final RecordingTakeUp recording;
    private final WardLaw law;
    private final Sight sight;
    private final Colleagues colleagues;
    private final Today today;

    RecordPages(RecordingTakeUp recording, WardLaw law, Sight sight, Colleagues colleagues, Today today) {
        this.recording = recording;
        this.law = law;
        this.sight = sight;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping(GapsPage.PATH + "/{id}/record")
    @Requires(UseCase.RECORD_TAKE_UP)
    ModelAndView open(
            @PathVariable String id, @RequestParam(required = false) @Nullable List<String> who, Language language) {
        RecordForm blank = new RecordForm(Ids.next(), "", "", "", "", Faults.NONE);
        return page(benefit(id), blank, subjects(who), language);
    }

    @PostMapping(GapsPage.PATH + "/{id}/record")
    @Requires(UseCase.RECORD_TAKE_UP)
    ModelAndView keep(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> who,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String note,
            Language language,
            HttpServletResponse response) {
        Benefit benefit = benefit(id);
        RecordForm form = new RecordForm(deed(deed), state, since, paper, note, Faults.NONE);
        List<RecordingTakeUp.Subject> subjects = subjects(who);
        Map<String, Said> faults = recording.keep(benefit, form, subjects);
        if (!faults.isEmpty()) {
            response.setStatus(400);
            return page(benefit, form.with(faults), subjects, language);
        }
        Flash.done(response, "gap.recorded", subjects.size());
        return new ModelAndView("redirect:" + GapsPage.PATH + "/" + id);
    }

    @GetMapping(RECORDED)
    @Requires(UseCase.RECORD_TAKE_UP)
    ModelAndView recorded(Language language) {
        Map<String, String> names = new HashMap<>();
        law.benefits().all().forEach(one -> names.put(one.id(), one.name().in(Spoken.in(language))));
        return new ModelAndView(
                "benefit/recorded",
                Map.of("deeds", recording.recent(), "benefits", names, "people", colleagues.names()));
    }

    @PostMapping(RECORDED + "/{deed}/remove")
    @Requires(UseCase.RECORD_TAKE_UP)
    ModelAndView takeBack(@PathVariable UUID deed, HttpServletResponse response) {
        if (recording.takeBack(deed)) {
            Flash.done(response, "gap.taken-back");
        } else {
            Flash.warn(response, "gap.not-there");
        }
        return new ModelAndView("redirect:" + RECORDED);
    }

    private List<RecordingTakeUp.Subject> subjects(@Nullable List<String> who) {
        return recording.subjects(who == null ? List.of() : who, today.date());
    }

    private ModelAndView page(
            Benefit benefit, RecordForm form, List<RecordingTakeUp.Subject> subjects, Language language) {
        sight.look(subjects.stream()
                .map(RecordingTakeUp.Subject::household)
                .distinct()
                .toList());
        Map<KnownHousehold, Rights> rights = new HashMap<>();
        List<RecordView.Line> lines = subjects.stream()
                .map(subject -> line(benefit, subject, rights, language))
                .toList();
        return new ModelAndView("benefit/record", "view", new RecordView(benefit, form, lines));
    }

    private RecordView.Line line(
            Benefit benefit, RecordingTakeUp.Subject subject, Map<KnownHousehold, Rights> known, Language language) {
        KnownHousehold household = subject.household();
        Rights rights = known.computeIfAbsent(household, one -> Rights.of(law.benefits(), one, today.date()));
        Entitlement one = rights.of(subject.person())
                .filter(each -> each.benefit().id().equals(benefit.id()))
                .findFirst()
                .orElseThrow(() -> new NothingHere("right " + benefit.id()));
        return new RecordView.Line(
                subject.whose().text(),
                subject.member().map(KnownMember::name).orElse(household.headName()),
                household,
                one.isGiven(),
                one.isGiven() && one.isMonthlyMoney() ? one.fixed() : Optional.empty(),
                RightExplanation.sentence(rights.answers(), one, Spoken.in(language)));
    }

    private Benefit benefit(String id) {
        return law.benefits().find(id).orElseThrow(() -> new NothingHere("benefit " + id));
    }

    private static UUID deed(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            throw new BadRequest("shell.failure.bad-request.text");
        }
    }
}
