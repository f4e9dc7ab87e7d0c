package vn.ansinh.office.review.checking;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.survey.Submission;

/**
 * A form of the review with what it is compared with.
 *
 * @param evaluations under every standard asked of its day, that of the day first; not empty
 * @param last the form that counted before the review began; null where there was none
 * @param people its members in the register today
 */
record CheckedForm(
        Candidate household,
        Submission form,
        List<Evaluation> evaluations,
        @Nullable Submission last,
        int people) {
    static final int PER_CENT = 100;

    CheckedForm {
        evaluations = List.copyOf(evaluations);
    }

    /** Under the standard of the day of the form. */
    Evaluation evaluation() {
        return evaluations.getFirst();
    }

    /** Dong a person and month; empty where the form tells no income or nobody. */
    static OptionalLong incomeOf(Evaluation evaluation) {
        var facts = evaluation.facts();
        return facts.knowsIncome() && facts.knowsMembers()
                ? OptionalLong.of(facts.income() / ((long) facts.members() * facts.months()))
                : OptionalLong.empty();
    }
}
