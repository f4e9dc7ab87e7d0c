package vn.ansinh.office.review.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;

/** Tính lại: every household of a decision once more, from the facts that were kept and by the law of today. */
@Component
public class Replay {
    private final Surveys surveys;
    private final Reviews reviews;
    private final Law law;

    Replay(Surveys surveys, Reviews reviews, Law law) {
        this.surveys = surveys;
        this.reviews = reviews;
        this.law = law;
    }

    /**
     * What came of it.
     *
     * @param same households with the same class as then
     * @param different those with another one
     * @param withoutForm those of which there is no form, as in decisions made on paper
     * @param isSameLaw whether the law is the version by which the decision was made
     */
    public record Result(int same, List<Different> different, int withoutForm, boolean isSameLaw) {
        public Result {
            different = List.copyOf(different);
        }
    }

    /** A household with another class than then. */
    public record Different(Decision.Line line, String now) {}

    @Transactional(readOnly = true)
    public Result of(Decision decision) {
        int same = 0;
        int without = 0;
        List<Different> different = new ArrayList<>();
        for (Decision.Line line : decision.lines()) {
            Optional<Submission> form = line.form()
                    .flatMap(id -> surveys.history(line.household()).stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst());
            if (form.isEmpty()) {
                without++;
                continue;
            }
            String now = found(form.get(), line.standard());
            if (now.equals(line.found())) {
                same++;
            } else {
                different.add(new Different(line, now));
            }
        }
        return new Result(same, different, without, decision.law().equals(law.hash()));
    }

    /** The class by a standard; empty while it is open. */
    private String found(Submission form, String standard) {
        return reviews.evaluate(form).stream()
                .filter(one -> one.standard().id().equals(standard))
                .findFirst()
                .flatMap(Evaluation::found)
                .map(PovertyClass::id)
                .orElse("");
    }
}
