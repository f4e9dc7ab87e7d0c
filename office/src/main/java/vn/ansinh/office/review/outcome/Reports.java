package vn.ansinh.office.review.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;

/** The tables of an outcome that the acting person may see. A table of flows that does not add up is not made at all. */
@Component
class Reports {
    private final NumberTables numbers;
    private final OriginTables origins;
    private final ListTables lists;

    Reports(NumberTables numbers, OriginTables origins, ListTables lists) {
        this.numbers = numbers;
        this.origins = origins;
        this.lists = lists;
    }

    List<ReportKind> kinds() {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> (!kind.isPersonal() || may(UseCase.MAKE_DOCUMENT))
                        && (!kind.needsOrigin() || may(UseCase.SEE_ORIGIN)))
                .toList();
    }

    static boolean may(UseCase right) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), right))
                .orElse(false);
    }

    /** Empty for one that the person may not see. */
    @Transactional(readOnly = true)
    public Optional<Report> of(ReportKind kind, Outcome made) {
        Outcome outcome = made.sound();
        if (!kinds().contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case SUMMARY -> numbers.summary(outcome);
                    case POOR_FLOW -> numbers.flow(outcome, Grade.POOR);
                    case NEAR_POOR_FLOW -> numbers.flow(outcome, Grade.NEAR_POOR);
                    case POOR_DEPRIVATIONS -> numbers.deprivations(outcome, Grade.POOR, false);
                    case POOR_DEPRIVATION_RATES -> numbers.deprivations(outcome, Grade.POOR, true);
                    case NEAR_POOR_DEPRIVATIONS -> numbers.deprivations(outcome, Grade.NEAR_POOR, false);
                    case NEAR_POOR_DEPRIVATION_RATES -> numbers.deprivations(outcome, Grade.NEAR_POOR, true);
                    case BY_GROUP -> origins.byGroup(outcome);
                    case BY_ETHNICITY -> origins.byEthnicity(outcome);
                    case BY_CAUSE -> numbers.causes(outcome);
                    case CHILDREN -> numbers.children(outcome);
                    case POOR_BY_STANDARD -> origins.byStandard(outcome, Grade.POOR);
                    case NEAR_POOR_BY_STANDARD -> origins.byStandard(outcome, Grade.NEAR_POOR);
                    case NEAR_POOR_LIST -> lists.of(outcome, Grade.NEAR_POOR);
                    case POOR_LIST -> lists.of(outcome, Grade.POOR);
                });
    }
}
