package vn.ansinh.rules.interview;

import java.time.LocalDate;
import java.util.List;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Compiler;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Deciding;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.language.Views;

/**
 * Whether a question is for the person, by what is known.
 *
 * @param answer as {@link Program} answers
 * @param missing ids of the facts on which it rests, those that settle it first
 */
record Whether(int answer, List<String> missing) {
    static final Whether ALWAYS = new Whether(Program.YES, List.of());

    Whether {
        missing = List.copyOf(missing);
    }

    static Whether of(Benefits benefits, Condition condition, Question question) {
        Slots slots = benefits.slots();
        LocalDate date = question.day();
        Program program = new Compiler(slots, id -> valueOn(benefits, id, date), group -> List.of()).compile(condition);
        Deciding deciding = new Deciding(slots, program);
        long day = Day.of(date);
        long[] view = new Views(slots)
                .ofPerson(question.household(), question.people().getFirst(), day);
        int answer = deciding.answer(view, day);
        return new Whether(
                answer,
                answer == Program.UNKNOWN
                        ? deciding.missing(view, day).stream()
                                .flatMap(place -> slots.asked(place).stream())
                                .map(FactKind::id)
                                .toList()
                        : List.of());
    }

    private static ParameterValue valueOn(Benefits benefits, String id, LocalDate day) {
        return java.util.Optional.ofNullable(benefits.parameters().get(id))
                .flatMap(parameter -> parameter.on(day))
                .map(dated -> dated.value())
                .orElseGet(ParameterValue.NotKnown::new);
    }
}
