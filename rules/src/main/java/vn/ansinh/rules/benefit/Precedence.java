package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which of several benefits of one subject is paid, by one overlap. */
final class Precedence {
    private final Overlap overlap;
    private final Function<String, Optional<BigDecimal>> worth;
    private final Map<String, String> blocked = new HashMap<>();

    /** @param worth what a member is worth to the subject; empty for one whose conditions do not hold */
    private Precedence(Overlap overlap, Function<String, Optional<BigDecimal>> worth) {
        this.overlap = overlap;
        this.worth = worth;
    }

    /** For each member that gives way, the one that takes precedence. */
    static Map<String, String> blocked(Overlap overlap, Function<String, Optional<BigDecimal>> worth) {
        return new Precedence(overlap, worth).settle();
    }

    private Map<String, String> settle() {
        Optional<String> best = best(overlap.members());
        if (best.isEmpty()) {
            return blocked;
        }
        Optional<Overlap.Addition> addition =
                overlap.addition().filter(one -> worth.apply(one.base()).isPresent());
        Optional<String> beside = addition.flatMap(one -> best(one.with()));
        if (addition.isPresent() && beside.isPresent()) {
            BigDecimal together = worthOf(addition.get().base()).add(worthOf(beside.get()));
            if (together.compareTo(worthOf(best.get())) >= 0) {
                block(beside.get(), List.of(addition.get().base(), beside.get()));
                return blocked;
            }
        }
        block(best.get(), List.of(best.get()));
        return blocked;
    }

    private void block(String by, List<String> paid) {
        for (String member : overlap.members()) {
            if (!paid.contains(member) && worth.apply(member).isPresent()) {
                blocked.put(member, by);
            }
        }
    }

    /** The highest; the earlier one of equals. */
    private Optional<String> best(List<String> members) {
        Optional<String> best = Optional.empty();
        for (String member : members) {
            Optional<BigDecimal> sum = worth.apply(member);
            if (sum.isPresent() && (best.isEmpty() || isBetter(sum.get(), best.get()))) {
                best = Optional.of(member);
            }
        }
        return best;
    }

    private boolean isBetter(BigDecimal sum, String than) {
        return overlap.kind() != Overlap.Kind.ONE_OF && sum.compareTo(worthOf(than)) > 0;
    }

    private BigDecimal worthOf(String member) {
        return worth.apply(member).orElse(BigDecimal.ZERO);
    }
}
