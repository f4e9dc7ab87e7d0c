package vn.ansinh.office.review.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Scores;
import vn.ansinh.rules.Standard;

/** Says of a household what a meeting may see (ADR 0138). */
@Component
class Showing {
    /** Its indicators speak of the health of people. */
    private static final String HEALTH = "health";

    private final Reviews reviews;
    private final Surveys surveys;
    private final Today today;

    Showing(Reviews reviews, Surveys surveys, Today today) {
        this.reviews = reviews;
        this.surveys = surveys;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public ShownHousehold of(Round round, Candidate candidate) {
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        if (candidate.surveyed().isEmpty()) {
            return ShownHousehold.NOTHING;
        }
        Optional<Submission> form = surveys.current(candidate.household(), day);
        Optional<Standard> standard = reviews.standardOn(day);
        return form.stream()
                .flatMap(one -> reviews.evaluate(one).stream())
                .filter(each -> standard.filter(each.standard()::equals).isPresent())
                .findFirst()
                .map(Showing::shown)
                .orElse(ShownHousehold.NOTHING);
    }

    static ShownHousehold shown(Evaluation evaluation) {
        List<Indicator> lacking = evaluation.classification().deprived();
        List<Indicator> said = lacking.stream()
                .filter(indicator -> !indicator.dimension().id().equals(HEALTH))
                .toList();
        return new ShownHousehold(
                evaluation.found().map(PovertyClass::id).orElse("undetermined"),
                income(evaluation),
                said.stream().map(Indicator::name).toList(),
                lacking.size() - said.size(),
                Optional.of(evaluation.standard().line().name()));
    }

    private static ShownHousehold.Income income(Evaluation evaluation) {
        HouseholdFacts facts = evaluation.facts();
        Optional<Scores> scores = evaluation.standard().scores();
        if (facts.knowsIncomeScore() && scores.isPresent() && facts.area() != AreaKind.UNKNOWN) {
            return facts.incomeScore() <= scores.get().incomeLine(facts.area())
                    ? ShownHousehold.Income.WITHIN
                    : ShownHousehold.Income.ABOVE;
        }
        if (!facts.knowsIncome() || !facts.knowsMembers() || facts.area() == AreaKind.UNKNOWN) {
            return ShownHousehold.Income.UNKNOWN;
        }
        long line = evaluation.standard().line().in(facts.area());
        return facts.income() <= line * facts.members() * facts.months()
                ? ShownHousehold.Income.WITHIN
                : ShownHousehold.Income.ABOVE;
    }
}
