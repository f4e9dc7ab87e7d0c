package vn.ansinh.rules.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Formula;

/** Writes how an amount is worked out, with its numbers: {@code 540.000 × 2}. A part that is not known is left out. */
final class FormulaWords {
    private final Words words;
    private final Figures figures;
    private final Function<String, Optional<BigDecimal>> parameters;
    private final Function<FactKind, Optional<BigDecimal>> facts;

    FormulaWords(
            Words words,
            Function<String, Optional<BigDecimal>> parameters,
            Function<FactKind, Optional<BigDecimal>> facts) {
        this.words = words;
        this.figures = new Figures(words);
        this.parameters = parameters;
        this.facts = facts;
    }

    /** The formula in numbers; empty where nothing of it is a number. */
    Optional<String> write(Formula formula) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number) -> Optional.of(figures.number(number));
            case Formula.OfParameter(String id) -> parameters.apply(id).map(figures::number);
            case Formula.OfFact(FactKind fact) -> facts.apply(fact).map(figures::number);
            case Formula.Named named -> write(named.of());
            case Formula.Times(List<Formula> of) -> {
                List<Optional<String>> parts = of.stream().map(this::factor).toList();
                yield parts.stream().allMatch(Optional::isPresent)
                        ? Optional.of(parts.stream().map(Optional::orElseThrow).collect(Collectors.joining(" × ")))
                        : Optional.empty();
            }
            case Formula.Sum(List<Formula> of) -> joined(of, " + ");
            case Formula.Max(List<Formula> of) -> {
                List<String> known = known(of).toList();
                yield known.size() < 2
                        ? known.stream().findFirst()
                        : Optional.of(words.say("formula.max", String.join("; ", known)));
            }
            case Formula.FirstKnown(List<Formula> of) -> known(of).findFirst();
            case Formula.UpTo(Formula most) -> write(most).map(text -> words.say("formula.up-to", text));
            case Formula.Exempt exempt -> Optional.empty();
            case Formula.Choose choose -> Optional.empty();
            case Formula.OfTable table -> Optional.empty();
            case Formula.ShareOf share -> Optional.empty();
            case Formula.Entered entered -> Optional.empty();
        };
    }

    private Optional<String> factor(Formula formula) {
        return write(formula).map(text -> text.contains(" + ") ? "(" + text + ")" : text);
    }

    private Optional<String> joined(List<Formula> of, String by) {
        List<String> known = known(of).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(String.join(by, known));
    }

    private Stream<String> known(List<Formula> of) {
        return of.stream().map(this::write).flatMap(Optional::stream);
    }
}
