package vn.ansinh.office.law.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Formula;
import vn.ansinh.rules.language.Operand;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.language.Uses;
import vn.ansinh.rules.procedure.Procedure;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.LegalDocument;

/** Sổ tay pháp luật: where everything in a law stands, and what rests on what. Immutable. */
public final class Handbook {
    private final Law law;
    private final List<Use> uses;
    private final Map<String, List<Reader>> readers = new LinkedHashMap<>();

    /** A rule of a benefit that reads a value. */
    public record Reader(Benefit benefit, Rule rule) {}

    public Handbook(Law law) {
        this.law = law;
        this.uses = Cited.by(law);
        for (Benefit benefit : law.benefits().all()) {
            for (Rule rule : benefit.rules()) {
                read(benefit, rule)
                        .forEach(id -> readers.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new Reader(benefit, rule)));
            }
        }
    }

    public Law law() {
        return law;
    }

    static String address(Benefit benefit) {
        return "/law/benefits/" + benefit.id();
    }

    static String address(Procedure procedure) {
        return "/law/procedures/" + procedure.id();
    }

    static String address(Parameter parameter) {
        return "/law/values/" + parameter.id();
    }

    /** Where a citation stands in the handbook. */
    public static String address(Citation citation) {
        return "/law/documents/" + citation.document().id() + "#" + Article.anchor(citation.article());
    }

    /** Ids of the values that a rule reads, its further figures and the top-up of its benefit included. */
    private static Set<String> read(Benefit benefit, Rule rule) {
        Uses read = new Uses().add(rule.when()).add(rule.amount());
        rule.extras().forEach(extra -> read.add(extra.figure()));
        benefit.topUp().ifPresent(read::add);
        return read.parameters();
    }

    Optional<LegalDocument> document(String id) {
        return law.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }

    Optional<Parameter> parameter(String id) {
        return Optional.ofNullable(law.benefits().parameters().get(id));
    }

    Collection<Parameter> parameters() {
        return law.benefits().parameters().values();
    }

    /** The articles of a document that are cited, in the order of the document. */
    List<Article> articles(LegalDocument document) {
        Map<String, List<Use>> byArticle = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> use.citation().document().id().equals(document.id()))
                .forEach(use -> byArticle
                        .computeIfAbsent(use.citation().article(), key -> new ArrayList<>())
                        .add(use));
        return byArticle.entrySet().stream()
                .map(entry -> new Article(entry.getKey(), oncePerPlace(entry.getValue())))
                .sorted(Article.IN_ORDER)
                .toList();
    }

    /** Several rules of one benefit may stand in one place for the same days; the page says so once. */
    private static List<Use> oncePerPlace(List<Use> uses) {
        Map<List<Object>, Use> once = new LinkedHashMap<>();
        uses.forEach(use -> once.putIfAbsent(
                List.of(
                        use.kind(),
                        use.name(),
                        use.href(),
                        use.period(),
                        use.citation(),
                        use.note(),
                        use.kind() == Use.Kind.BENEFIT ? "" : use.detail()),
                use));
        return List.copyOf(once.values());
    }

    /** The rules that read a value, in the order of the law files. */
    public List<Reader> readers(Parameter parameter) {
        return readers.getOrDefault(parameter.id(), List.of());
    }

    /** The benefits whose rules read a value, each once. */
    public List<Benefit> benefitsThatRead(Parameter parameter) {
        return readers(parameter).stream().map(Reader::benefit).distinct().toList();
    }

    /** The benefits whose rules ask whether somebody meets the conditions of this one. */
    List<Benefit> benefitsThatAskFor(Benefit benefit) {
        return benefit.group().stream()
                .flatMap(group -> law.benefits().all().stream()
                        .filter(other -> other.rules().stream().anyMatch(rule -> {
                            Uses asked = new Uses().add(rule.when());
                            return asked.groups().contains(group)
                                    || asked.parentGroups().contains(group);
                        })))
                .toList();
    }

    /** How sure a rule is with the values of a day: as its own place, and as the values that it reads. */
    Confidence confidence(Benefit benefit, Rule rule, LocalDate day) {
        Stream<Confidence> values = read(benefit, rule).stream()
                .flatMap(id -> parameter(id).flatMap(one -> one.on(day)).stream())
                .filter(dated -> !(dated.value() instanceof ParameterValue.NotKnown))
                .map(dated -> dated.citation().confidence());
        return values.reduce(rule.confidence(), Confidence::and);
    }

    /** How sure a benefit is: as the least sure of its rules of a day, or of all where none is in force. */
    Confidence confidence(Benefit benefit, LocalDate day) {
        List<Rule> inForce = benefit.rules().stream()
                .filter(rule -> rule.period().includes(day))
                .toList();
        return (inForce.isEmpty() ? benefit.rules() : inForce)
                .stream().map(rule -> confidence(benefit, rule, day)).reduce(Confidence.VERIFIED, Confidence::and);
    }

    /** The words that a value may hold: those of a setting, or of the facts that are compared with it. */
    public List<FactKind.Choice> choices(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return parameter.choices();
        }
        return law.benefits().all().stream()
                .flatMap(benefit -> benefit.rules().stream())
                .flatMap(rule -> compared(rule.when()))
                .filter(compared -> compared.operand().equals(new Operand.OfParameter(parameter.id())))
                .map(Condition.Compared::fact)
                .flatMap(fact -> fact.type() == FactKind.Type.BOOLEAN
                        ? Stream.of(new FactKind.Choice("true", fact.name()))
                        : fact.choices().stream())
                .distinct()
                .toList();
    }

    private static Stream<Condition.Compared> compared(Condition condition) {
        return switch (condition) {
            case Condition.Compared compared -> Stream.of(compared);
            case Condition.All(List<Condition> of) -> of.stream().flatMap(Handbook::compared);
            case Condition.Any(List<Condition> of) -> of.stream().flatMap(Handbook::compared);
            case Condition.LeftOpen(List<Condition> when) -> when.stream().flatMap(Handbook::compared);
            case Condition.Not(Condition of) -> compared(of);
            case Condition.Named named -> compared(named.of());
            case Condition.Entitled entitled -> Stream.empty();
            case Condition.ChildOf child -> Stream.empty();
            case Condition.SumBelow sum -> Stream.empty();
        };
    }

    /** Benefits for which the law fixes no sum: each decision does. */
    public List<Benefit> benefitsLeftToDecision() {
        return law.benefits().all().stream()
                .filter(benefit -> benefit.rules().stream().anyMatch(rule -> isEntered(rule.amount())))
                .toList();
    }

    private static boolean isEntered(Formula formula) {
        return switch (formula) {
            case Formula.Entered entered -> true;
            case Formula.Named named -> isEntered(named.of());
            case Formula.UpTo(Formula most) -> isEntered(most);
            case Formula.Times(List<Formula> of) -> of.stream().anyMatch(Handbook::isEntered);
            case Formula.Sum(List<Formula> of) -> of.stream().anyMatch(Handbook::isEntered);
            case Formula.Max(List<Formula> of) -> of.stream().anyMatch(Handbook::isEntered);
            case Formula.FirstKnown(List<Formula> of) -> of.stream().anyMatch(Handbook::isEntered);
            case Formula.Constant constant -> false;
            case Formula.OfParameter parameter -> false;
            case Formula.OfFact fact -> false;
            case Formula.Exempt exempt -> false;
            case Formula.Choose choose -> false;
            case Formula.OfTable table -> false;
            case Formula.ShareOf share -> false;
        };
    }

    /** Whether the ward enters it: the law leaves it to the ward or the province, or it was not known to us. */
    public static boolean isLeftToWard(Parameter parameter) {
        return parameter.isEntered()
                || parameter.values().stream().anyMatch(dated -> dated.value() instanceof ParameterValue.NotKnown);
    }
}
