package vn.ansinh.office.benefit.application;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.benefit.enrolment.StopReason;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;

/** Changes to what people draw already: whose, what and why; then the list with before and after; then the signer. */
@Controller
@Requires(UseCase.HANDLE_APPLICATION)
class ChangePages {
    private static final String PATH = "/applications/changes/new";
    private static final int LONGEST = 1000;
    private static final int MOST = 100;

    private final DraftingChange drafting;
    private final Enrolments enrolments;
    private final SupportPeople people;
    private final ApplicationProposals proposals;
    private final ShowingApplication showing;
    private final Register register;
    private final Today today;

    ChangePages(
            DraftingChange drafting,
            Enrolments enrolments,
            SupportPeople people,
            ApplicationProposals proposals,
            ShowingApplication showing,
            Register register,
            Today today) {
        this.drafting = drafting;
        this.enrolments = enrolments;
        this.people = people;
        this.proposals = proposals;
        this.showing = showing;
        this.register = register;
        this.today = today;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public ModelAndView open(
            @RequestParam(required = false) @Nullable List<UUID> enrolment,
            @RequestParam Map<String, String> typed,
            Language language) {
        return page(enrolment == null ? List.of() : enrolment, new SupportForm(typed), List.of(), language);
    }

    @PostMapping(PATH)
    @Transactional
    public ModelAndView draft(
            @RequestParam(required = false) @Nullable List<UUID> enrolment,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        SupportForm form = new SupportForm(typed);
        List<UUID> ids = enrolment == null ? List.of() : enrolment;
        Optional<DraftingChange.Wanted> wanted = wanted(form);
        if (ids.isEmpty()) {
            form.fault("who", Said.of("application.fault.nothing"));
        }
        if (!form.isRight() || wanted.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(ids, form, List.of(), language);
        }
        List<ChangePreview> changed = drafting.preview(ids, wanted.get());
        boolean isFree = !changed.isEmpty()
                && changed.stream().allMatch(one -> one.against().isEmpty());
        if (!isFree) {
            form.fault("who", Said.of("application.change.against"));
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        if (!isFree || !form.isTicked("seen")) {
            return page(ids, form, changed, language);
        }
        int papers = drafting.submit(changed, wanted.get());
        form.id("proposal").ifPresent(proposals::take);
        Flash.done(response, "application.change.laid.many", papers);
        return new ModelAndView("redirect:/applications/decisions");
    }

    private Optional<DraftingChange.Wanted> wanted(SupportForm form) {
        Optional<SupportDecision.Kind> kind = SupportDecision.Kind.ofCode(form.at("kind"))
                .filter(one -> one.isLoss() || one == SupportDecision.Kind.RESUME);
        if (kind.isEmpty()) {
            form.fault("kind", Said.of("application.fault.choose"));
            return Optional.empty();
        }
        boolean isNotice = form.isTicked("notice");
        String ground = form.at("ground");
        boolean isKnown = switch (kind.get()) {
            case SUSPEND -> PauseGround.ofCode(ground).isPresent();
            case RESUME ->
                PauseEnding.ofCode(ground)
                        .filter(one -> one != PauseEnding.CHANGE)
                        .isPresent();
            case STOP -> StopReason.ofCode(ground).isPresent();
            case CHANGE, NOTICE, GRANT, REFUSE -> true;
        };
        if (!isKnown) {
            form.fault("ground", Said.of("application.fault.ground"));
        }
        if (isNotice && !kind.get().isLoss()) {
            form.fault("notice", Said.of("application.fault.no-loss"));
        }
        Optional<YearMonth> from = DecidingApplication.month(form, "from");
        if (from.isEmpty()) {
            form.fault("from", Said.of("application.fault.month"));
        }
        String reason = form.words("reason", LONGEST);
        Optional<LocalDate> answerBy = isNotice ? Optional.of(form.day("answer", today.date())) : Optional.empty();
        if (answerBy.filter(day -> !day.isAfter(today.date())).isPresent()) {
            form.fault("answer", Said.of("application.fault.past"));
        }
        Optional<UUID> id = form.id("id");
        return id.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftingChange.Wanted(
                        id.get(),
                        isNotice ? SupportDecision.Kind.NOTICE : kind.get(),
                        isNotice ? kind : Optional.empty(),
                        ground,
                        from.get(),
                        reason,
                        answerBy));
    }

    private ModelAndView page(List<UUID> chosen, SupportForm form, List<ChangePreview> changed, Language language) {
        Map<String, String> benefits = showing.benefitNames(language);
        List<ChangeChoice> choices = enrolmentsFor(chosen, form)
                .limit(MOST)
                .map(one -> choice(one, chosen, benefits))
                .toList();
        return new ModelAndView("benefit/application/change")
                .addObject("form", form)
                .addObject("id", form.at("id", Ids.next().toString()))
                .addObject("choices", choices)
                .addObject("changed", changed)
                .addObject("benefits", benefits)
                .addObject("grounds", grounds())
                .addObject("from", form.at("from", month(form)));
    }

    /** The month after a death, or the next one. */
    private String month(SupportForm form) {
        YearMonth month = YearMonth.from(form.maybeDay("event", today.date()).orElse(today.date()))
                .plusMonths(1);
        return String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
    }

    private Stream<Enrolment> enrolmentsFor(List<UUID> chosen, SupportForm form) {
        if (!form.at("code").isEmpty()) {
            return register.household(form.at("code").toUpperCase(Locale.ROOT), today.date())
                    .map(Household::id)
                    .map(id -> enrolments.of(id, today.date()).stream())
                    .orElse(Stream.empty())
                    .filter(one -> one.stopped().isEmpty());
        }
        return enrolments.these(chosen).stream();
    }

    private ChangeChoice choice(Enrolment one, List<UUID> chosen, Map<String, String> benefits) {
        Optional<SupportPeople.About> about = people.of(one.household(), one.person(), today.date())
                .or(() -> people.of(
                        one.household(), one.person(), one.course().start().atDay(1)));
        return new ChangeChoice(
                one.id(),
                about.map(SupportPeople.About::name).orElse("–"),
                about.map(SupportPeople.About::code).orElse(""),
                benefits.getOrDefault(one.benefit(), one.benefit()),
                one.course().due(YearMonth.from(today.date())),
                chosen.isEmpty() || chosen.contains(one.id()));
    }

    /** Codes of reasons by the words' keys. */
    private static Map<String, String> grounds() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "application.ground.none");
        for (PauseGround one : PauseGround.values()) {
            all.put(one.code(), "application.ground.pause." + one.name());
        }
        all.put(PauseEnding.CONTINUE.code(), "application.ground.ending.CONTINUE");
        all.put(PauseEnding.STOP.code(), "application.ground.ending.STOP");
        for (StopReason one : StopReason.values()) {
            all.put(one.code(), "application.ground.stop." + one.name());
        }
        return all;
    }
}
