package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.LeavingLists;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.review.Standing;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.path.Goal;
import vn.ansinh.rules.path.PathOut;
import vn.ansinh.rules.path.Pricing;
import vn.ansinh.rules.path.Step;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;

/** Puts the path of a household into words, with what the ward can do, what is kept, and what leaving costs the family. */
@Component
class ShowingPaths {
    private final Law law;
    private final WardLaw ward;
    private final PathSteps steps;
    private final KeptPaths kept;

    ShowingPaths(Law law, WardLaw ward, PathSteps steps, KeptPaths kept) {
        this.law = law;
        this.ward = ward;
        this.steps = steps;
        this.kept = kept;
    }

    @Transactional(readOnly = true)
    public PathView show(AskedPath asked, Language spoken) {
        vn.ansinh.rules.source.Language language = Spoken.in(spoken);
        Catalogue catalogue = new Catalogue(steps.on(asked.day()));
        List<PathView.GoalView> goals = asked.found().stream()
                .map(one -> goal(asked, one, catalogue, language))
                .toList();
        return new PathView(
                asked.household().code(),
                asked.household().headName(),
                Optional.ofNullable(asked.household().areaName()).orElse(""),
                asked,
                goals,
                kept.of(asked.household().id(), asked.day()),
                kept.versions(asked.household().id()),
                barriers(asked, language));
    }

    private PathView.GoalView goal(
            AskedPath asked, AskedPath.Found found, Catalogue catalogue, vn.ansinh.rules.source.Language language) {
        return new PathView.GoalView(
                found.goal(),
                found.lasting().isThere(),
                ways(found.lasting(), catalogue, language),
                found.asksMore() ? ways(found.now(), catalogue, language) : List.of(),
                asks(found.lasting(), language),
                asked.household().standing().isListed() ? changes(asked, found.goal()) : List.of());
    }

    private List<LeavingLists.Change> changes(AskedPath asked, Goal goal) {
        return LeavingLists.compare(ward.benefits(), asked.household(), after(goal), asked.day());
    }

    private static Standing.Status after(Goal goal) {
        return switch (goal) {
            case NOT_POOR -> Standing.Status.NEAR_POOR;
            case ON_NO_LIST -> Standing.Status.NEWLY_ESCAPED;
        };
    }

    private static List<PathView.WayView> ways(
            PathOut path, Catalogue catalogue, vn.ansinh.rules.source.Language language) {
        return Pricing.order(path.ways(), catalogue.costs()).stream()
                .map(one -> new PathView.WayView(
                        one,
                        one.way().steps().stream()
                                .map(step -> step(step, catalogue, language))
                                .toList()))
                .toList();
    }

    static PathView.StepView step(Step step, Catalogue catalogue, vn.ansinh.rules.source.Language language) {
        String subject = PathStep.subject(step);
        return switch (step) {
            case Step.RaiseIncome income ->
                new PathView.StepView(
                        subject,
                        step,
                        income.line().name().in(language),
                        "",
                        income.line().citation().in(language),
                        isUnchecked(income.line().citation()),
                        catalogue.of(subject));
            case Step.MeetIndicator met ->
                new PathView.StepView(
                        subject,
                        step,
                        met.indicator().name().in(language),
                        met.indicator().condition().in(language),
                        met.indicator().citation().in(language),
                        isUnchecked(met.indicator().citation()),
                        catalogue.of(subject));
        };
    }

    private static boolean isUnchecked(Citation citation) {
        return citation.confidence() == Confidence.RECALLED || citation.confidence() == Confidence.UNKNOWN;
    }

    private static List<PathView.Ask> asks(PathOut path, vn.ansinh.rules.source.Language language) {
        return path.toAsk().stream()
                .map(unknown -> switch (unknown) {
                    case PathOut.Unknown.Fact fact -> new PathView.Ask("path.ask." + fact.name(), "");
                    case PathOut.Unknown.Lacking lacking ->
                        new PathView.Ask(
                                "path.ask.indicator",
                                lacking.indicator().condition().in(language));
                })
                .toList();
    }

    /** What the household lacks or may lack, and the income: each can be said to be out of reach. */
    private List<PathView.Barrier> barriers(AskedPath asked, vn.ansinh.rules.source.Language language) {
        List<PathView.Barrier> barriers = new ArrayList<>();
        Set<Indicator> open = new LinkedHashSet<>();
        asked.nearest()
                .ifPresent(found -> found.lasting().question().under().forEach(under -> {
                    Standard standard = under.standard();
                    standard.indicators().stream()
                            .filter(one -> under.deprivations().of(one) != Answer.NO)
                            .forEach(open::add);
                }));
        asked.nearest()
                .ifPresent(found -> barriers.add(new PathView.Barrier(
                        PathStep.INCOME, "", asked.out().getOrDefault(PathStep.INCOME, ""), false)));
        open.forEach(one -> barriers.add(new PathView.Barrier(
                one.id(),
                one.name().in(language),
                asked.out().getOrDefault(one.id(), ""),
                asked.fixed().contains(one.id()))));
        return barriers;
    }

    /** The name of a subject; empty for one that the law does not know. */
    String name(String subject, Language language) {
        return law.findIndicator(subject)
                .map(one -> one.name().in(Spoken.in(language)))
                .orElse("");
    }

    List<Indicator> indicators() {
        return law.indicators();
    }

    String lawHash() {
        return law.hash();
    }

    LocalDate dueAfter(PathStep step, LocalDate day) {
        return day.plusMonths(step.months().orElse(0));
    }
}
