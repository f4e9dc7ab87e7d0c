package vn.ansinh.office.benefit.coming;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.rules.benefit.Entitlement;

/** A change that comes to a household or to one of its people. */
public record ComingLine(KnownHousehold household, ComingChange change) {
    public YearMonth month() {
        return YearMonth.from(change.day());
    }

    /** Of the person, or of the head where it belongs to the household. */
    public String name() {
        return change.person() == Entitlement.HOUSEHOLD
                ? household.headName()
                : household.members().get(change.person()).name();
    }

    public boolean isOfHousehold() {
        return change.person() == Entitlement.HOUSEHOLD;
    }

    public String area() {
        return Optional.ofNullable(household.areaName()).orElse("");
    }

    /** What the ward pays more each month from then on, in dong; less than nothing where it pays less. */
    public BigDecimal monthly() {
        boolean isSure = switch (change.kind()) {
            case STARTS, CHANGES, ENDS -> change.benefit().isMonthlyMoney();
            case MAY_START, MAY_END -> false;
        };
        return isSure
                ? change.after()
                        .orElse(BigDecimal.ZERO)
                        .subtract(change.before().orElse(BigDecimal.ZERO))
                : BigDecimal.ZERO;
    }

    /** The person who reaches an age, for the words of the reason; empty for other reasons. */
    public Optional<String> birthday() {
        return change.because() instanceof ComingChange.Because.Birthday(int person, int years)
                ? Optional.of(household.members().get(person).name())
                : Optional.empty();
    }

    public int years() {
        return change.because() instanceof ComingChange.Because.Birthday(int person, int years) ? years : 0;
    }

    /** The key of the words of the reason. */
    public String because() {
        return switch (change.because()) {
            case ComingChange.Because.Birthday birthday -> "benefit.because.birthday";
            case ComingChange.Because.NewLaw law -> "benefit.because.law";
            case ComingChange.Because.NewStandard standard -> "benefit.because.standard";
            case ComingChange.Because.PeriodEnds period -> "benefit.because.period";
        };
    }
}
