package vn.ansinh.office.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.survey.form.SheetSurveys;
import vn.ansinh.office.survey.form.SurveyForm;

/** Takes the forms of a spreadsheet in: all or none, after a plan that says what each row would do. */
@Component
public class ImportingSurveys {

    /**
     * What a file would do.
     *
     * @param forms to be stored, corrections of forms of the same day among them
     * @param same rows that the office already has, word for word
     * @param faults of cells; while there is one, nothing is stored
     */
    public record Plan(
            List<NewSubmission> forms, int corrections, int same, List<SheetSurveys.Fault> faults, int rowsRead) {
        public Plan {
            forms = List.copyOf(forms);
            faults = List.copyOf(faults);
        }

        public boolean isClean() {
            return faults.isEmpty();
        }
    }

    private final SurveyForm form;
    private final Submissions submissions;
    private final SubmittingSurvey submitting;
    private final Words words;
    private final Today today;

    ImportingSurveys(SurveyForm form, Submissions submissions, SubmittingSurvey submitting, Words words, Today today) {
        this.form = form;
        this.words = words;
        this.submissions = submissions;
        this.submitting = submitting;
        this.today = today;
    }

    /**
     * What the forms of a file say; empty when it has none of their columns.
     *
     * @throws vn.ansinh.office.registry.sheet.SheetRefused when the file cannot be read at all
     */
    public Optional<SheetSurveys.Reading> read(SheetFile file) {
        return new SheetSurveys(form, this::optionWords, today.date()).read(file);
    }

    /** Spreadsheets are written in Vietnamese, in the words of the form or other usual ones. */
    private String optionWords(String group, String option) {
        String key = group + "." + option;
        String also = "survey.also." + key;
        String ours = words.text(Language.VIETNAMESE, "survey.o." + key);
        return words.has(Language.VIETNAMESE, also) ? ours + "|" + words.text(Language.VIETNAMESE, also) : ours;
    }

    @Transactional(readOnly = true)
    public Plan plan(SheetSurveys.Reading reading) {
        List<SheetSurveys.Fault> faults = new ArrayList<>(reading.faults());
        Map<String, UUID> households = submissions.households(
                reading.rows().stream().map(SheetSurveys.Row::code).toList(), today.date());
        Map<UUID, List<Submission>> known = submissions.standing(List.copyOf(households.values())).stream()
                .collect(Collectors.groupingBy(Submission::household));
        Set<String> seen = new HashSet<>();
        List<NewSubmission> forms = new ArrayList<>();
        int same = 0;
        int corrections = 0;
        for (SheetSurveys.Row row : reading.rows()) {
            UUID household = households.get(row.code());
            if (household == null) {
                faults.add(new SheetSurveys.Fault(row.number(), "Mã hộ", row.code(), "survey.wrong.no-household"));
                continue;
            }
            if (!seen.add(row.code() + " " + row.day())) {
                faults.add(new SheetSurveys.Fault(row.number(), "Mã hộ", row.code(), "survey.wrong.twice"));
                continue;
            }
            Answers answers = Answers.of(row.answers());
            Map<Boolean, Submission> ofDay = known.getOrDefault(household, List.of()).stream()
                    .filter(form -> form.interviewDate().equals(row.day()))
                    .collect(Collectors.toMap(
                            form -> form.answers().equals(answers), Function.identity(), (first, second) -> first));
            if (ofDay.containsKey(true)) {
                same++;
                continue;
            }
            Submission corrected = ofDay.get(false);
            corrections += corrected == null ? 0 : 1;
            forms.add(new NewSubmission(
                    household,
                    row.day(),
                    row.surveyor(),
                    Submission.Channel.SHEET,
                    corrected == null ? null : corrected.id(),
                    answers));
        }
        return new Plan(forms, corrections, same, faults, reading.rowsRead());
    }

    /** Stores what the file still has to give at this moment; refuses a file with faults. */
    @Transactional
    public Plan apply(SheetSurveys.Reading reading) {
        Plan plan = plan(reading);
        if (!plan.isClean()) {
            throw new IllegalStateException("a file with faults is not taken in: "
                    + plan.faults().size() + ", first " + plan.faults().getFirst());
        }
        submitting.submit(plan.forms());
        return plan;
    }
}
