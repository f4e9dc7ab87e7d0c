package vn.ansinh.office.law.check;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.explain.FactText;
import vn.ansinh.rules.interview.Asking;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Language;

/**
 * One question.
 *
 * @param number which one it is, from 1
 * @param most how many are put at most
 * @param said what was replied before
 */
public record QuestionView(
        FactKind fact,
        String question,
        String why,
        int number,
        int most,
        Typed typed,
        Optional<Said> wrong,
        List<SaidLine> said,
        Language language) {
    public QuestionView {
        said = List.copyOf(said);
    }

    /** A word to choose. */
    public record Choice(String value, String label) {}

    static QuestionView of(
            Asking asking, int most, Typed typed, Optional<Said> wrong, List<SaidLine> said, Language language) {
        FactKind fact = asking.fact();
        int before = said.stream().map(SaidLine::fact).toList().indexOf(fact.id());
        return new QuestionView(
                fact,
                fact.question().orElse(fact.name()).in(language),
                asking.why().map(why -> why.in(language)).orElse(""),
                (before < 0 ? said.size() : before) + 1,
                most,
                typed,
                wrong,
                said,
                language);
    }

    public boolean isNumber() {
        return fact.type() == FactKind.Type.INTEGER || fact.type() == FactKind.Type.MONEY;
    }

    public boolean isDate() {
        return fact.type() == FactKind.Type.DATE;
    }

    public String unit() {
        return FactText.unit(fact, language);
    }

    public boolean isYesOrNo() {
        return fact.type() == FactKind.Type.BOOLEAN;
    }

    /** The words that can be chosen; "not known" is the button for skipping. */
    public List<Choice> choices() {
        return fact.choices().stream()
                .filter(choice -> !fact.meansUnknown().contains(choice.id()))
                .map(choice -> choice(choice.id(), choice.name()))
                .toList();
    }

    private Choice choice(String value, Bilingual name) {
        String label = name.in(language);
        return new Choice(value, label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1));
    }

    /** The reply before this one, to go back to; empty at the first. */
    public Optional<SaidLine> before() {
        return number > 1 && number - 2 < said.size() ? Optional.of(said.get(number - 2)) : Optional.empty();
    }
}
