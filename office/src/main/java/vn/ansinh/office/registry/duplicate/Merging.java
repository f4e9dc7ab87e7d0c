package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.duplicate.MergePlan.Refusal;
import vn.ansinh.office.registry.duplicate.MergePlan.Step;
import vn.ansinh.office.registry.duplicate.MergePlan.What;

/**
 * Gộp: makes one of two records of a person. The second record is closed as of today and points to the first; what the
 * first one lacks it gets from the second. Nothing is taken away, and all of it can be undone.
 */
@Component
class Merging {
    private final MergeFacts facts;
    private final MergeRows rows;
    private final Suspects suspects;
    private final DifferentPeople different;
    private final Today today;

    Merging(MergeFacts facts, MergeRows rows, Suspects suspects, DifferentPeople different, Today today) {
        this.facts = facts;
        this.rows = rows;
        this.suspects = suspects;
        this.different = different;
        this.today = today;
    }

    /** What merging would do; nothing where one of both does not live in the register today. */
    @Transactional(readOnly = true)
    Optional<MergePlan> plan(UUID kept, UUID merged) {
        LocalDate day = today.date();
        if (kept.equals(merged) || suspects.on(day, List.of(kept, merged)).size() != 2) {
            return Optional.empty();
        }
        MergeFacts.Standing standing = facts.standing(merged, day);
        boolean leavesEmpty = standing.others() == 0;
        List<Step> closed = facts.open(merged, standing.household(), leavesEmpty, day);
        List<Step> steps = new ArrayList<>(closed);
        steps.addAll(facts.missing(kept, merged, closed, day));
        return Optional.of(new MergePlan(
                kept, merged, standing.household(), day, steps, refusal(kept, merged, standing, closed, day)));
    }

    private @Nullable Refusal refusal(
            UUID kept, UUID merged, MergeFacts.Standing standing, List<Step> closed, LocalDate day) {
        if (standing.isHead() && standing.others() > 0) {
            return Refusal.IS_HEAD;
        }
        boolean beginsToday = closed.stream()
                .anyMatch(step -> step.since() != null && !step.since().isBefore(day));
        if (beginsToday) {
            return Refusal.BEGINS_TODAY;
        }
        if (different.now().containsKey(Pair.Of.both(kept, merged))) {
            return Refusal.ARE_DIFFERENT;
        }
        return facts.saysMore(kept, merged, day) ? Refusal.SAYS_MORE : null;
    }

    /** Whether it was done; not where the plan is refused or somebody was quicker. */
    @Transactional
    boolean merge(UUID kept, UUID merged) {
        facts.becomeWriter();
        Optional<MergePlan> found = plan(kept, merged).filter(plan -> plan.refusal() == null);
        if (found.isEmpty()) {
            return false;
        }
        MergePlan plan = found.get();
        Suspect.Home left = homeOf(merged, plan.day());
        Suspect.Home home = homeOf(kept, plan.day());
        // writers of a ward come one after another: whoever planned the same meanwhile finds nothing to close
        if (!plan.of(What.CLOSED).stream().allMatch(step -> facts.close(plan, step))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        plan.of(What.ADDED).forEach(step -> facts.add(plan, step));
        plan.of(What.FILLED).forEach(step -> facts.fill(plan, step));
        Identity who = acting();
        rows.add(who, plan);
        rows.event(who, left.household(), merged, "merged", plan.day(), left.code(), home.code());
        if (!home.household().equals(left.household())) {
            rows.event(who, home.household(), kept, "merge-kept", plan.day(), left.code(), home.code());
        }
        return true;
    }

    private Suspect.Home homeOf(UUID person, LocalDate day) {
        return suspects.on(day, List.of(person)).getFirst().home();
    }

    /** Whether it was undone; not where either record was changed since in a way that undoing would lose. */
    @Transactional
    boolean undo(UUID id) {
        facts.becomeWriter();
        Optional<Merge> found = rows.now(id);
        if (found.isEmpty()) {
            return false;
        }
        Merge merge = found.get();
        if (!canReturn(merge) || !putBack(merge, rows.steps(id))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        Identity who = acting();
        rows.undo(who, id);
        rows.event(who, merge.household(), merge.merged(), "merge-undone", today.date(), null, null);
        suspects.on(today.date(), List.of(merge.kept())).stream()
                .map(one -> one.home().household())
                .filter(household -> !household.equals(merge.household()))
                .forEach(household ->
                        rows.event(who, household, merge.kept(), "merge-undone", today.date(), null, null));
        return true;
    }

    private boolean putBack(Merge merge, List<Step> steps) {
        boolean asItWas = true;
        for (Step step : steps) {
            switch (step.what()) {
                case ADDED -> asItWas &= facts.take(merge, step);
                case FILLED -> facts.empty(merge, step);
                // reopened below: a number is held once
                case CLOSED -> {}
            }
        }
        for (Step step : steps) {
            if (step.what() == What.CLOSED) {
                asItWas &= facts.reopen(merge, step);
            }
        }
        return asItWas;
    }

    /** The household must still be there for the record, and the record must not live elsewhere by now. */
    private boolean canReturn(Merge merge) {
        return facts.isFree(merge.merged(), merge.on())
                && (facts.isEmptyWithout(merge.merged(), merge.household()) == wasAlone(merge));
    }

    private boolean wasAlone(Merge merge) {
        return rows.steps(merge.id()).stream().anyMatch(step -> step.place().equals(MergeFacts.HOUSEHOLD));
    }

    private static Identity acting() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
