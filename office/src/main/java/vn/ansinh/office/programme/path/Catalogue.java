package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import vn.ansinh.rules.path.Pricing;
import vn.ansinh.rules.path.Step;

/** What helps against what, as the ward says on a day. */
record Catalogue(List<PathStep> steps) {
    private static final Comparator<PathStep> CHEAPEST = Comparator.<PathStep, Boolean>comparing(
                    one -> one.cost().isEmpty())
            .thenComparingLong(one -> one.cost().orElse(0))
            .thenComparingInt(one -> one.months().orElse(Integer.MAX_VALUE))
            .thenComparing(PathStep::id);

    Catalogue {
        steps = List.copyOf(steps);
    }

    List<PathStep> of(String subject) {
        return steps.stream()
                .filter(one -> one.subject().equals(subject))
                .sorted(CHEAPEST)
                .toList();
    }

    /** The cheapest known one first; one whose cost nobody said last. */
    Optional<PathStep> first(String subject) {
        return of(subject).stream().findFirst();
    }

    /** What each step costs by the cheapest line; unknown where no line of its subject has a cost. */
    Pricing.Costs costs() {
        return step -> cost(step, any -> true);
    }

    /** The same by lines that are surely done by a day. */
    Pricing.Costs costs(LocalDate begins, LocalDate last) {
        return step -> cost(step, one -> one.isDoneBy(begins, last));
    }

    /** The cheapest line that is surely done by a day. */
    Optional<PathStep> within(String subject, LocalDate begins, LocalDate last) {
        return of(subject).stream()
                .filter(one -> one.cost().isPresent() && one.isDoneBy(begins, last))
                .findFirst();
    }

    private OptionalLong cost(Step step, Predicate<PathStep> which) {
        return of(PathStep.subject(step)).stream()
                .filter(which)
                .filter(one -> one.cost().isPresent())
                .findFirst()
                .map(PathStep::cost)
                .orElse(OptionalLong.empty());
    }
}
