package vn.ansinh.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.ansinh.cli.AnswerForm;
import vn.ansinh.cli.Explain;
import vn.ansinh.cli.ExplainRequest;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Language;

/** Households asked about in JSON: every benefit answered and explained. */
final class Explained {
    private static final AnswerForm JSON = new AnswerForm(AnswerForm.Format.JSON, Language.VI, Optional.empty());

    private Explained() {}

    /** What is said of one benefit. */
    record Said(Entitlement entitlement, String sentence, List<Citation> citations) {}

    /** Reads each question and explains every benefit; tells how many there were. */
    static int asRecords(Law law, List<String> questions) {
        int explained = 0;
        for (String question : questions) {
            if (!(ExplainRequest.parse(law, question) instanceof ExplainRequest.Questions asked)) {
                throw new IllegalStateException("not a question: " + question);
            }
            Answers answers =
                    law.benefits().answer(asked.households().getFirst().question());
            for (Entitlement one : answers.all()) {
                Said said = new Said(
                        one,
                        RightExplanation.sentence(answers, one, Language.VI),
                        one.rule().map(Rule::citations).orElse(List.of()));
                explained += said.sentence().isEmpty() ? 0 : 1;
            }
        }
        return explained;
    }

    /** The same written as the explain contract has it; tells how many characters. */
    static long asJson(Law law, List<String> questions) {
        long written = 0;
        for (String question : questions) {
            written += switch (Explain.reply(law, question.getBytes(StandardCharsets.UTF_8), JSON)) {
                case Explain.Answered answered -> answered.body().length();
                case Explain.Refused refused -> throw new IllegalStateException(refused.toString());
            };
        }
        return written;
    }
}
