package vn.ansinh.office.benefit.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.RightOfMonth;
import vn.ansinh.rules.source.Language;

/**
 * Điều chỉnh, tạm dừng, tiếp tục, thôi hưởng, of one or of many: first what would change and by how much, then drafts. Nobody loses anything
 * before a notice was signed and answered, or its time is over; only a death and a refusal of one's own need no hearing (I-34).
 */
@Component
class DraftingChange {
    private final Enrolments enrolments;
    private final SupportDecisions decisions;
    private final SupportProcedures procedures;
    private final SupportPeople people;
    private final KnownHouseholds households;
    private final SupportSigning signing;
    private final WardLaw law;
    private final Today today;

    DraftingChange(
            Enrolments enrolments,
            SupportDecisions decisions,
            SupportProcedures procedures,
            SupportPeople people,
            KnownHouseholds households,
            SupportSigning signing,
            WardLaw law,
            Today today) {
        this.enrolments = enrolments;
        this.decisions = decisions;
        this.procedures = procedures;
        this.people = people;
        this.households = households;
        this.signing = signing;
        this.law = law;
        this.today = today;
    }

    /**
     * What is wanted.
     *
     * @param id made when the form was opened
     * @param ahead of a notice: what would follow
     * @param from first month that it holds for
     */
    record Wanted(
            UUID id,
            SupportDecision.Kind kind,
            Optional<SupportDecision.Kind> ahead,
            String ground,
            YearMonth from,
            String reason,
            Optional<LocalDate> answerBy) {}

    @Transactional(readOnly = true)
    public List<ChangePreview> preview(List<UUID> ids, Wanted wanted) {
        List<ChangePreview> all = new ArrayList<>();
        for (Enrolment one : enrolments.these(ids)) {
            all.add(changed(one, wanted, all.size()));
        }
        return all;
    }

    private ChangePreview changed(Enrolment one, Wanted wanted, int place) {
        Optional<Benefit> benefit = law.benefits().find(one.benefit());
        long before = one.course().due(wanted.from());
        Optional<Entitlement> right = wanted.kind() == SupportDecision.Kind.CHANGE
                        || wanted.ahead()
                                .filter(SupportDecision.Kind.CHANGE::equals)
                                .isPresent()
                ? right(one, wanted.from())
                : Optional.empty();
        long byLaw = right.flatMap(RightOfMonth::dong).orElse(0L);
        long level = one.course().level(wanted.from()).map(Course.Level::amount).orElse(0L);
        long after = switch (wanted.kind()) {
            case CHANGE -> byLaw;
            case RESUME -> wanted.ground().equals("stop") ? 0 : level;
            case NOTICE ->
                wanted.ahead().filter(SupportDecision.Kind.CHANGE::equals).isPresent() ? byLaw : 0;
            case SUSPEND, STOP, GRANT, REFUSE -> 0;
        };
        Optional<SupportPeople.About> about = people.of(one.household(), one.person(), today.date())
                .or(() -> people.of(
                        one.household(), one.person(), one.course().start().atDay(1)));
        SupportDecision.Line line = new SupportDecision.Line(
                place,
                Optional.empty(),
                Optional.of(one.id()),
                one.household(),
                one.person(),
                one.benefit(),
                one.isPrivate(),
                about.map(SupportPeople.About::name).orElse("–"),
                about.map(SupportPeople.About::born).orElse(""),
                about.map(SupportPeople.About::address).orElse(""),
                wanted.kind() == SupportDecision.Kind.CHANGE ? after : level,
                byLaw,
                right.flatMap(Entitlement::rule).map(Rule::id).orElse(""),
                right.flatMap(Entitlement::rule)
                        .map(rule -> rule.citation().in(Language.VI))
                        .orElse(""),
                wanted.reason(),
                Optional.of(wanted.from()),
                Optional.empty(),
                wanted.ground(),
                Optional.empty());
        return new ChangePreview(
                line,
                benefit.flatMap(Benefit::procedure).orElse("monthly-social-allowance"),
                before,
                after,
                against(one, wanted, before, after));
    }

    private Optional<Said> against(Enrolment one, Wanted wanted, long before, long after) {
        if (decisions.isLaid(one.id())) {
            return Optional.of(Said.of("application.change.laid"));
        }
        boolean runs = one.course().isRunning(wanted.from());
        boolean rests =
                one.course().pauses().stream().anyMatch(pause -> pause.ending().isEmpty());
        if (wanted.kind() == SupportDecision.Kind.RESUME ? !rests : !runs) {
            return Optional.of(Said.of("application.change.not-running"));
        }
        if (wanted.kind() == SupportDecision.Kind.CHANGE && (after == 0 || after == before)) {
            return Optional.of(Said.of(after == 0 ? "application.change.no-right" : "application.change.same"));
        }
        boolean mayLose = wanted.kind().isLoss() && after < before;
        boolean needsNoHearing =
                wanted.ground().equals("died") || wanted.ground().equals("refused");
        return mayLose && !needsNoHearing && !decisions.isHeard(one.id(), wanted.kind(), today.date())
                ? Optional.of(Said.of("application.change.hear-first"))
                : Optional.empty();
    }

    private Optional<Entitlement> right(Enrolment one, YearMonth month) {
        LocalDate asked = month.atEndOfMonth().isBefore(today.date()) ? month.atEndOfMonth() : today.date();
        Optional<KnownHousehold> known = households.find(one.household(), asked);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int place = one.person()
                .map(id -> known.get().members().stream()
                        .map(KnownMember::id)
                        .toList()
                        .indexOf(id))
                .orElse(Entitlement.HOUSEHOLD);
        if (one.person().isPresent() && place < 0) {
            return Optional.empty();
        }
        Answers answers = RightOfMonth.of(
                law.benefits(),
                law.law().levelChanges(),
                day -> known.get().question(law.benefits(), day),
                month,
                today.date());
        return RightOfMonth.find(answers, place, one.benefit());
    }

    /** Lays them before the signer: one paper over all where the law allows a list decision, otherwise one for each. */
    @Transactional
    public int submit(List<ChangePreview> all, Wanted wanted) {
        Map<String, List<SupportDecision.Line>> papers = new LinkedHashMap<>();
        Map<String, String> procedureOf = new LinkedHashMap<>();
        for (ChangePreview one : all) {
            boolean isList = wanted.kind() != SupportDecision.Kind.NOTICE
                    && procedures.isListDecision(one.procedure(), today.date());
            String paper = one.procedure()
                    + (isList
                            ? ""
                            : " " + one.line().enrolment().map(UUID::toString).orElse(""));
            papers.computeIfAbsent(paper, key -> new ArrayList<>()).add(one.line());
            procedureOf.put(paper, one.procedure());
        }
        papers.forEach((paper, lines) -> signing.submit(
                new SupportDecision(
                        UUID.nameUUIDFromBytes((wanted.id() + paper).getBytes(StandardCharsets.UTF_8)),
                        wanted.kind(),
                        procedureOf.getOrDefault(paper, ""),
                        today.date(),
                        wanted.reason(),
                        wanted.answerBy(),
                        wanted.ahead(),
                        lines,
                        Optional.empty()),
                Optional.empty()));
        return papers.size();
    }
}
