package vn.ansinh.office.report.ask.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.report.ask.Asked;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.ListColumn;
import vn.ansinh.office.report.ask.Param;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Speech;

/** Reads the form in which a question is built: conditions {@code k0}, {@code v0}, {@code n0}, and one to add. */
@Component
class AskForm {
    private static final int MOST = 20;

    private final Conditions conditions;

    AskForm(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Whether an address was sent by the form and is to become that of its question. */
    static boolean isSent(MultiValueMap<String, String> parameters) {
        return parameters.containsKey("built");
    }

    Question read(MultiValueMap<String, String> parameters, LocalDate day, Speech speech) {
        Question plain = Question.read(parameters);
        List<Asked> asked = new ArrayList<>();
        for (int place = 0; place < MOST && parameters.containsKey("k" + place); place++) {
            asked.add(asked(parameters, place, day));
        }
        String add = parameters.getOrDefault("add", List.of()).stream()
                .filter(typed -> !typed.isBlank())
                .reduce("", (before, last) -> last);
        named(add, speech).ifPresent(condition -> asked.add(usual(condition, day)));
        boolean isList = "list".equals(first(parameters, "as"));
        List<ListColumn> list =
                isList ? (plain.list().isEmpty() ? ListColumn.USUAL : plain.list()) : List.<ListColumn>of();
        return new Question(
                plain.subject(), asked, isList ? "" : plain.rows(), isList ? "" : plain.columns(), plain.show(), list);
    }

    private Asked asked(MultiValueMap<String, String> parameters, int place, LocalDate day) {
        String id = first(parameters, "k" + place);
        List<String> typed = parameters.getOrDefault("v" + place, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(value -> value.replace('_', ' ').strip())
                .distinct()
                .toList();
        List<String> values = conditions
                .find(id)
                .filter(condition -> !condition.params().isEmpty())
                .map(condition -> read(condition, parameters.getOrDefault("v" + place, List.of()), day))
                .orElse(typed);
        return new Asked(id, values, parameters.containsKey("n" + place));
    }

    /** A value that cannot be read stays as it was typed, to be put right. */
    private static List<String> read(Condition condition, List<String> typed, LocalDate day) {
        List<String> values = new ArrayList<>();
        for (int place = 0; place < condition.params().size(); place++) {
            String value =
                    place < typed.size() ? typed.get(place).replace('_', ' ').strip() : "";
            values.add(condition
                    .params()
                    .get(place)
                    .read(value, day.plusYears(100))
                    .orElse(value));
        }
        return values;
    }

    /** By its id or by its words in the list, whatever their marks. */
    private Optional<Condition> named(String add, Speech speech) {
        String folded = Vietnamese.fold(add);
        if (folded.isBlank()) {
            return Optional.empty();
        }
        List<Condition> offered = conditions.offered();
        return offered.stream()
                .filter(condition -> condition.id().equals(add.strip().toLowerCase(Locale.ROOT))
                        || Vietnamese.fold(speech.text("ask.c." + condition.id()))
                                .equals(folded))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(condition -> Vietnamese.fold(speech.text("ask.c." + condition.id()))
                                .contains(folded))
                        .findFirst());
    }

    /** What stands in a condition first. */
    private static Asked usual(Condition condition, LocalDate day) {
        List<String> values = condition.isChosen(day)
                ? condition.choices().apply(day).stream()
                        .limit(1)
                        .map(Choice::value)
                        .toList()
                : condition.params().stream()
                        .map(param -> param.kind() == Param.Kind.DATE
                                ? day.withDayOfYear(1).toString()
                                : param.usual())
                        .toList();
        return new Asked(condition.id(), values, false);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("");
    }
}
