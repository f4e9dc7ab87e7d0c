package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.source.Bilingual;

/** Works out one formula for one subject on one day. */
final class Figuring {
    private final Slots slots;
    private final Function<String, Optional<Sum.Used>> parameters;
    private final long[] view;
    private final Set<Sum.Used> used = new LinkedHashSet<>();
    private final Set<FactKind> missing = new LinkedHashSet<>();
    private boolean isCeiling;
    private boolean isChosen;
    private boolean isPartial;
    private boolean takesMost;
    private Optional<BigDecimal> exempt = Optional.empty();
    private Optional<Bilingual> inKind = Optional.empty();
    private List<ParameterValue.Row> rows = List.of();

    private Figuring(Slots slots, Function<String, Optional<Sum.Used>> parameters, long[] view) {
        this.slots = slots;
        this.parameters = parameters;
        this.view = view;
    }

    /**
     * @param isChosen whether the decision fixes the amount
     * @param isMinimum whether the decision may give more
     */
    static Sum figure(
            Slots slots,
            Function<String, Optional<Sum.Used>> parameters,
            Formula formula,
            boolean isChosen,
            boolean isMinimum,
            long[] view) {
        return new Figuring(slots, parameters, view).sum(formula, isChosen, isMinimum);
    }

    private Sum sum(Formula formula, boolean chosen, boolean isMinimum) {
        isChosen = chosen;
        Optional<BigDecimal> least = value(formula);
        takesMost = true;
        Optional<BigDecimal> most = isChosen ? value(formula) : Optional.empty();
        Optional<BigDecimal> amount = isChosen ? Optional.empty() : least.map(Figuring::plain);
        return new Sum(
                amount,
                kind(amount.isPresent(), isMinimum),
                isChosen ? least.map(Figuring::plain) : Optional.empty(),
                most.map(Figuring::plain),
                exempt,
                inKind,
                rows,
                List.copyOf(missing),
                List.copyOf(used));
    }

    private Sum.Kind kind(boolean isKnown, boolean isMinimum) {
        if (isChosen) {
            return Sum.Kind.DECIDED;
        }
        if (!isKnown) {
            return Sum.Kind.UNKNOWN;
        }
        if (isCeiling) {
            return Sum.Kind.MAXIMUM;
        }
        return isMinimum || isPartial ? Sum.Kind.MINIMUM : Sum.Kind.EXACT;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Optional<BigDecimal> value(Formula formula) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number) -> Optional.of(number);
            case Formula.Named named -> value(named.of());
            case Formula.OfParameter(String id) -> parameter(id);
            case Formula.OfFact(FactKind fact) -> fact(fact);
            case Formula.Times(List<Formula> of) -> {
                List<Optional<BigDecimal>> parts = of.stream().map(this::value).toList();
                yield parts.stream().allMatch(Optional::isPresent)
                        ? Optional.of(
                                parts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ONE, BigDecimal::multiply))
                        : Optional.empty();
            }
            case Formula.Sum(List<Formula> of) -> {
                List<BigDecimal> known = known(of).toList();
                isPartial |= !known.isEmpty() && known.size() < of.size();
                yield known.stream().reduce(BigDecimal::add);
            }
            case Formula.Max(List<Formula> of) -> known(of).max(Comparator.naturalOrder());
            case Formula.FirstKnown(List<Formula> of) ->
                of.stream().map(this::value).flatMap(Optional::stream).findFirst();
            case Formula.UpTo(Formula most) -> {
                isCeiling = true;
                yield value(most);
            }
            case Formula.Exempt(BigDecimal share) -> {
                exempt = Optional.of(share);
                yield Optional.empty();
            }
            case Formula.Choose choose -> {
                isChosen = true;
                yield (takesMost ? choose.most() : choose.least()).flatMap(this::value);
            }
            case Formula.OfTable table -> {
                isChosen = true;
                parameters.apply(table.parameter()).ifPresent(one -> {
                    used.add(one);
                    if (one.value().value() instanceof ParameterValue.Table all) {
                        rows = all.rows();
                    }
                });
                yield Optional.empty();
            }
            case Formula.ShareOf share -> Optional.empty();
            case Formula.Entered entered -> Optional.empty();
        };
    }

    private Stream<BigDecimal> known(List<Formula> of) {
        List<Optional<BigDecimal>> all = new ArrayList<>();
        of.forEach(one -> all.add(value(one)));
        return all.stream().flatMap(Optional::stream);
    }

    private Optional<BigDecimal> parameter(String id) {
        Optional<Sum.Used> one = parameters.apply(id);
        if (one.isPresent() && one.get().value().value() instanceof ParameterValue.Amount number) {
            used.add(one.get());
            inKind = number.inKind();
            return Optional.of(number.number());
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> fact(FactKind fact) {
        long value = view[slots.place(fact.id())];
        if (value == Slots.UNKNOWN) {
            missing.add(fact);
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(value));
    }
}
