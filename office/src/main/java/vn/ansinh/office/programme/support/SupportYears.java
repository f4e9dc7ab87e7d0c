package vn.ansinh.office.programme.support;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.plan.Plan;
import vn.ansinh.office.programme.plan.Plans;

/** What a new line of a year can be: a draft for its plan while that is not issued, a proposal at any time. */
@Component
public class SupportYears {
    private final Plans plans;
    private final Bodies bodies;
    private final Today today;

    SupportYears(Plans plans, Bodies bodies, Today today) {
        this.plans = plans;
        this.bodies = bodies;
        this.today = today;
    }

    /** Whether the acting person may put lines into the annex of the year. */
    @Transactional(readOnly = true)
    public boolean takesDrafts(int year) {
        return isOfficer()
                && plans.of(year)
                        .filter(one -> one.state() == Plan.State.ISSUED)
                        .isEmpty();
    }

    static boolean isOfficer() {
        return Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.RUN_PROGRAMME))
                .isPresent();
    }

    /** Whether the acting person sees every household of the ward and why each is poor. */
    static boolean seesAll() {
        return Acting.current()
                .map(who -> Role.of(who.role()))
                .filter(role -> !role.isGroupBound() && Access.allows(role, UseCase.SEE_CLASSIFICATION))
                .isPresent();
    }

    /** This year and the next one for the officer, this year for everybody else. */
    List<Integer> open() {
        int now = today.date().getYear();
        return isOfficer() ? List.of(now, now + 1) : List.of(now);
    }

    /** Those that can answer for a line. */
    @Transactional(readOnly = true)
    public List<Body> responsible() {
        return bodies.on(today.date()).stream()
                .filter(body -> switch (body.kind()) {
                    case SUPERIOR, COUNCIL, PARTY_CELL -> false;
                    default -> true;
                })
                .toList();
    }
}
