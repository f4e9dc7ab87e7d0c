package vn.ansinh.office.survey.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.office.survey.points.Marks;
import vn.ansinh.office.survey.points.PointQuestion;

/**
 * The desk form as it is shown, first empty or as it was stored, after a mistake as it was typed.
 *
 * @param corrects id of the form that this one corrects; empty for a new interview
 * @param typed what stands in the fields, by question id
 * @param faults sentences by field, in the order of the form
 * @param marks what is ticked in the table of points of the day; empty where the ward has none
 */
public record DeskForm(
        Household household,
        String corrects,
        List<SurveyForm.Section> sections,
        Map<String, String> typed,
        Map<String, String> faults,
        Optional<Marks> marks) {

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

    private String label(Shell shell, String field) {
        return marks.stream()
                .flatMap(each -> each.table().questions().stream())
                .filter(question -> question.field().equals(field))
                .map(PointQuestion::text)
                .findFirst()
                .orElseGet(() -> shell.text("survey.q." + field));
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
