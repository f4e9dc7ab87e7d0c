package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.MonthlyRights;
import vn.ansinh.office.benefit.Sight;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;

/** What the law says of one enrolment in a month, by what is known of the household today. Writes the view down. */
@Component
class AskingOfEnrolment {
    private final EnrolledHouseholds homes;
    private final KnownHouseholds households;
    private final MonthlyRights rights;
    private final Sight sight;
    private final Today today;

    AskingOfEnrolment(
            EnrolledHouseholds homes, KnownHouseholds households, MonthlyRights rights, Sight sight, Today today) {
        this.homes = homes;
        this.households = households;
        this.rights = rights;
        this.sight = sight;
        this.today = today;
    }

    /** The answer, with all answers for its reasons. */
    record Said(Answers answers, Entitlement one) {}

    /** Empty for a household that is not in the register, or that the acting person may not see. */
    @Transactional(readOnly = true)
    public Optional<Said> of(Enrolment one, YearMonth month) {
        LocalDate day = today.date();
        Optional<UUID> where = Optional.ofNullable(homes.of(List.of(one), day).get(one.id()));
        Optional<KnownHousehold> home = where.flatMap(id -> households.find(id, day));
        home.ifPresent(sight::look);
        return home.flatMap(known -> {
            Answers answers = rights.of(known, month, day);
            return MonthlyRights.find(answers, known, one.person(), one.benefit())
                    .map(said -> new Said(answers, said));
        });
    }
}
