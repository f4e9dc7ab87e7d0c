package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.enrolment.Enrolling;
import vn.ansinh.office.benefit.enrolment.Ground;
import vn.ansinh.office.benefit.enrolment.OneOff;
import vn.ansinh.office.benefit.enrolment.Opening;
import vn.ansinh.office.benefit.enrolment.StopReason;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;

/** What a signed decision sets going, in the transaction of its signature. */
@Component
class SupportEffect {
    private final Enrolling enrolling;
    private final WardLaw law;
    private final FirstMonths months;

    SupportEffect(Enrolling enrolling, WardLaw law, FirstMonths months) {
        this.enrolling = enrolling;
        this.law = law;
        this.months = months;
    }

    /** @param written number of the decision */
    void of(SupportDecision decision, LocalDate signed, String written) {
        for (SupportDecision.Line line : decision.lines()) {
            Ground ground = new Ground(written, signed, line.sentence());
            YearMonth from = line.from()
                    .orElseGet(
                            () -> months.of(decision.procedure(), line, signed).orElse(YearMonth.from(signed)));
            switch (decision.kind()) {
                case GRANT -> grant(line, from, signed, ground);
                case CHANGE -> enrolling.change(enrolment(line), levels(line, from), ground, Optional.empty());
                case SUSPEND ->
                    enrolling.suspend(
                            enrolment(line),
                            from,
                            PauseGround.ofCode(line.ground()).orElseThrow(),
                            ground);
                case RESUME ->
                    enrolling.resume(
                            enrolment(line),
                            from,
                            PauseEnding.ofCode(line.ground()).orElseThrow(),
                            ground);
                case STOP ->
                    enrolling.stop(
                            enrolment(line),
                            from.minusMonths(1),
                            StopReason.ofCode(line.ground()).orElseThrow(),
                            ground);
                case NOTICE, REFUSE -> {}
            }
        }
    }

    private static UUID enrolment(SupportDecision.Line line) {
        return line.enrolment().orElseThrow();
    }

    private static List<Course.Level> levels(SupportDecision.Line line, YearMonth from) {
        return List.of(new Course.Level(from, line.amount(), line.byLaw(), line.rule()));
    }

    private void grant(SupportDecision.Line line, YearMonth from, LocalDate signed, Ground ground) {
        Benefit benefit = law.benefits().benefit(line.benefit());
        if (benefit.isMonthlyMoney()) {
            enrolling.open(new Opening(
                    line.household(),
                    line.person(),
                    benefit,
                    from,
                    Optional.empty(),
                    levels(line, from),
                    line.payee().orElseThrow(),
                    ground,
                    line.application()));
        } else {
            enrolling.grantOnce(new OneOff(
                    Ids.next(),
                    line.household(),
                    line.person(),
                    line.benefit(),
                    line.isPrivate(),
                    line.event().orElse(signed),
                    line.amount(),
                    line.byLaw(),
                    line.rule(),
                    line.payee().orElseThrow(),
                    ground,
                    line.application()));
        }
    }
}
