package vn.ansinh.office.programme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Proof;

/** The plan of the year was issued: it has a number and a day. */
@Component
class PlanIssuedProof implements Proof {
    private final Plans plans;

    PlanIssuedProof(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String code() {
        return "plan-issued";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> between(LocalDate from, LocalDate until) {
        Optional<Plan> plan = plans.of(until.getYear());
        boolean isIssued = plan.filter(one -> one.state() == Plan.State.ISSUED).isPresent();
        return List.of(new Shown(
                Optional.empty(), isIssued ? 1 : 0, 1, plan.map(Plan::address).orElse("/programme/plans")));
    }
}
