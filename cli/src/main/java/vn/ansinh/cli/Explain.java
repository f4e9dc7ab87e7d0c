package vn.ansinh.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.explain.Explanation;
import vn.ansinh.rules.source.Language;

/** Answers a question to the law by the explain contract: JSON in, JSON or text out. */
public final class Explain {
    private static final String LINE_END = "\n";
    /** Two spaces and the same end of line on every system, so that an answer is the same bytes everywhere. */
    private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", LINE_END);

    private static final ObjectWriter WRITER = new JsonMapper()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTED).withArrayIndenter(INDENTED));
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Explain() {}

    /** What comes back: an answer, or the mistakes for which there is none. */
    public sealed interface Reply {}

    /** The answer, ready to be sent as UTF-8; ends with a line feed. */
    public record Answered(String body) implements Reply {}

    /** The question is not valid; nothing was evaluated. */
    public record Refused(List<Mistake> mistakes) implements Reply {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** What the command prints and the office sends: the same bytes for the same question, law and form. */
    public static Reply reply(Law law, byte[] question, AnswerForm form) {
        String json;
        try {
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(question))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Refused(List.of(new Mistake("file", "is not UTF-8", "allowed is JSON in UTF-8")));
        }
        return switch (form.format()) {
            case JSON -> answer(law, json, form);
            case TEXT -> text(law, json, form);
        };
    }

    /** The answer as JSON: an object for an object, an array for an array. */
    private static Reply answer(Law law, String json, AnswerForm form) {
        return switch (ExplainRequest.parse(law, json)) {
            case ExplainRequest.Mistakes mistakes -> new Refused(mistakes.all());
            case ExplainRequest.Questions questions -> {
                ArrayNode all = NODES.arrayNode();
                questions.households().forEach(one -> all.add(answer(law, one, form)));
                yield new Answered(WRITER.writeValueAsString(questions.isArray() ? all : all.get(0)) + LINE_END);
            }
        };
    }

    /** The answer in sentences. */
    private static Reply text(Law law, String json, AnswerForm form) {
        return switch (ExplainRequest.parse(law, json)) {
            case ExplainRequest.Mistakes mistakes -> new Refused(mistakes.all());
            case ExplainRequest.Questions questions ->
                new Answered(questions.households().stream()
                        .map(one -> text(law, one, form))
                        .collect(Collectors.joining(LINE_END, "", LINE_END)));
        };
    }

    private static String text(Law law, ExplainRequest request, AnswerForm form) {
        Language language = form.language();
        String head = request.id().map(id -> id + " · ").orElse("") + request.date() + "\n";
        return Explanation.all(law, request.date(), request.facts(), List.of(), Map.of(), language).stream()
                        .map(Explanation::toText)
                        .collect(Collectors.joining("\n", head, ""))
                + new EntitlementText(answers(law, request), request.people(), language).all(form.only());
    }

    private static Answers answers(Law law, ExplainRequest request) {
        return ProvinceValues.apply(law.benefits(), request.province(), request.date())
                .answer(request.question());
    }

    private static ObjectNode answer(Law law, ExplainRequest request, AnswerForm form) {
        Language language = form.language();
        ObjectNode answer = NODES.objectNode();
        request.id().ifPresentOrElse(id -> answer.put("id", id), () -> answer.putNull("id"));
        answer.put("date", request.date().toString());
        answer.put("law", law.hash());
        List<Standard> standards = law.standardsEvaluatedOn(request.date());
        for (Standard standard : standards) {
            ObjectNode one = classification(law, request, standard, language);
            if (standard.equals(standards.getFirst())) {
                answer.set("classification", one);
            } else {
                answer.withArrayProperty("also-under").add(one);
            }
        }
        if (!request.ignored().isEmpty()) {
            ArrayNode ignored = answer.putArray("ignored-indicators");
            request.ignored().forEach(ignored::add);
        }
        answer.put("status-from", request.isStatusGiven() ? "given" : "computed");
        answer.set(
                "entitlements",
                new EntitlementJson(answers(law, request), request.people(), language).all(form.only()));
        return answer;
    }

    private static ObjectNode classification(Law law, ExplainRequest request, Standard standard, Language language) {
        HouseholdFacts facts = request.facts();
        Classification result = Classifier.classify(facts, standard);
        ObjectNode one = NODES.objectNode();
        one.put("standard", standard.id());
        result.povertyClass()
                .map(PovertyClass::id)
                .ifPresentOrElse(id -> one.put("class", id), () -> one.putNull("class"));
        one.put("outcome", result.isDecided() ? "decided" : "undetermined");
        if (facts.knowsIncome() && facts.knowsMembers()) {
            one.put("income-per-person", perPerson(facts.income(), facts.members()));
        } else {
            one.putNull("income-per-person");
        }
        lines(one, facts.area(), standard);
        boolean scored = facts.knowsDeprivationScore() && standard.scores().isPresent();
        if (scored) {
            one.put(
                    "deprived",
                    facts.deprivationScore() / standard.scores().orElseThrow().perIndicator());
        } else {
            one.put("deprived", result.deprivedCount());
        }
        ArrayNode unknown = one.putArray("unknown-indicators");
        if (!scored) {
            result.unknown().stream().map(Indicator::id).sorted().forEach(unknown::add);
        }
        ArrayNode possible = one.putArray("possible");
        result.possible().forEach(each -> possible.add(each.id()));
        one.putArray("citations").add(standard.basis().code());
        Explanation explanation = Explanation.of(law, request.date(), facts, List.of(), Map.of(), standard, language);
        one.put("provisional", explanation.isProvisional());
        one.put("why", explanation.summary());
        return one;
    }

    /** Income for each person in whole dong, rounded up, so that comparing it with the line gives the same as the exact sums. */
    private static long perPerson(long income, int members) {
        return income / members + (income % members == 0 ? 0 : 1);
    }

    private static void lines(ObjectNode one, AreaKind area, Standard standard) {
        for (IncomeLine line : standard.lines()) {
            String name = line.equals(standard.line()) ? "line" : line.id();
            if (area == AreaKind.UNKNOWN) {
                one.putNull(name);
            } else {
                one.put(name, line.in(area));
            }
        }
    }
}
