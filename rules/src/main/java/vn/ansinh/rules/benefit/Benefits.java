package vn.ansinh.rules.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.language.Slots;
import vn.ansinh.rules.language.Uses;
import vn.ansinh.rules.language.Views;
import vn.ansinh.rules.source.Period;

/** Every benefit of the law with the values it uses and how benefits go together. Immutable and thread-safe. */
public final class Benefits {
    private final Slots slots;
    private final Views views;
    private final List<Benefit> benefits;
    private final Map<String, Benefit> byId = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters;
    private final List<Overlap> overlaps;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, InForce> inForce = new ConcurrentHashMap<>();

    public Benefits(
            List<FactKind> facts, Map<String, Parameter> parameters, List<Benefit> benefits, List<Overlap> overlaps) {
        this.benefits = List.copyOf(benefits);
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.overlaps = overlaps.stream().map(this::withJoined).toList();
        this.slots = new Slots(facts, List.copyOf(groupsAskedForChildren(benefits)));
        this.views = new Views(slots);
        benefits.forEach(benefit -> byId.put(benefit.id(), benefit));
        changes.add(LocalDate.of(1, 1, 1));
        benefits.forEach(benefit -> benefit.rules().forEach(rule -> changed(rule.period())));
        parameters.values().forEach(parameter -> parameter.values().forEach(dated -> changed(dated.period())));
    }

    private void changed(Period period) {
        changes.add(period.from());
        changes.add(period.to());
    }

    private Overlap withJoined(Overlap overlap) {
        List<String> members = new ArrayList<>(overlap.members());
        benefits.stream()
                .filter(benefit -> benefit.joins().filter(overlap.id()::equals).isPresent())
                .map(Benefit::id)
                .forEach(members::add);
        return new Overlap(
                overlap.id(), overlap.name(), overlap.kind(), members, overlap.addition(), overlap.citation());
    }

    private static Set<String> groupsAskedForChildren(List<Benefit> benefits) {
        Uses uses = new Uses();
        benefits.forEach(benefit -> benefit.rules().forEach(rule -> uses.add(rule.when())));
        return uses.parentGroups();
    }

    /** In the order of the law files. */
    public List<Benefit> all() {
        return benefits;
    }

    public Optional<Benefit> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Benefit benefit(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no benefit \"" + id + "\" in the law"));
    }

    /** By id, in the order of the law files. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    public List<Overlap> overlaps() {
        return overlaps;
    }

    /** Which fact stands where; facts are made with it. */
    public Slots slots() {
        return slots;
    }

    /** Days on which a rule or a value begins or ends, after {@code from} and up to {@code to}. */
    public List<LocalDate> changesBetween(LocalDate from, LocalDate to) {
        return List.copyOf(changes.subSet(from, false, to, true));
    }

    /** The same benefits with other values of some parameters, such as those that a ward entered. */
    public Benefits with(Map<String, List<Parameter.Dated>> values) {
        Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
        values.forEach((id, dated) -> {
            Parameter parameter = parameters.get(id);
            if (parameter == null) {
                throw new IllegalArgumentException("no parameter \"" + id + "\" in the law");
            }
            changed.put(id, parameter.with(dated));
        });
        return new Benefits(slots.facts(), changed, benefits, overlaps);
    }

    /** What the law gives to a household and its people on a day: every benefit for every one to whom it can apply. */
    public Answers answer(Question question) {
        return answer(question, question.day());
    }

    /**
     * What the law of one day gives to people as they are on another: for a decree that counts back.
     *
     * @param law day whose rules and values are used; ages and periods are those of the question's day
     */
    public Answers answer(Question question, LocalDate law) {
        return new Answers(this, question, law);
    }

    /** What a rule gives with the values of a day to somebody of whom nothing else is known. */
    public Sum sumOn(Benefit benefit, Rule rule, LocalDate day) {
        return InForce.figure(this, rule.amount(), rule.isChosen(), benefit.isMinimum(), day);
    }

    /** What a further figure comes to with the values of a day. */
    public Sum figureOn(Formula formula, LocalDate day) {
        return InForce.figure(this, formula, false, false, day);
    }

    /** Age under which a child counts for its parent, in years; {@link Slots#UNKNOWN} when the law files do not say. */
    long childLimit(LocalDate day) {
        return Optional.ofNullable(parameters.get("age.child-limit"))
                .flatMap(parameter -> parameter.on(day))
                .map(Parameter.Dated::value)
                .map(value -> value instanceof ParameterValue.Amount number
                        ? number.number().longValueExact()
                        : Slots.UNKNOWN)
                .orElse(Slots.UNKNOWN);
    }

    Views views() {
        return views;
    }

    InForce on(LocalDate day) {
        LocalDate since = changes.floor(day);
        if (since == null) {
            throw new IllegalArgumentException("no law is known on " + day);
        }
        InForce known = inForce.get(since);
        if (known == null) {
            known = new InForce(slots, benefits, parameters, overlaps, since);
            inForce.put(since, known);
        }
        return known;
    }

    /** Parameters by the short key under which a question may give them. */
    public Map<String, Parameter> byKey() {
        Map<String, Parameter> keys = new TreeMap<>();
        parameters.values().stream()
                .filter(parameter -> !parameter.key().isEmpty())
                .forEach(parameter -> keys.put(parameter.key(), parameter));
        return keys;
    }
}
