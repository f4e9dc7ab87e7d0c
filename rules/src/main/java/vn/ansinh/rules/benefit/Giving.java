package vn.ansinh.rules.benefit;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.ansinh.rules.language.Known;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.language.Uses;
import vn.ansinh.rules.source.Confidence;

/** What one rule gives on a run of days. The same facts give the same sum, so that each is worked out once. Thread-safe. */
final class Giving {
    private static final int MOST = 1_000;

    private final Slots slots;
    private final Function<String, Optional<Sum.Used>> parameters;
    private final Rule rule;
    private final boolean isMinimum;
    private final int[] places;
    private final Kept<Known, Given> known = new Kept<>(MOST);
    private final Given first;

    private record Given(Sum sum, long dong) {}

    Giving(Slots slots, Function<String, Optional<Sum.Used>> parameters, Rule rule, boolean isMinimum) {
        this.slots = slots;
        this.parameters = parameters;
        this.rule = rule;
        this.isMinimum = isMinimum;
        this.places = new Uses()
                .add(rule.amount()).facts().stream().mapToInt(slots::place).toArray();
        this.first = figure(slots.blank());
    }

    Sum sum(long[] view) {
        return given(view).sum();
    }

    /** Rounded down, 0 where no amount is known. */
    long dong(long[] view) {
        return given(view).dong();
    }

    /** As sure as the least sure of the rule and the values that a sum used. */
    Confidence confidence(Sum sum) {
        return rule.confidence().and(sum.confidence());
    }

    private Given given(long[] view) {
        if (places.length == 0) {
            return first;
        }
        return known.of(Known.of(view, places, 0), () -> figure(view));
    }

    /** Places of the facts that the amount is worked out from. */
    IntStream places() {
        return IntStream.of(places);
    }

    private Given figure(long[] view) {
        Sum sum = Figuring.figure(slots, parameters, rule.amount(), rule.isChosen(), isMinimum, view);
        return new Given(sum, RulesInForce.dong(sum));
    }
}
