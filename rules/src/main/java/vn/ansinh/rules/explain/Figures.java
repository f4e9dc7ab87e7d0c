package vn.ansinh.rules.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.source.Language;

/** Writes numbers, days, sums and values of facts in the words of a language. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /** Digits grouped in thousands, with the decimals there are. */
    String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        BigDecimal whole = plain.setScale(0, java.math.RoundingMode.DOWN);
        String text = words.grouped(whole.toPlainString());
        if (plain.scale() <= 0) {
            return text;
        }
        String decimals = plain.toPlainString().substring(plain.toPlainString().indexOf('.') + 1);
        return text + (words.language() == Language.VI ? "," : ".") + decimals;
    }

    String percent(BigDecimal share) {
        return number(share.multiply(HUNDRED)) + "%";
    }

    String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    String amount(BigDecimal amount, String unit) {
        return unit.equals("kg") ? words.say("kg", number(amount)) : words.say("money", number(amount));
    }

    /** How much, with how it is meant and how often. */
    String sum(Sum sum, Optional<Rule> rule, String rhythm) {
        String unit = rule.map(Rule::unit).orElse("vnd");
        if (sum.exempt().isPresent()) {
            return words.say("sum.exempt", percent(sum.exempt().get()));
        }
        String text = switch (sum.kind()) {
            case EXACT, MINIMUM, MAXIMUM ->
                words.say(
                        "sum." + sum.kind().name().toLowerCase(java.util.Locale.ROOT),
                        sum.amount().map(one -> amount(one, unit)).orElse(""),
                        rhythm);
            case DECIDED ->
                sum.least().isPresent() && sum.most().isPresent()
                        ? words.say(
                                "sum.between",
                                amount(sum.least().get(), unit),
                                amount(sum.most().get(), unit),
                                rhythm)
                        : words.say("sum.decided");
            case UNKNOWN ->
                sum.least().isPresent() && sum.most().isPresent()
                        ? words.say(
                                "sum.open",
                                amount(sum.least().get(), unit),
                                amount(sum.most().get(), unit),
                                rhythm)
                        : words.say("sum.unknown");
        };
        return sum.inKind()
                .map(kind -> words.say("sum.in-kind", text, kind.in(words.language())))
                .orElse(text);
    }

    /** A value of a fact as people say it. */
    String value(FactKind fact, String value) {
        return switch (fact.type()) {
            case BOOLEAN -> words.say(value.equals("true") ? "value.true" : "value.false");
            case INTEGER -> {
                String unit = fact.unit().isEmpty() || !words.has("unit." + fact.unit())
                        ? ""
                        : " " + words.say("unit." + fact.unit());
                yield number(new BigDecimal(value)) + unit;
            }
            case MONEY -> words.say("money", number(new BigDecimal(value)));
            case DATE -> day(LocalDate.parse(value));
            case ENUM ->
                fact.choices().stream()
                        .filter(choice -> choice.id().equals(value))
                        .map(choice -> choice.name().in(words.language()))
                        .findFirst()
                        .orElse(value);
        };
    }
}
