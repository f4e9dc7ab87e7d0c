package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.language.Known;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.language.Trace;
import vn.ansinh.rules.language.Views;
import vn.ansinh.rules.source.Language;

/**
 * What the law says to one question: every benefit for every one to whom it can apply, and on demand how it came about. Not to be
 * shared between threads.
 */
public final class Answers {
    private final Benefits benefits;
    private final Slots slots;
    private final long day;
    private final LocalDate date;
    private final InForce law;
    private final List<long[]> people = new ArrayList<>();
    private final long[] household;
    private final List<Entitlement> all;

    Answers(Benefits benefits, Question question, LocalDate lawDay) {
        this.benefits = benefits;
        this.slots = benefits.slots();
        this.day = Day.of(question.day());
        this.date = question.day();
        this.law = benefits.on(lawDay);
        Views views = benefits.views();
        household = views.ofHousehold(question.household(), day);
        for (Facts person : question.people()) {
            people.add(views.ofPerson(question.household(), person, day));
        }
        ChildrenOf.fill(slots, law.benefits(), people, day, benefits.childLimit(lawDay));
        all = answered();
    }

    /** People in the order of the question, then the household; benefits in the order of the law files. */
    public List<Entitlement> all() {
        return all;
    }

    /** The rules of a benefit that are in force on the day. */
    public List<Rule> rulesOf(Entitlement entitlement) {
        return rules(entitlement).rules();
    }

    /** How each rule of the day was answered for the subject of an entitlement. */
    public List<RuleTrace> reasons(Entitlement entitlement) {
        RulesInForce rules = rules(entitlement);
        long[] view = view(entitlement);
        List<RuleTrace> reasons = new ArrayList<>(rules.count());
        for (int rule = 0; rule < rules.count(); rule++) {
            reasons.add(new RuleTrace(
                    rules.rules().get(rule), rules.asked().get(rule).of(view)));
        }
        return reasons;
    }

    /** The sentence about an entitlement, made once for all of whom the same is known. */
    public String sentence(Entitlement entitlement, Language language, Supplier<String> words) {
        RulesInForce rules = rules(entitlement);
        String other = entitlement
                .blockedBy()
                .or(entitlement::carriedBy)
                .map(Benefit::id)
                .orElse("");
        return rules.said()
                .of(new About(language, entitlement.outcome(), other, rules.known(view(entitlement), day)), words);
    }

    private record About(Language language, Entitlement.Outcome outcome, String other, Known known) {}

    /** The sentence with one reason, made once for all whom it concerns. */
    public String because(Entitlement entitlement, Language language, Trace reason, Supplier<String> words) {
        return rules(entitlement).reasons().of(new Because(language, reason.key()), words);
    }

    private record Because(Language language, Object reason) {}

    /** What would change the answer: one other fact, or an age that is reached later. */
    public List<Change> changes(Entitlement entitlement) {
        return new Changing(slots, rules(entitlement), date).changes(view(entitlement));
    }

    /** A further figure of a rule, such as its interest rate, for the subject of an entitlement. */
    public Sum figure(Entitlement entitlement, Formula formula) {
        return rules(entitlement).figure(formula, view(entitlement));
    }

    /** What is known of a fact for the subject of an entitlement: its word or digits. */
    public Optional<String> known(Entitlement entitlement, FactKind fact) {
        long value = view(entitlement)[slots.place(fact.id())];
        return value == Slots.UNKNOWN ? Optional.empty() : Optional.of(Slots.word(fact, value));
    }

    private long[] view(Entitlement entitlement) {
        return entitlement.isForHousehold() ? household : people.get(entitlement.person());
    }

    private RulesInForce rules(Entitlement entitlement) {
        return law.of(entitlement.benefit());
    }

    private List<Entitlement> answered() {
        List<List<Entitlement>> bySubject = new ArrayList<>(people.size() + 1);
        for (int person = 0; person < people.size(); person++) {
            bySubject.add(settled(person, people.get(person)));
        }
        Couples.settle(benefits.overlaps(), slots, people, bySubject);
        bySubject.add(settled(Entitlement.HOUSEHOLD, household));
        List<Entitlement> all = new ArrayList<>();
        bySubject.forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }

    private List<Entitlement> settled(int person, long[] view) {
        InForce.Layout layout = law.layout(person == Entitlement.HOUSEHOLD);
        List<Entitlement> entitlements = new ArrayList<>(layout.rules().size());
        for (RulesInForce rules : layout.rules()) {
            entitlements.add(entitlement(rules, person, view));
        }
        for (int place = 0; place < benefits.overlaps().size(); place++) {
            settle(benefits.overlaps().get(place), layout.members().get(place), entitlements);
        }
        return entitlements;
    }

    private Entitlement entitlement(RulesInForce rules, int person, long[] view) {
        boolean isOfTheLiving =
                person != Entitlement.HOUSEHOLD && rules.benefit().subject() != Benefit.Subject.DECEASED;
        if (isOfTheLiving && slots.isDead(view)) {
            return entitlement(rules, Verdict.NO).of(person);
        }
        return rules.found()
                .of(rules.known(view, day), () -> entitlement(rules, new Judging(slots, rules, day).judge(view)))
                .of(person);
    }

    private Entitlement entitlement(RulesInForce rules, Verdict verdict) {
        Sum sum = verdict.sum() == null ? Sum.NONE : verdict.sum();
        return new Entitlement(
                rules.benefit(),
                Entitlement.HOUSEHOLD,
                outcome(verdict),
                verdict.rule() == Verdict.NO_RULE
                        ? Optional.empty()
                        : Optional.of(rules.rules().get(verdict.rule())),
                sum,
                missing(verdict, sum),
                Optional.empty(),
                Optional.empty(),
                verdict.assumed(),
                rules.confidence(verdict.rule(), sum));
    }

    private static Entitlement.Outcome outcome(Verdict verdict) {
        return switch (verdict.answer()) {
            case Program.YES -> Entitlement.Outcome.ENTITLED;
            case Program.NO -> Entitlement.Outcome.NOT_ENTITLED;
            default -> Entitlement.Outcome.UNDETERMINED;
        };
    }

    private List<FactKind> missing(Verdict verdict, Sum sum) {
        if (verdict.missing().isEmpty() && sum.missing().isEmpty()) {
            return List.of();
        }
        Set<FactKind> missing = new LinkedHashSet<>();
        verdict.missing().forEach(place -> missing.addAll(slots.asked(place)));
        missing.addAll(sum.missing());
        return List.copyOf(missing);
    }

    private static void settle(Overlap overlap, int[] members, List<Entitlement> entitlements) {
        int given = 0;
        for (int place : members) {
            given += entitlements.get(place).outcome() == Entitlement.Outcome.ENTITLED ? 1 : 0;
        }
        if (given < 2) {
            return;
        }
        Map<String, String> blocked = Precedence.blocked(overlap, id -> worth(members, entitlements, id));
        for (int place : members) {
            Entitlement one = entitlements.get(place);
            String by = blocked.get(one.benefit().id());
            if (by != null) {
                Benefit other = find(members, entitlements, by).orElseThrow().benefit();
                entitlements.set(
                        place,
                        overlap.kind() == Overlap.Kind.ONE_OF
                                ? Overlapping.carried(one, other)
                                : Overlapping.blocked(one, other));
            }
        }
    }

    private static Optional<BigDecimal> worth(int[] members, List<Entitlement> entitlements, String benefit) {
        return find(members, entitlements, benefit)
                .filter(one -> one.outcome() == Entitlement.Outcome.ENTITLED)
                .map(one -> Judging.worth(one.sum()));
    }

    private static Optional<Entitlement> find(int[] members, List<Entitlement> entitlements, String benefit) {
        for (int place : members) {
            if (entitlements.get(place).benefit().id().equals(benefit)) {
                return Optional.of(entitlements.get(place));
            }
        }
        return Optional.empty();
    }
}
