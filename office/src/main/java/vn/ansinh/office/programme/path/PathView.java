package vn.ansinh.office.programme.path;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.benefit.LeavingLists;
import vn.ansinh.rules.path.Goal;
import vn.ansinh.rules.path.Pricing;
import vn.ansinh.rules.path.Step;

/**
 * The path of a household as shown.
 *
 * @param kept the path that was kept; empty while none is
 * @param versions how many were kept in all
 */
public record PathView(
        String code,
        String headName,
        String areaName,
        AskedPath asked,
        List<GoalView> goals,
        Optional<KeptPath> kept,
        List<KeptPath> versions,
        List<Barrier> barriers) {
    public PathView {
        goals = List.copyOf(goals);
        versions = List.copyOf(versions);
        barriers = List.copyOf(barriers);
    }

    /**
     * What leads to one goal.
     *
     * @param ways by cost where it is known, otherwise by number of steps
     * @param now under today's standard alone; empty where staying out asks for no more
     * @param asks what is to be asked, as sentences or word keys
     * @param changes rights that begin, end or change when it is reached
     */
    public record GoalView(
            Goal goal,
            boolean isThere,
            List<WayView> ways,
            List<WayView> now,
            List<Ask> asks,
            List<LeavingLists.Change> changes) {
        public GoalView {
            ways = List.copyOf(ways);
            now = List.copyOf(now);
            asks = List.copyOf(asks);
            changes = List.copyOf(changes);
        }

        public String code() {
            return KeptPaths.code(goal);
        }
    }

    /** Something to be asked: an indicator's condition, or the key of a fact. */
    public record Ask(String key, String condition) {}

    /** Steps that lead out together. */
    public record WayView(Pricing.Priced priced, List<StepView> steps) {
        public WayView {
            steps = List.copyOf(steps);
        }

        /** As an address names it. */
        public String subjects() {
            return String.join(",", steps.stream().map(StepView::subject).toList());
        }
    }

    /**
     * One step.
     *
     * @param name of the line or of the indicator
     * @param condition when a household lacks the indicator; empty for the income
     * @param clause where the law says so
     * @param offers what the ward can do about it, the cheapest first
     */
    public record StepView(
            String subject,
            Step step,
            String name,
            String condition,
            String clause,
            boolean isUnchecked,
            List<PathStep> offers) {
        public StepView {
            offers = List.copyOf(offers);
        }

        public Optional<Step.RaiseIncome> income() {
            return step instanceof Step.RaiseIncome income ? Optional.of(income) : Optional.empty();
        }

        public boolean isSure() {
            return !(step instanceof Step.MeetIndicator met) || met.isSure();
        }
    }

    /**
     * What may be marked as out of reach for the household.
     *
     * @param isFixed whether nobody can change it anyway
     */
    public record Barrier(String subject, String name, String reason, boolean isFixed) {
        public boolean isOut() {
            return !reason.isEmpty();
        }
    }

    public boolean isSurveyed() {
        return asked.surveyed().isPresent();
    }

    /** Whether any sum tells of the household's income. */
    public boolean tellsIncome() {
        return goals.stream()
                .flatMap(goal -> goal.ways().stream())
                .flatMap(way -> way.steps().stream())
                .anyMatch(step -> step.income().flatMap(Step.RaiseIncome::gap).isPresent());
    }
}
