package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.enrolment.RightOfMonth;

/** What the law of the ward gives a household for whole months, asked on a day: for decisions, lists and changes of level. */
@Component
public class MonthlyRights {
    private final WardLaw law;

    MonthlyRights(WardLaw law) {
        this.law = law;
    }

    /**
     * The answers for a month.
     *
     * @param household as it is known on the last day of the month, or today for a month that is not over
     * @param asked the day of the list or decision
     */
    public Answers of(KnownHousehold household, YearMonth month, LocalDate asked) {
        return RightOfMonth.of(
                law.benefits(), law.law().levelChanges(), day -> household.question(law.benefits(), day), month, asked);
    }

    /** The answer about one support of one subject; empty for somebody who does not live there. */
    public static Optional<Entitlement> find(
            Answers answers, KnownHousehold household, Optional<UUID> person, String benefit) {
        int place = person.map(id -> household.members().stream()
                        .map(KnownMember::id)
                        .toList()
                        .indexOf(id))
                .orElse(Entitlement.HOUSEHOLD);
        return person.isPresent() && place < 0 ? Optional.empty() : RightOfMonth.find(answers, place, benefit);
    }
}
