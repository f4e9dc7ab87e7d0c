package vn.ansinh.office.law.check;

import java.util.List;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.explain.FactText;
import vn.ansinh.rules.interview.FamilyQuestions;
import vn.ansinh.rules.interview.Reply;
import vn.ansinh.rules.source.Language;

/**
 * An earlier reply, with what the page carries on.
 *
 * @param value as people say it; empty when it was skipped
 * @param carried as the hidden field has it
 */
public record SaidLine(String fact, String name, String value, String carried) {
    static List<SaidLine> of(List<Reply> replies, FamilyQuestions questions, Language language) {
        return replies.stream()
                .map(reply -> of(reply, questions.of(reply.fact()).orElseThrow().fact(), language))
                .toList();
    }

    private static SaidLine of(Reply reply, FactKind fact, Language language) {
        return new SaidLine(
                fact.id(),
                fact.name().in(language),
                reply.value()
                        .map(value -> FactText.value(fact, value, language))
                        .orElse(""),
                Sent.written(reply));
    }
}
