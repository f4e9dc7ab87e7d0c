package vn.ansinh.office.review.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SurveyedMember;
import vn.ansinh.office.survey.Surveys;

/** Finds the odd forms of a review. */
@Component
class OddForms {
    private final Candidates candidates;
    private final Surveys surveys;
    private final Reviews reviews;
    private final OddStore store;
    private final Today today;

    OddForms(Candidates candidates, Surveys surveys, Reviews reviews, OddStore store, Today today) {
        this.candidates = candidates;
        this.surveys = surveys;
        this.reviews = reviews;
        this.store = store;
        this.today = today;
    }

    /** Those nobody has looked at first, then kind by kind in the order of the list. */
    @Transactional(readOnly = true)
    public List<OddForm> of(Round round) {
        Shares shares = store.shares(round.id());
        List<CheckedForm> forms = forms(round);
        Map<UUID, List<Reason>> alike = AlikeForms.of(forms, shares);
        List<OddForm> found = new ArrayList<>();
        for (OddForm.Kind kind : OddForm.Kind.values()) {
            for (CheckedForm form : forms) {
                List<Reason> reasons = switch (kind) {
                    case NEAR -> NearLine.of(form, shares);
                    case LAST_YEAR -> unlikeLast(form, shares);
                    case REGISTER -> UnlikeRegister.of(form);
                    case SAME -> alike.getOrDefault(form.household().household(), List.of());
                };
                if (!reasons.isEmpty()) {
                    found.add(OddForm.of(kind, form.household(), form.form(), reasons));
                }
            }
        }
        Map<OddStore.Of, OddForm.Looked> looked = store.looked(round.id());
        return found.stream()
                .map(one -> one.looked(Optional.ofNullable(looked.get(OddStore.Of.form(one)))))
                .toList();
    }

    private List<Reason> unlikeLast(CheckedForm form, Shares shares) {
        Submission last = form.last();
        return last == null
                ? List.of()
                : UnlikeLast.of(
                        form, last, reviews.evaluate(last, form.evaluation().standard()), shares);
    }

    private List<CheckedForm> forms(Round round) {
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        List<Candidate> surveyed = candidates.of(round, Optional.empty()).stream()
                .filter(each -> each.isOn() && each.surveyed().isPresent())
                .toList();
        List<UUID> ids = surveyed.stream().map(Candidate::household).toList();
        Map<UUID, List<Submission>> standing = surveys.standing(ids).stream()
                .filter(form -> !form.interviewDate().isAfter(day))
                .collect(Collectors.groupingBy(Submission::household));
        Map<UUID, List<SurveyedMember>> people = surveys.members(ids, day);
        List<CheckedForm> forms = new ArrayList<>();
        for (Candidate each : surveyed) {
            List<Submission> these = standing.getOrDefault(each.household(), List.of());
            if (these.isEmpty()) {
                continue;
            }
            Submission form = these.getFirst();
            List<Evaluation> evaluations = reviews.evaluate(form);
            if (evaluations.isEmpty()) {
                continue;
            }
            forms.add(new CheckedForm(
                    each,
                    form,
                    evaluations,
                    these.stream()
                            .filter(one -> one.interviewDate().isBefore(round.begins()))
                            .findFirst()
                            .orElse(null),
                    people.getOrDefault(each.household(), List.of()).size()));
        }
        return forms;
    }
}
