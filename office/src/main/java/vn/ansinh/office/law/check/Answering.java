package vn.ansinh.office.law.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Sum;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.interview.Asking;
import vn.ansinh.rules.interview.Interview;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Language;

/** Puts what the law says to an interview into the words of a language. */
final class Answering {
    private static final String INSURANCE_CARD = "card";

    private final Law law;
    private final Interview interview;
    private final Language language;

    Answering(Law law, Interview interview, Language language) {
        this.law = law;
        this.interview = interview;
        this.language = language;
    }

    ResultView result() {
        List<Entitlement> monthly = given(Entitlement::isMonthlyMoney);
        List<Entitlement> steady =
                given(one -> !one.isMonthlyMoney() && one.benefit().isSteady());
        List<Entitlement> once =
                given(one -> !one.isMonthlyMoney() && !one.benefit().isSteady());
        List<Entitlement> maybe = interview.open().stream()
                .filter(one -> one.missing().stream().anyMatch(this::isAsked))
                .sorted(Comparator.comparing((Entitlement one) -> !one.isMonthlyMoney())
                        .thenComparingInt(one -> one.missing().size()))
                .toList();
        List<ToDo> toDo = ToDo.of(
                Stream.of(monthly, steady, once).flatMap(List::stream).toList(),
                law.procedures(),
                interview.question().day(),
                language);
        return new ResultView(
                interview.question().day(),
                lines(monthly),
                lines(steady),
                lines(once),
                maybe.stream().map(this::maybe).toList(),
                interview.open().stream()
                        .filter(one -> one.missing().stream().noneMatch(this::isAsked))
                        .map(one -> one.benefit().name().in(language))
                        .toList(),
                sentences(one -> one.outcome() == Entitlement.Outcome.OVERLAPPED
                        || (one.outcome() == Entitlement.Outcome.ENTITLED && !one.isGiven())),
                sentences(one -> one.outcome() == Entitlement.Outcome.NOT_ENTITLED),
                toDo.stream().filter(ToDo::asksForPapers).toList(),
                toDo.stream()
                        .filter(one -> !one.asksForPapers())
                        .flatMap(one -> one.benefits().stream())
                        .toList(),
                SaidLine.of(interview.replies(), law.familyQuestions(), language),
                interview.next().isPresent());
    }

    private List<Entitlement> given(Predicate<Entitlement> which) {
        return interview.all().stream()
                .filter(Entitlement::isGiven)
                .filter(which)
                .toList();
    }

    private List<ResultView.Line> lines(List<Entitlement> given) {
        return given.stream().map(this::line).toList();
    }

    private ResultView.Line line(Entitlement one) {
        RightExplanation why = RightExplanation.of(interview.answers(), one, language);
        return new ResultView.Line(
                one.benefit().name().in(language),
                one.isMonthlyMoney() ? one.fixed() : Optional.empty(),
                one.sum().kind() == Sum.Kind.MINIMUM,
                isKnown(one.sum()) ? why.amount() : "",
                one.benefit().form().id().equals(INSURANCE_CARD),
                RightExplanation.because(interview.answers(), one, language),
                why.citations().stream()
                        .findFirst()
                        .map((Citation citation) -> citation.in(language))
                        .orElse(""),
                one.confidence());
    }

    private static boolean isKnown(Sum sum) {
        return sum.kind() != Sum.Kind.UNKNOWN
                || sum.least().isPresent()
                || sum.exempt().isPresent();
    }

    private ResultView.Maybe maybe(Entitlement one) {
        return new ResultView.Maybe(
                one.benefit().name().in(language),
                one.missing().stream()
                        .filter(this::isAsked)
                        .map(fact -> fact.name().in(language))
                        .toList());
    }

    private boolean isAsked(FactKind fact) {
        return law.familyQuestions().of(fact.id()).filter(Asking::isAsked).isPresent();
    }

    private List<String> sentences(Predicate<Entitlement> which) {
        return interview.all().stream()
                .filter(which)
                .map(one -> RightExplanation.sentence(interview.answers(), one, language))
                .toList();
    }
}
