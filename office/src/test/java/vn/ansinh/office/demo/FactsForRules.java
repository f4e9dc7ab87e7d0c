package vn.ansinh.office.demo;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.survey.Allowance;
import vn.ansinh.rules.survey.Birth;
import vn.ansinh.rules.survey.DerivedIndicators;
import vn.ansinh.rules.survey.Durability;
import vn.ansinh.rules.survey.DwellingFacts;
import vn.ansinh.rules.survey.Means;
import vn.ansinh.rules.survey.MemberFacts;
import vn.ansinh.rules.survey.Schooling;
import vn.ansinh.rules.survey.SettledAnswer;
import vn.ansinh.rules.survey.Sex;
import vn.ansinh.rules.survey.Toilet;
import vn.ansinh.rules.survey.WaterSource;
import vn.ansinh.rules.survey.WorkStatus;

/** Asks the rules for the class of a survey of the demonstration, as the office would. */
final class FactsForRules {
    private static final Map<Work.Kind, WorkStatus> WORK = Map.of(
            Work.Kind.CONTRACT, WorkStatus.WAGE_WITH_CONTRACT,
            Work.Kind.NO_CONTRACT, WorkStatus.WAGE_WORK_WITHOUT_CONTRACT,
            Work.Kind.OWN, WorkStatus.OWN_WORK,
            Work.Kind.SEEKING, WorkStatus.SEEKING_WORK,
            Work.Kind.NOT_SEEKING, WorkStatus.NOT_SEEKING,
            Work.Kind.STUDYING, WorkStatus.STUDYING,
            Work.Kind.NOT_APPLICABLE, WorkStatus.NOT_APPLICABLE);

    /** The places of the form, by the law's ids. */
    private static final List<String> PLACES = List.of(
            "employment",
            "dependents",
            "nutrition",
            "health-insurance",
            "adult-education",
            "child-schooling",
            "housing-quality",
            "housing-area",
            "water-source",
            "toilet",
            "telecom",
            "information-means");

    private final Law law;

    FactsForRules(Law law) {
        this.law = law;
    }

    Classification classify(WardSurvey survey, Standard standard) {
        return classify(survey, standard, true);
    }

    /** With or without what the surveyor said against the computed answers. */
    Classification classify(WardSurvey survey, Standard standard, boolean surveyorDecides) {
        DerivedIndicators derived =
                DerivedIndicators.of(law, standard, survey.interviewed(), members(survey), dwelling(survey.dwelling()));
        Map<Indicator, Answer> said = new HashMap<>();
        for (Indicator indicator : standard.indicators()) {
            Answer answer = said(survey, indicator);
            if (surveyorDecides || derived.answer(indicator).answer() == Answer.UNKNOWN) {
                said.put(indicator, answer);
            }
        }
        Deprivations lacks = SettledAnswer.deprivations(derived.settle(said));
        int people = survey.household().members().size();
        OptionalLong monthly = Sums.monthly(survey.income());
        return Classifier.classify(
                monthly.isPresent()
                        ? HouseholdFacts.monthly(AreaKind.URBAN, people, monthly.getAsLong(), lacks)
                        : HouseholdFacts.withoutIncome(AreaKind.URBAN, people, lacks),
                standard);
    }

    private static Answer said(WardSurvey survey, Indicator indicator) {
        if (indicator.id().equals("waste-treatment")) {
            return survey.wasteCollected()
                    .map(collected -> Answer.of(!collected))
                    .orElse(Answer.UNKNOWN);
        }
        WardSurvey.Answer answer = survey.answers().get(PLACES.indexOf(indicator.id()) + 1);
        if (answer == null) {
            return Answer.UNKNOWN;
        }
        return switch (answer) {
            case LACKING -> Answer.YES;
            case NOT_LACKING -> Answer.NO;
            case NOT_CLEAR -> Answer.UNKNOWN;
        };
    }

    private static List<MemberFacts> members(WardSurvey survey) {
        return survey.household().members().stream()
                .map(p -> MemberFacts.of(p.name())
                        .born(p.yearOnly() ? Birth.inYear(p.born().getYear()) : Birth.on(p.born()))
                        .sex(p.male() ? Sex.MALE : Sex.FEMALE)
                        .studyingAt(Schooling.valueOf(p.studying().name()))
                        .certificate(Schooling.valueOf(
                                p.certificate() == Level.PRESCHOOL
                                        ? "NONE"
                                        : p.certificate().name()))
                        .work(Optional.ofNullable(WORK.get(p.work().kind())).orElseThrow())
                        .ableToWork(Answer.of(p.work().able()))
                        .insured(Answer.of(p.care().insurance() != Care.Insurance.NONE))
                        .allowance(Allowance.valueOf(p.care().allowance().name()))
                        .usesInternet(Answer.of(p.internet())))
                .toList();
    }

    private static DwellingFacts dwelling(Dwelling seen) {
        Set<Means> means = EnumSet.noneOf(Means.class);
        for (Dwelling.Means one : seen.means()) {
            means.add(one == Dwelling.Means.DESKTOP ? Means.DESKTOP_COMPUTER : Means.valueOf(one.name()));
        }
        return new DwellingFacts(
                durability(seen.wall()),
                durability(seen.pillar()),
                durability(seen.roof()),
                seen.areaHundredths().orElse(DwellingFacts.UNKNOWN_AREA),
                switch (seen.water()) {
                    case PIPED -> WaterSource.PIPED;
                    case DRILLED_WELL -> WaterSource.DRILLED_WELL;
                    case DUG_WELL -> WaterSource.PROTECTED_DUG_WELL;
                    case BOTTLED -> WaterSource.BOTTLED;
                    case OTHER -> WaterSource.OTHER;
                },
                switch (seen.toilet()) {
                    case SEPTIC -> Toilet.SEPTIC;
                    case SEMI_SEPTIC -> Toilet.SEMI_SEPTIC;
                    case POUR_FLUSH -> Toilet.POUR_FLUSH;
                    case OTHER -> Toilet.OTHER;
                    case NO_TOILET -> Toilet.NONE;
                },
                Optional.of(means));
    }

    private static Durability durability(Dwelling.Fabric fabric) {
        return switch (fabric) {
            case DURABLE -> Durability.DURABLE;
            case NOT_DURABLE -> Durability.NON_DURABLE;
            case NOT_SEEN -> Durability.UNKNOWN;
        };
    }
}
