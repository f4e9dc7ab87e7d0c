package vn.ansinh.cli;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.source.Language;

/** Writes entitlements in sentences: what is given with all its reasons, the rest with the deciding one. */
final class EntitlementText {
    private final Answers answers;
    private final List<Optional<String>> people;
    private final Language language;

    EntitlementText(Answers answers, List<Optional<String>> people, Language language) {
        this.answers = answers;
        this.people = people;
        this.language = language;
    }

    String all(Optional<Entitlement.Outcome> only) {
        StringBuilder text = new StringBuilder();
        for (int person = 0; person < people.size(); person++) {
            subject(person, people.get(person).orElse(Integer.toString(person + 1)), only, text);
        }
        subject(Entitlement.HOUSEHOLD, language == Language.VI ? "Hộ gia đình" : "Household", only, text);
        return text.toString();
    }

    private void subject(int person, String name, Optional<Entitlement.Outcome> only, StringBuilder text) {
        text.append('\n').append("== ").append(name).append(" ==\n");
        for (Entitlement.Outcome outcome : List.of(
                Entitlement.Outcome.ENTITLED,
                Entitlement.Outcome.OVERLAPPED,
                Entitlement.Outcome.UNDETERMINED,
                Entitlement.Outcome.NOT_ENTITLED)) {
            if (only.isPresent() && only.get() != outcome) {
                continue;
            }
            answers.all().stream()
                    .filter(one -> one.person() == person && one.outcome() == outcome)
                    .forEach(one -> text.append(said(one)));
        }
    }

    private String said(Entitlement one) {
        return switch (one.outcome()) {
            case ENTITLED -> "+ " + RightExplanation.of(answers, one, language).toText();
            case OVERLAPPED ->
                "= " + RightExplanation.of(answers, one, language).toText();
            case UNDETERMINED -> "? " + RightExplanation.sentence(answers, one, language) + "\n";
            case NOT_ENTITLED -> "- " + RightExplanation.sentence(answers, one, language) + "\n";
        };
    }
}
