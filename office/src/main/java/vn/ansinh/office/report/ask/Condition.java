package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.ansinh.office.account.UseCase;

/**
 * One thing that may be asked of households or people. Its words are {@code ask.c.<id>} in the list of conditions,
 * {@code ask.said.<id>} in the sentence, {@code ask.by.<id>} where it makes the rows of a table.
 *
 * @param of what it is said of; said of people, a household meets it when somebody in it does
 * @param choices what to choose from on a day; none for a condition that is typed or asks nothing
 * @param params what is typed
 * @param isDimension whether its choices can be the rows or columns of a table
 * @param needs without which nobody may ask it
 * @param reveals what is written down as seen when the households are listed by name
 */
public record Condition(
        String id,
        Subject of,
        Function<LocalDate, List<Choice>> choices,
        List<Param> params,
        boolean isDimension,
        Set<UseCase> needs,
        Set<UseCase> reveals,
        Finder finder) {

    /** Answers the condition for everybody; of a choice the value is one, of typed values all. */
    @FunctionalInterface
    public interface Finder {
        Found find(Ward ward, List<String> values);
    }

    public Condition {
        params = List.copyOf(params);
        needs = Set.copyOf(needs);
        reveals = Set.copyOf(reveals);
    }

    public static Condition plain(String id, Subject of, Function<Ward, Found> find) {
        return typed(id, of, List.of(), (ward, values) -> find.apply(ward));
    }

    public static Condition typed(String id, Subject of, List<Param> params, Finder finder) {
        return new Condition(id, of, day -> List.of(), params, false, Set.of(), Set.of(), finder);
    }

    public static Condition chosen(String id, Subject of, Function<LocalDate, List<Choice>> choices, Finder finder) {
        return new Condition(id, of, choices, List.of(), true, Set.of(), Set.of(), finder);
    }

    /** A condition on sensitive facts. */
    public Condition needing(UseCase... useCases) {
        Set<UseCase> sensitive = Set.of(useCases);
        return new Condition(id, of, choices, params, isDimension, sensitive, sensitive, finder);
    }

    public Condition revealing(UseCase useCase) {
        return new Condition(id, of, choices, params, isDimension, needs, Set.of(useCase), finder);
    }

    /** The same, answered once for each ward of a day. */
    Condition keptWithWard() {
        return new Condition(
                id,
                of,
                choices,
                params,
                isDimension,
                needs,
                reveals,
                (ward, values) -> ward.keep(id + values, () -> finder.find(ward, values)));
    }

    public boolean isChosen(LocalDate day) {
        return params.isEmpty() && !choices.apply(day).isEmpty();
    }
}
