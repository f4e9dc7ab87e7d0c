package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.language.Views;
import vn.ansinh.rules.source.Confidence;

/** One question being answered: every benefit for every subject, then what takes precedence over what. */
final class Answering {
    private final Benefits benefits;
    private final Slots slots;
    private final long day;
    private final List<RulesInForce> inForce;
    private final List<long[]> people = new ArrayList<>();
    private final long[] household;

    Answering(Benefits benefits, Question question) {
        this.benefits = benefits;
        this.slots = benefits.slots();
        this.day = Day.of(question.day());
        this.inForce = benefits.on(question.day()).benefits();
        Views views = new Views(slots);
        household = views.ofHousehold(question.household(), day);
        for (Facts person : question.people()) {
            people.add(views.ofPerson(question.household(), person, day));
        }
        ChildrenOf.fill(slots, inForce, people, day, benefits.childLimit(question.day()));
    }

    List<Entitlement> all() {
        List<List<Entitlement>> byPerson = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            byPerson.add(settled(person, people.get(person)));
        }
        Couples.settle(benefits.overlaps(), slots, people, byPerson);
        return Stream.concat(
                        byPerson.stream().flatMap(List::stream), settled(Entitlement.HOUSEHOLD, household).stream())
                .toList();
    }

    private List<Entitlement> settled(int person, long[] view) {
        List<Entitlement> entitlements = new ArrayList<>();
        for (RulesInForce rules : inForce) {
            Benefit benefit = rules.benefit();
            boolean applies = person == Entitlement.HOUSEHOLD
                    ? benefit.subject().isForHousehold()
                    : benefit.subject().isForPerson();
            if (applies) {
                entitlements.add(entitlement(rules, person, view));
            }
        }
        for (Overlap overlap : benefits.overlaps()) {
            settle(overlap, entitlements);
        }
        return entitlements;
    }

    private Entitlement entitlement(RulesInForce rules, int person, long[] view) {
        Benefit benefit = rules.benefit();
        boolean isOfTheLiving = person != Entitlement.HOUSEHOLD && benefit.subject() != Benefit.Subject.DECEASED;
        Verdict verdict = isOfTheLiving && slots.isDead(view) ? Verdict.NO : new Judging(slots, rules, day).judge(view);
        Optional<Rule> rule = verdict.rule() == Verdict.NO_RULE
                ? Optional.empty()
                : Optional.of(rules.rules().get(verdict.rule()));
        Sum sum = Optional.ofNullable(verdict.sum()).orElse(Sum.NONE);
        Entitlement.Outcome outcome = switch (verdict.answer()) {
            case Program.YES -> Entitlement.Outcome.ENTITLED;
            case Program.NO -> Entitlement.Outcome.NOT_ENTITLED;
            default -> Entitlement.Outcome.UNDETERMINED;
        };
        List<FactKind> missing = Stream.concat(
                        verdict.missing().stream().flatMap(place -> slots.asked(place).stream()),
                        sum.missing().stream())
                .distinct()
                .toList();
        return new Entitlement(
                benefit,
                person,
                outcome,
                rule,
                sum,
                missing,
                Optional.empty(),
                Optional.empty(),
                verdict.assumed(),
                confidence(rules, rule, sum));
    }

    private static Confidence confidence(RulesInForce rules, Optional<Rule> rule, Sum sum) {
        Confidence ofRules = rule.map(Rule::confidence)
                .orElseGet(() ->
                        rules.rules().stream().map(Rule::confidence).reduce(Confidence.VERIFIED, Confidence::and));
        return ofRules.and(sum.confidence());
    }

    private static void settle(Overlap overlap, List<Entitlement> entitlements) {
        Map<String, String> blocked = Precedence.blocked(overlap, id -> worth(entitlements, id));
        for (int place = 0; place < entitlements.size(); place++) {
            Entitlement one = entitlements.get(place);
            String by = blocked.get(one.benefit().id());
            if (by != null) {
                Benefit other = entitlements.stream()
                        .map(Entitlement::benefit)
                        .filter(benefit -> benefit.id().equals(by))
                        .findFirst()
                        .orElseThrow();
                entitlements.set(
                        place,
                        overlap.kind() == Overlap.Kind.ONE_OF
                                ? Overlapping.carried(one, other)
                                : Overlapping.blocked(one, other));
            }
        }
    }

    private static Optional<BigDecimal> worth(List<Entitlement> entitlements, String benefit) {
        for (Entitlement one : entitlements) {
            if (one.benefit().id().equals(benefit)) {
                return one.outcome() == Entitlement.Outcome.ENTITLED
                        ? Optional.of(Judging.worth(one.sum()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
