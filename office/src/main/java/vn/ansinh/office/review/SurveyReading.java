package vn.ansinh.office.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SurveyedMember;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.survey.Allowance;
import vn.ansinh.rules.survey.Birth;
import vn.ansinh.rules.survey.Durability;
import vn.ansinh.rules.survey.DwellingFacts;
import vn.ansinh.rules.survey.InsurancePayer;
import vn.ansinh.rules.survey.Means;
import vn.ansinh.rules.survey.MeasuredIncome;
import vn.ansinh.rules.survey.MemberFacts;
import vn.ansinh.rules.survey.Schooling;
import vn.ansinh.rules.survey.Sex;
import vn.ansinh.rules.survey.Toilet;
import vn.ansinh.rules.survey.WaterSource;
import vn.ansinh.rules.survey.WorkStatus;

/** A stored form in the terms of the rules. What is blank or cannot be read stays unknown. */
final class SurveyReading {
    private final Submission form;
    private final Answers answers;

    SurveyReading(Submission form) {
        this.form = form;
        this.answers = form.answers();
    }

    AreaKind area() {
        return read(form.areaKind(), AreaKind::ofCode).orElse(AreaKind.UNKNOWN);
    }

    List<MemberFacts> members() {
        return form.members().stream().map(SurveyReading::member).toList();
    }

    DwellingFacts dwelling() {
        return new DwellingFacts(
                durability("wall-material"),
                durability("pillar-material"),
                durability("roof-material"),
                squareDecimetres(answers.text("dwelling-area")),
                answers.answer("water-source").flatMap(WaterSource::ofCode).orElse(WaterSource.UNKNOWN),
                answers.answer("toilet").flatMap(Toilet::ofCode).orElse(Toilet.UNKNOWN),
                means());
    }

    /** What the surveyor answered to the indicators themselves. */
    Map<Indicator, Answer> surveyor(Law law) {
        Map<Indicator, Answer> given = new HashMap<>();
        for (Indicator indicator : law.indicators()) {
            answers.answer("b2-" + indicator.id()).ifPresent(text -> given.put(indicator, answer(text)));
        }
        return given;
    }

    /** The income measured over twelve months, when the form has any part of it. */
    OptionalLong yearlyIncome() {
        return new MeasuredIncome(
                        dong("income-wages"),
                        dong("income-farm"),
                        dong("income-business"),
                        dong("income-pension"),
                        dong("income-remittance"),
                        dong("income-other"),
                        dong("income-excluded-social-aid"))
                .total();
    }

    /** The income of the whole household in a month, as stated for the household or for each person. */
    OptionalLong monthlyIncome() {
        OptionalLong household = dong("income-per-household");
        OptionalLong person = dong("income-per-person");
        if (household.isPresent() || person.isEmpty() || form.members().isEmpty()) {
            return household;
        }
        return OptionalLong.of(
                Math.multiplyExact(person.getAsLong(), form.members().size()));
    }

    /** The points of form B1, where the form has them. */
    OptionalInt incomeScore() {
        String text = answers.text(SurveyForm.INCOME_SCORE);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static MemberFacts member(SurveyedMember member) {
        MemberFacts facts = MemberFacts.of(member.person().toString())
                .born(birth(member.birthDate(), member.birthPrecision()))
                .ableToWork(answer(member.ableToWork()))
                .insured(answer(member.insured()))
                .allowance(allowance(member))
                .usesInternet(answer(member.usesInternet()));
        facts = read(member.sex(), Sex::ofCode).map(facts::sex).orElse(facts);
        facts = read(member.studyingAt(), Schooling::ofCode)
                .map(facts::studyingAt)
                .orElse(facts);
        facts = read(member.certificate(), Schooling::ofCode)
                .map(facts::certificate)
                .orElse(facts);
        facts = read(member.workStatus(), WorkStatus::ofCode).map(facts::work).orElse(facts);
        return read(member.insurancePayer(), InsurancePayer::ofCode)
                .map(facts::payer)
                .orElse(facts);
    }

    private interface Codes<T> {
        Optional<T> ofCode(String code);
    }

    private static <T> Optional<T> read(@Nullable String code, Codes<T> codes) {
        return code == null ? Optional.empty() : codes.ofCode(code);
    }

    private static Allowance allowance(SurveyedMember member) {
        if (member.monthlyAllowance() == null) {
            return Allowance.UNKNOWN;
        }
        if (!member.monthlyAllowance()) {
            return Allowance.NONE;
        }
        return read(member.allowanceKind(), Allowance::ofCode).orElse(Allowance.OTHER);
    }

    private static Birth birth(@Nullable LocalDate first, @Nullable String precision) {
        if (first == null || precision == null) {
            return Birth.UNKNOWN;
        }
        return switch (precision) {
            case "year" -> Birth.inYear(first.getYear());
            case "month" -> Birth.inMonth(YearMonth.from(first));
            default -> Birth.on(first);
        };
    }

    private static Answer answer(@Nullable Boolean claim) {
        return claim == null ? Answer.UNKNOWN : Answer.of(claim);
    }

    private static Answer answer(String code) {
        return switch (code) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    private Durability durability(String question) {
        return answers.answer(question).flatMap(Durability::ofCode).orElse(Durability.UNKNOWN);
    }

    private Optional<Set<Means>> means() {
        if (answers.answer("information-means").isEmpty()) {
            return Optional.empty();
        }
        Set<Means> means = new LinkedHashSet<>();
        answers.choices("information-means").forEach(code -> Means.ofCode(code).ifPresent(means::add));
        return Optional.of(means);
    }

    private OptionalLong dong(String question) {
        String text = answers.text(question);
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /** An area is stored in square metres with a decimal point and at most two decimals. */
    private static int squareDecimetres(String squareMetres) {
        return squareMetres.isEmpty()
                ? -1
                : new BigDecimal(squareMetres).movePointRight(2).intValueExact();
    }
}
