package vn.ansinh.office.report.ask.condition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.registry.people.WorkStatus;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Param;
import vn.ansinh.office.report.ask.Resident;
import vn.ansinh.office.report.ask.Subject;
import vn.ansinh.rules.Answer;

/** Age, sex, school, work and insurance of people, as the register has them. */
@Component
@Order(2)
class OfPeople implements Conditions.Source {
    private static final int OLDEST = 130;
    private static final List<String> YES_NO = List.of("yes", "no");

    @Override
    public boolean isOfRegister() {
        return true;
    }

    @Override
    public List<Condition> conditions() {
        return List.of(
                Condition.typed(
                        "age-from",
                        Subject.PEOPLE,
                        List.of(Param.number("age", 60, 0, OLDEST)),
                        (ward, values) -> ward.people(one -> one.isAtLeast(number(values.getFirst()), ward.day()))),
                Condition.typed(
                        "age-under",
                        Subject.PEOPLE,
                        List.of(Param.number("age", 16, 1, OLDEST)),
                        (ward, values) ->
                                ward.people(one -> Resident.not(one.isAtLeast(number(values.getFirst()), ward.day())))),
                Condition.chosen(
                        "age-band",
                        Subject.PEOPLE,
                        day -> AgeBand.CHOICES,
                        (ward, values) -> AgeBand.find(ward, values.getFirst())),
                code("sex", Resident::sex, Choice.worded("male", "ask.male"), Choice.worded("female", "ask.female")),
                worded("school", StudyingAt.values(), Resident::studyingAt),
                Condition.typed(
                        "not-in-school",
                        Subject.PEOPLE,
                        List.of(Param.number("from", 6, 0, OLDEST), Param.number("to", 16, 1, OLDEST)),
                        (ward, values) -> ward.people(one -> Resident.both(
                                one.isBetween(number(values.getFirst()), number(values.getLast()), ward.day()),
                                code(one.studyingAt(), StudyingAt.NONE.code())))),
                worded("work", WorkStatus.values(), Resident::workStatus),
                yesNo("able-to-work", Resident::ableToWork),
                yesNo("insured", Resident::insured),
                yesNo("allowance", Resident::allowance),
                yesNo("merit", Resident::merit));
    }

    static int number(String value) {
        return Integer.parseInt(value);
    }

    private static Answer code(@Nullable String known, String wanted) {
        return known == null ? Answer.UNKNOWN : Answer.of(known.equals(wanted));
    }

    private static Condition code(String id, Function<Resident, @Nullable String> fact, Choice... choices) {
        return Condition.chosen(
                id,
                Subject.PEOPLE,
                day -> List.of(choices),
                (ward, values) -> ward.people(one -> code(fact.apply(one), values.getFirst())));
    }

    private static Condition worded(String id, Worded[] words, Function<Resident, @Nullable String> fact) {
        return code(
                id,
                fact,
                Arrays.stream(words)
                        .map(word -> Choice.worded(word.code(), "ask." + id + "." + word.code()))
                        .toArray(Choice[]::new));
    }

    private static Condition yesNo(String id, Function<Resident, @Nullable Boolean> fact) {
        Function<LocalDate, List<Choice>> choices = day -> YES_NO.stream()
                .map(value -> Choice.worded(value, "ask." + id + "." + value))
                .toList();
        return Condition.chosen(
                id,
                Subject.PEOPLE,
                choices,
                (ward, values) -> ward.people(one -> {
                    Boolean known = fact.apply(one);
                    return known == null
                            ? Answer.UNKNOWN
                            : Answer.of(known.equals(values.getFirst().equals("yes")));
                }));
    }
}
