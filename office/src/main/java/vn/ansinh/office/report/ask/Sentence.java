package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says a question in one line: {@code Hộ nghèo · có người cao tuổi sống một mình · theo tổ · tại 24/11/2026}. */
@Component
public class Sentence {
    private static final String CLASS = "class";

    private final Conditions conditions;

    Sentence(Conditions conditions) {
        this.conditions = conditions;
    }

    /** The whole sentence with its day. */
    public String of(Question question, LocalDate day, Speech speech) {
        List<String> parts = new ArrayList<>(parts(question, day, speech));
        parts.add(speech.text("ask.at", day));
        return String.join(" · ", parts);
    }

    /** Without the day, as questions are kept. */
    public String undated(Question question, LocalDate day, Speech speech) {
        return String.join(" · ", parts(question, day, speech));
    }

    private List<String> parts(Question question, LocalDate day, Speech speech) {
        List<String> parts = new ArrayList<>();
        Optional<Asked> classed = question.conditions().stream()
                .filter(asked -> asked.id().equals(CLASS) && !asked.isNot())
                .findFirst();
        String households = classed.map(asked -> choices(asked, day, speech)).orElse("");
        parts.add(subject(question.subject(), households, speech));
        question.conditions().stream()
                .filter(asked -> !classed.equals(Optional.of(asked)))
                .forEach(asked -> parts.add(said(asked, question.subject(), day, speech)));
        if (question.isList()) {
            parts.add(speech.text("ask.listed"));
        }
        String rows = question.rows().isEmpty() ? "" : speech.text("ask.by." + question.rows());
        String columns = question.columns().isEmpty() ? "" : speech.text("ask.by." + question.columns());
        if (!columns.isEmpty()) {
            parts.add(
                    rows.isEmpty() ? speech.text("ask.across", columns) : rows + " " + speech.text("ask.and", columns));
        } else if (!rows.isEmpty()) {
            parts.add(rows);
        }
        return parts;
    }

    private static String subject(Subject subject, String households, Speech speech) {
        if (subject == Subject.HOUSEHOLDS) {
            return households.isEmpty() ? speech.text("ask.subject.households") : upperFirst(households);
        }
        return households.isEmpty()
                ? speech.text("ask.subject.people")
                : speech.text("ask.subject.people-in", households);
    }

    /** One condition in the words of the sentence. */
    public String said(Asked asked, Subject subject, LocalDate day, Speech speech) {
        Optional<Condition> known = conditions.find(asked.id());
        if (known.isEmpty()) {
            return asked.id();
        }
        Condition condition = known.get();
        String key = "ask.said." + asked.id();
        String said = condition.isChosen(day)
                ? speech.text(key, choices(asked, day, speech))
                : speech.text(key, values(condition, asked));
        boolean isOfSomebody = subject == Subject.HOUSEHOLDS && condition.of() == Subject.PEOPLE;
        if (asked.isNot()) {
            return speech.text(isOfSomebody ? "ask.nobody" : "ask.not", said);
        }
        return isOfSomebody ? speech.text("ask.somebody", said) : said;
    }

    private static Object[] values(Condition condition, Asked asked) {
        List<Object> values = new ArrayList<>();
        for (int place = 0; place < asked.values().size(); place++) {
            String value = asked.values().get(place);
            boolean isDay = place < condition.params().size()
                    && condition.params().get(place).kind() == Param.Kind.DATE;
            values.add(
                    isDay && value.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(value)
                            : value.matches("\\d{1,15}") ? Long.valueOf(value) : value);
        }
        return values.toArray();
    }

    private String choices(Asked asked, LocalDate day, Speech speech) {
        List<Choice> choices = conditions
                .find(asked.id())
                .map(condition -> condition.choices().apply(day))
                .orElse(List.of());
        return asked.values().stream()
                .map(value -> value.equals(Choice.OTHER)
                        ? speech.text("ask.other.said")
                        : choices.stream()
                                .filter(choice -> choice.value().equals(value))
                                .findFirst()
                                .map(choice ->
                                        choice.textKey().isEmpty() ? choice.in(speech) : lowerFirst(choice.in(speech)))
                                .orElse(value))
                .collect(Collectors.joining(" " + speech.text("ask.or-also") + " "));
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
