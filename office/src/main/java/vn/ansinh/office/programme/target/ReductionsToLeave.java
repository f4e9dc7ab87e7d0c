package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.path.TargetToLeave;

/** The households that the ward's targets of a year want fewer on both lists. */
@Component
class ReductionsToLeave implements TargetToLeave {
    private final Targets targets;

    ReductionsToLeave(Targets targets) {
        this.targets = targets;
    }

    /** Of the whole ward; targets of former wards are parts of it. */
    @Override
    @Transactional(readOnly = true)
    public OptionalInt households(int year) {
        List<BigDecimal> goals = targets.of(year).stream()
                .filter(one -> one.indicator().isReduction() && one.part().isEmpty())
                .map(Target::goal)
                .toList();
        return goals.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(goals.stream().mapToInt(BigDecimal::intValue).sum());
    }
}
