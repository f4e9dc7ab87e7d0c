package vn.ansinh.rules.benefit;

import java.util.List;
import vn.ansinh.rules.FactKind;

/**
 * A fact to ask for.
 *
 * @param people of whom, {@link Entitlement#HOUSEHOLD} for the household
 * @param benefits what it helps to decide
 */
public record ToAsk(FactKind fact, List<Integer> people, List<Benefit> benefits) {
    public ToAsk {
        people = List.copyOf(people);
        benefits = List.copyOf(benefits);
    }
}
