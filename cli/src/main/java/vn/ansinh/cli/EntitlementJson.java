package vn.ansinh.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.ValueNode;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Language;

/** Writes entitlements as the explain contract has them. */
final class EntitlementJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Answers answers;
    private final List<Optional<String>> people;
    private final Language language;

    EntitlementJson(Answers answers, List<Optional<String>> people, Language language) {
        this.answers = answers;
        this.people = people;
        this.language = language;
    }

    /** Entitlements of the outcomes wanted, or all when none is named. */
    ArrayNode all(Optional<Entitlement.Outcome> only) {
        ArrayNode all = NODES.arrayNode();
        answers.all().stream()
                .filter(one -> only.isEmpty() || only.get() == one.outcome())
                .forEach(one -> all.add(entitlement(one)));
        return all;
    }

    private ObjectNode entitlement(Entitlement entitlement) {
        ObjectNode one = NODES.objectNode();
        one.put("benefit", entitlement.benefit().id());
        if (entitlement.isForHousehold()) {
            one.putNull("person");
        } else {
            one.put("person", people.get(entitlement.person()).orElse("people[" + entitlement.person() + "]"));
        }
        one.put("outcome", entitlement.outcome().code());
        text(one, "rule", entitlement.rule().map(Rule::id));
        Sum sum = entitlement.sum();
        sum.amount().ifPresentOrElse(amount -> one.set("amount", number(amount)), () -> one.putNull("amount"));
        one.put("unit", entitlement.rule().map(Rule::unit).orElse("vnd"));
        one.put("rhythm", entitlement.benefit().rhythm().id());
        one.put("amount-is", sum.kind().name().toLowerCase(Locale.ROOT));
        bounds(one, sum);
        ArrayNode missing = one.putArray("missing");
        entitlement.missing().stream().map(FactKind::id).forEach(missing::add);
        text(one, "blocked-by", entitlement.blockedBy().map(Benefit::id));
        entitlement.carriedBy().map(Benefit::id).ifPresent(id -> one.put("carried-by", id));
        if (entitlement.assumed()) {
            one.put("assumed", true);
        }
        one.put("confidence", entitlement.confidence().code());
        ArrayNode citations = one.putArray("citations");
        entitlement
                .rule()
                .map(rule -> Stream.of(rule.citation().code()))
                .orElseGet(() -> answers.rulesOf(entitlement).stream()
                        .map(Rule::citation)
                        .map(Citation::code))
                .distinct()
                .forEach(citations::add);
        one.put("why", RightExplanation.sentence(answers, entitlement, language));
        return one;
    }

    private static void bounds(ObjectNode one, Sum sum) {
        sum.least().ifPresent(least -> one.set("amount-least", number(least)));
        sum.most().ifPresent(most -> one.set("amount-most", number(most)));
        sum.exempt().ifPresent(share -> one.set("exempt", number(share)));
    }

    private static void text(ObjectNode one, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> one.put(key, text), () -> one.putNull(key));
    }

    private static ValueNode number(BigDecimal number) {
        return number.scale() <= 0 ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
    }
}
