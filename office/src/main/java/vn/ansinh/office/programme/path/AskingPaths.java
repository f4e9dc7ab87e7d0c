package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.path.FindingPath;
import vn.ansinh.rules.path.Goal;
import vn.ansinh.rules.path.PathOut;
import vn.ansinh.rules.path.PathQuestion;
import vn.ansinh.rules.path.Unchangeable;

/** Asks for the path of households: their last form under today's and the coming standard, and what is within reach. */
@Component
class AskingPaths {
    private final Law law;
    private final KnownHouseholds households;
    private final Surveys surveys;
    private final Reviews reviews;
    private final Reaches reaches;

    AskingPaths(Law law, KnownHouseholds households, Surveys surveys, Reviews reviews, Reaches reaches) {
        this.law = law;
        this.households = households;
        this.surveys = surveys;
        this.reviews = reviews;
        this.reaches = reaches;
    }

    @Transactional(readOnly = true)
    public Optional<AskedPath> of(UUID household, LocalDate day) {
        return these(List.of(household), day).stream().findFirst();
    }

    /** By group and name of the head, as far as the one who asks may see them. */
    @Transactional(readOnly = true)
    public List<AskedPath> these(Collection<UUID> wanted, LocalDate day) {
        Map<UUID, Submission> forms = new HashMap<>();
        surveys.standing(List.copyOf(wanted)).stream()
                .filter(form -> !form.interviewDate().isAfter(day))
                .forEach(form -> forms.putIfAbsent(form.household(), form));
        List<Reach> latest = reaches.latest();
        return households.these(wanted, day).stream()
                .map(one -> find(one, forms.get(one.id()), Reaches.out(latest, one.id()), day))
                .toList();
    }

    private AskedPath find(
            KnownHousehold household, @Nullable Submission form, Map<String, String> out, LocalDate day) {
        Optional<Standard> today = law.standardOn(day);
        Optional<Standard> coming = law.standards().stream()
                .filter(one -> one.period().from().isAfter(day))
                .findFirst();
        Set<Indicator> fixed = Unchangeable.among(law.indicators());
        Answer nobody = NobodyToWork.of(household.members(), law.workingAge(), day);
        List<AskedPath.Found> found = new ArrayList<>();
        if (form != null && today.isPresent()) {
            boolean isIncomeInReach = nobody != Answer.YES && !out.containsKey(PathStep.INCOME);
            Set<Indicator> notThese = new HashSet<>(fixed);
            law.indicators().stream().filter(one -> out.containsKey(one.id())).forEach(notThese::add);
            for (Goal goal : goals(household.standing())) {
                PathOut now = search(form, List.of(today.get()), goal, notThese, isIncomeInReach);
                List<Standard> both = new ArrayList<>(List.of(today.get()));
                coming.ifPresent(both::add);
                PathOut lasting = coming.isEmpty() ? now : search(form, both, goal, notThese, isIncomeInReach);
                found.add(new AskedPath.Found(goal, now, lasting));
            }
        }
        return new AskedPath(
                household,
                day,
                Optional.ofNullable(form).map(Submission::interviewDate),
                today,
                coming,
                nobody,
                out,
                fixed.stream().map(Indicator::id).collect(Collectors.toSet()),
                found);
    }

    /** What the ward recognises counts; a household on no list is asked whether it stays on none. */
    private static List<Goal> goals(Standing standing) {
        boolean isPoor =
                standing.status().filter(one -> one == Standing.Status.POOR).isPresent();
        return Goal.of(isPoor ? PovertyClass.POOR : PovertyClass.NEAR_POOR);
    }

    private PathOut search(
            Submission form, List<Standard> standards, Goal goal, Set<Indicator> notThese, boolean income) {
        List<Evaluation> evaluated =
                standards.stream().map(one -> reviews.evaluate(form, one)).toList();
        List<PathQuestion.Under> under = evaluated.stream()
                .map(one -> new PathQuestion.Under(one.standard(), one.facts().deprivations()))
                .toList();
        return FindingPath.find(new PathQuestion(evaluated.getFirst().facts(), under, goal, notThese, income));
    }
}
