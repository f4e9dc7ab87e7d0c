package vn.ansinh.office.survey.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.office.survey.points.Marks;

/**
 * The desk form as it is shown, first empty or as it was stored, after a mistake as it was typed.
 *
 * @param corrects id of the form that this one corrects; empty for a new interview
 * @param typed what stands in the fields, by question id
 * @param faults sentences by field, in the order of the form
 * @param people who lives there on the day, and the form before
 * @param marks what is ticked in the table of points of the day; empty where the ward has none
 */
public record DeskForm(
        Household household,
        String corrects,
        List<SurveyForm.Section> sections,
        Map<String, String> typed,
        Map<String, String> faults,
        Optional<Marks> marks,
        DeskPeople.People people,
        LocalDate day) {
    /** Asked where there are children only. */
    private static final Set<String> OF_CHILDREN = Set.of("b2-nutrition", "b2-child-schooling");

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String fault(Shell shell, String field) {
        String key = faults.get(field);
        return key == null ? null : shell.text(key);
    }

    /** The faults as the list on top of the form shows them. */
    public Map<String, String> sentences(Shell shell) {
        Map<String, String> sentences = new LinkedHashMap<>();
        faults.forEach((field, key) -> sentences.put(field, label(shell, field) + ": " + shell.text(key)));
        return sentences;
    }

    /** The sections in which something is asked of this household. */
    public List<SurveyForm.Section> asked() {
        return sections.stream()
                .filter(section -> section.questions().stream().anyMatch(question -> !isSkipped(question)))
                .toList();
    }

    /** Whether a question concerns nobody of this household. */
    public boolean isSkipped(Question question) {
        return OF_CHILDREN.contains(question.id()) && !people.hasChildren(day);
    }

    /** What the form before answered, as the form stores it; empty for sums and for what was not answered. */
    public String last(Question question) {
        return switch (question.kind()) {
            case MONEY, POINTS, TEXT -> "";
            case AREA, CHOICE, CHOICES ->
                people.before().map(form -> form.answers().text(question.id())).orElse("");
        };
    }

    /** The same in words; null where there is nothing to say. */
    public @Nullable String lastWords(Shell shell, Question question) {
        String last = last(question);
        return last.isEmpty() ? null : shell.text("survey.last", question.said(shell, last));
    }

    /** Whether the form before can fill a section. */
    public boolean hasLast(SurveyForm.Section section) {
        return section.id().equals("dwelling")
                && section.questions().stream()
                        .anyMatch(question -> !last(question).isEmpty());
    }

    /** Of income: by which of the ways a question tells it; null for others. */
    public @Nullable String way(Question question) {
        return switch (question.id()) {
            case SurveyForm.INCOME_SCORE, "income-excluded-social-aid" -> null;
            case "income-per-household", "income-per-person" -> question.id();
            default -> question.id().startsWith("income-") ? "income-parts" : null;
        };
    }

    private String label(Shell shell, String field) {
        return marks.flatMap(each -> each.text(field)).orElseGet(() -> shell.text("survey.q." + field));
    }

    /** The sentences beside the questions of the table of points. */
    public Map<String, String> pointFaults(Shell shell) {
        Map<String, String> sentences = new LinkedHashMap<>();
        marks.stream()
                .flatMap(each -> each.table().questions().stream())
                .filter(question -> faults.containsKey(question.field()))
                .forEach(question ->
                        sentences.put(question.field(), shell.text(faults.getOrDefault(question.field(), ""))));
        return sentences;
    }

    /** The options of a question with their words; a choice can be left open. */
    public Map<String, String> options(Shell shell, Question question) {
        Map<String, String> options = new LinkedHashMap<>();
        if (question.kind() == Question.Kind.CHOICE) {
            options.put("", shell.text("survey.not-asked"));
        }
        question.options()
                .forEach(option -> options.put(option, shell.text("survey.o." + question.words() + "." + option)));
        return options;
    }
}
