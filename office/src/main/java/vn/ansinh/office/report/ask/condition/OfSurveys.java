package vn.ansinh.office.report.ask.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Found;
import vn.ansinh.office.report.ask.Param;
import vn.ansinh.office.report.ask.Resident;
import vn.ansinh.office.report.ask.Sets;
import vn.ansinh.office.report.ask.Subject;
import vn.ansinh.office.report.ask.Ward;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.rules.Answer;

/** What families said in the form that counts on the day. A household without a form or without this answer is unknown. */
@Component
@Order(4)
class OfSurveys implements Conditions.Source {
    private static final List<String> SURVEY = List.of("survey");
    private static final List<String> DWELLING =
            List.of("wall-material", "pillar-material", "roof-material", "water-source", "toilet");
    private static final List<String> PARTS = List.of(
            "income-wages", "income-farm", "income-business", "income-pension", "income-remittance", "income-other");
    private static final int MONTHS = 12;
    private static final int LARGEST = 1_000;

    private final Surveys surveys;
    private final SurveyForm form;
    private final Sets sets;

    OfSurveys(Surveys surveys, SurveyForm form, Sets sets) {
        this.surveys = surveys;
        this.form = form;
        this.sets = sets;
    }

    @Override
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        DWELLING.forEach(id -> form.question(id).ifPresent(question -> all.add(dwelling(question))));
        all.add(Condition.typed(
                "area-under",
                Subject.HOUSEHOLDS,
                List.of(Param.number("metres", 8, 1, LARGEST)),
                (ward, values) ->
                        answered(ward, "area-under", values, (home, answers) -> area(home, answers, values))));
        all.add(Condition.typed(
                        "income-under",
                        Subject.HOUSEHOLDS,
                        List.of(Param.money("dong", 2_000_000)),
                        (ward, values) -> answered(
                                ward, "income-under", values, (home, answers) -> income(home, answers, values)))
                .needing(UseCase.SEE_INCOME));
        all.add(Condition.typed(
                "surveyed-before",
                Subject.HOUSEHOLDS,
                List.of(Param.date("day")),
                (ward, values) ->
                        since(ward, LocalDate.parse(values.getFirst())).not(ward.size(Subject.HOUSEHOLDS))));
        all.add(Condition.typed(
                "surveyed-from",
                Subject.HOUSEHOLDS,
                List.of(Param.date("day")),
                (ward, values) -> since(ward, LocalDate.parse(values.getFirst()))));
        return all;
    }

    private Found since(Ward ward, LocalDate day) {
        return sets.find(
                ward,
                Subject.HOUSEHOLDS,
                SURVEY,
                "select household_id as id, true as sure from survey.current_on(:asOf) where interview_date >= :day",
                Map.of("day", day));
    }

    private Condition dwelling(Question question) {
        Function<LocalDate, List<Choice>> choices = day -> question.options().stream()
                .map(option -> Choice.worded(option, "survey.o." + question.words() + "." + option))
                .toList();
        return Condition.chosen(
                question.id(),
                Subject.HOUSEHOLDS,
                choices,
                (ward, values) -> answered(
                        ward,
                        question.id(),
                        values,
                        (home, answers) -> answers.answer(question.id())
                                .map(answer -> Answer.of(answer.equals(values.getFirst())))
                                .orElse(Answer.UNKNOWN)));
    }

    private interface Claim {
        Answer of(List<Resident> home, Answers answers);
    }

    private Found answered(Ward ward, String what, List<String> values, Claim claim) {
        return sets.keep(ward, SURVEY, what, Map.of("values", values), () -> {
            Map<UUID, Surveys.Answered> all = surveys.answered(ward.day());
            return ward.households(members -> {
                if (members.isEmpty()) {
                    return Answer.UNKNOWN;
                }
                Surveys.Answered form =
                        all.get(ward.household(members.getFirst().home()).id());
                return form == null ? Answer.UNKNOWN : claim.of(members, form.answers());
            });
        });
    }

    private static Answer area(List<Resident> home, Answers answers, List<String> values) {
        return answers.answer("dwelling-area")
                .map(text -> Answer.of(new BigDecimal(text)
                                .compareTo(new BigDecimal(values.getFirst()).multiply(BigDecimal.valueOf(home.size())))
                        < 0))
                .orElse(Answer.UNKNOWN);
    }

    /** Income a person and month as stated, else that of the household or of twelve months by its people of the day. */
    private static Answer income(List<Resident> home, Answers answers, List<String> values) {
        long limit = Long.parseLong(values.getFirst());
        OptionalLong person = dong(answers, "income-per-person");
        if (person.isPresent()) {
            return Answer.of(person.getAsLong() < limit);
        }
        OptionalLong household = dong(answers, "income-per-household");
        if (household.isPresent()) {
            return Answer.of(household.getAsLong() < limit * home.size());
        }
        List<OptionalLong> parts =
                PARTS.stream().map(part -> dong(answers, part)).toList();
        if (parts.stream().anyMatch(OptionalLong::isEmpty)) {
            return Answer.UNKNOWN;
        }
        long year = parts.stream().flatMapToLong(OptionalLong::stream).sum();
        return Answer.of(year < limit * home.size() * MONTHS);
    }

    private static OptionalLong dong(Answers answers, String question) {
        return Stream.of(answers.text(question))
                .filter(text -> text.matches("\\d{1,15}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
