package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.StillOpen;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.benefit.ToAsk;

/**
 * Quyền lợi: what the law gives to a household and its members on a day, by what the ward knows. Relief after an event is left out
 * while no event is given, and what is due for the dead. Not to be shared between threads.
 */
public final class Rights {
    private final KnownHousehold household;
    private final LocalDate day;
    private final Answers answers;
    private final List<Entitlement> all;
    private final StillOpen open;

    private Rights(Benefits benefits, KnownHousehold household, LocalDate day) {
        this.household = household;
        this.day = day;
        this.answers = benefits.answer(household.question(benefits, day));
        this.all = withoutEvent(answers.all());
        this.open = new StillOpen(benefits, all);
    }

    private static List<Entitlement> withoutEvent(List<Entitlement> answered) {
        List<Entitlement> kept = new ArrayList<>(answered.size());
        for (Entitlement one : answered) {
            if (one.benefit().isWithoutEvent()) {
                kept.add(one);
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /** Asks the law about a household on a day. */
    public static Rights of(Benefits benefits, KnownHousehold household, LocalDate day) {
        return new Rights(benefits, household, day);
    }

    public KnownHousehold household() {
        return household;
    }

    public LocalDate day() {
        return day;
    }

    /** For the reasons of one of them. */
    public Answers answers() {
        return answers;
    }

    /** Members in their order, then the household; benefits in the order of the law files. */
    public List<Entitlement> all() {
        return all;
    }

    /** What the family gets in money each month. */
    public Total total() {
        BigDecimal month = BigDecimal.ZERO;
        boolean isAtLeast = false;
        int open = 0;
        for (Entitlement one : all) {
            if (one.isMonthlyMoney() && one.isGiven()) {
                Optional<BigDecimal> fixed = one.fixed();
                month = month.add(fixed.orElse(BigDecimal.ZERO));
                isAtLeast |= one.sum().kind() == Sum.Kind.MINIMUM;
                open += fixed.isPresent() ? 0 : 1;
            } else if (one.isMonthlyMoney() && isWorthAsking(one)) {
                open++;
            }
        }
        return new Total(month, isAtLeast, open);
    }

    /** Facts that nobody knows and that decide something, those that settle most first. */
    public List<ToAsk> toAsk() {
        return open.toAsk(one -> 1);
    }

    /** Open, and not only another way to what is given anyway. */
    public boolean isWorthAsking(Entitlement one) {
        return open.isWorthAsking(one);
    }

    /** The rights of one member, or of the household. */
    public Stream<Entitlement> of(int person) {
        return all.stream().filter(one -> one.person() == person);
    }

    /**
     * Money each month.
     *
     * @param isAtLeast whether a decision may give more
     * @param open how many further ones are not decided, or have no sum that is known
     */
    public record Total(BigDecimal month, boolean isAtLeast, int open) {
        private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

        public BigDecimal year() {
            return month.multiply(MONTHS);
        }
    }
}
