package vn.ansinh.office.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Overlap;
import vn.ansinh.rules.benefit.Sum;

/**
 * Quyền lợi: what the law gives to a household and its members on a day, by what the ward knows. Relief after an event is left out
 * while no event is given, and what is due for the dead. Not to be shared between threads.
 */
public final class Rights {
    private static final String RELIEF = "emergency";
    private static final String CASH = "cash";
    private static final String DONG = "vnd";

    /** Rhythms whose sum is so much a month, whenever it is paid. */
    private static final Set<String> BY_THE_MONTH = Set.of("monthly", "monthly amount, paid each quarter");

    private final Benefits benefits;
    private final KnownHousehold household;
    private final LocalDate day;
    private final Answers answers;
    private final List<Entitlement> all;

    private Rights(Benefits benefits, KnownHousehold household, LocalDate day) {
        this.benefits = benefits;
        this.household = household;
        this.day = day;
        this.answers = benefits.answer(household.question(benefits, day));
        this.all = answers.all().stream().filter(Rights::isOfTheLiving).toList();
    }

    /** Asks the law about a household on a day. */
    public static Rights of(Benefits benefits, KnownHousehold household, LocalDate day) {
        return new Rights(benefits, household, day);
    }

    private static boolean isOfTheLiving(Entitlement one) {
        return one.benefit().subject() != Benefit.Subject.DECEASED
                && !one.benefit().family().equals(RELIEF);
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

    /** What is given and carried out: of several ways to one thing only the one by which it is given. */
    public static boolean isGiven(Entitlement one) {
        return one.outcome() == Entitlement.Outcome.ENTITLED && one.carriedBy().isEmpty();
    }

    /** Money that the law gives to the family every month: no premium, no loan, no fee that is waived. */
    public static boolean isMonthlyMoney(Entitlement one) {
        return one.benefit().form().id().equals(CASH)
                && BY_THE_MONTH.contains(one.benefit().rhythm().id());
    }

    /** What the family gets in money each month. */
    public Total total() {
        BigDecimal month = BigDecimal.ZERO;
        boolean isAtLeast = false;
        int open = 0;
        for (Entitlement one : all) {
            if (isMonthlyMoney(one) && isGiven(one)) {
                Optional<BigDecimal> fixed = fixed(one);
                month = month.add(fixed.orElse(BigDecimal.ZERO));
                isAtLeast |= one.sum().kind() == Sum.Kind.MINIMUM;
                open += fixed.isPresent() ? 0 : 1;
            } else if (isMonthlyMoney(one) && isWorthAsking(one)) {
                open++;
            }
        }
        return new Total(month, isAtLeast, open);
    }

    /** The sum in dong that the law fixes, exactly or at least. */
    public static Optional<BigDecimal> fixed(Entitlement one) {
        boolean isFixed = one.sum().kind() == Sum.Kind.EXACT || one.sum().kind() == Sum.Kind.MINIMUM;
        boolean isDong = one.rule().map(rule -> rule.unit().equals(DONG)).orElse(true);
        return isFixed && isDong ? one.sum().amount() : Optional.empty();
    }

    /** Facts that nobody knows and that decide something, those that settle most first. */
    public List<ToAsk> toAsk() {
        Map<FactKind, Gathering> gathered = new LinkedHashMap<>();
        for (Entitlement one : all) {
            if (isWorthAsking(one)) {
                one.missing()
                        .forEach(fact -> gathered.computeIfAbsent(fact, key -> new Gathering())
                                .add(one));
            }
        }
        return gathered.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().weight))
                .map(entry -> new ToAsk(
                        entry.getKey(), List.copyOf(entry.getValue().people), List.copyOf(entry.getValue().benefits)))
                .toList();
    }

    /** Open, and not only another way to what is given anyway. */
    public boolean isWorthAsking(Entitlement one) {
        return one.outcome() == Entitlement.Outcome.UNDETERMINED
                && !one.missing().isEmpty()
                && benefits.overlaps().stream()
                        .filter(overlap -> overlap.kind() == Overlap.Kind.ONE_OF)
                        .filter(overlap ->
                                overlap.members().contains(one.benefit().id()))
                        .noneMatch(overlap -> isGivenBy(overlap, one.person()));
    }

    private boolean isGivenBy(Overlap overlap, int person) {
        return all.stream()
                .filter(other -> other.person() == person && isGiven(other))
                .anyMatch(other -> overlap.members().contains(other.benefit().id()));
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

    private static final class Gathering {
        private static final int WHOLE = 60;

        private final Set<Integer> people = new LinkedHashSet<>();
        private final Set<Benefit> benefits = new LinkedHashSet<>();
        private int weight;

        /** A fact that alone settles a right weighs most, one of five a fifth of it. */
        void add(Entitlement one) {
            people.add(one.person());
            benefits.add(one.benefit());
            weight += WHOLE / one.missing().size();
        }
    }
}
