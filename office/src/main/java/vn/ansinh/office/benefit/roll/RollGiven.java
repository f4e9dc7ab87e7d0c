package vn.ansinh.office.benefit.roll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.language.ParameterValue;

/** A support that the law gives to somebody on a day. */
record RollGiven(KnownHousehold household, Optional<KnownMember> member, Entitlement right) {
    private static final String MOST_MONTHS = "edu.study-cost-max-months";

    RollDraft.Whose whose() {
        return RollDraft.Whose.of(household, member);
    }

    String benefit() {
        return right.benefit().id();
    }

    /** What the law fixes for a month, in whole dong, half a dong upwards (ADR 0195). */
    Optional<Long> monthly() {
        return right.fixed().map(RollGiven::dong);
    }

    /** The sum of a year that a ceiling of months gives. */
    Optional<Long> most() {
        return right.sum().amount().map(RollGiven::dong);
    }

    /** That ceiling of months, where the sum rests on it. */
    Optional<Integer> months() {
        return right.sum().parameters().stream()
                .filter(used -> used.parameter().id().equals(MOST_MONTHS))
                .findFirst()
                .flatMap(used -> used.value().value() instanceof ParameterValue.Amount amount
                        ? Optional.of(amount.number().intValueExact())
                        : Optional.empty());
    }

    /** The share of a fee that need not be paid. */
    Optional<BigDecimal> exempt() {
        return right.sum().exempt();
    }

    private static long dong(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
