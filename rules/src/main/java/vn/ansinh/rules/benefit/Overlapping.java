package vn.ansinh.rules.benefit;

import java.util.Optional;

/** An entitlement whose conditions hold, but which gives way to another or is carried out with it. */
final class Overlapping {
    private Overlapping() {}

    static Entitlement blocked(Entitlement one, Benefit by) {
        return new Entitlement(
                one.benefit(),
                one.person(),
                Entitlement.Outcome.OVERLAPPED,
                one.rule(),
                one.sum(),
                one.missing(),
                Optional.of(by),
                Optional.empty(),
                one.assumed(),
                one.confidence());
    }

    static Entitlement carried(Entitlement one, Benefit by) {
        return new Entitlement(
                one.benefit(),
                one.person(),
                one.outcome(),
                one.rule(),
                one.sum(),
                one.missing(),
                Optional.empty(),
                Optional.of(by),
                one.assumed(),
                one.confidence());
    }
}
