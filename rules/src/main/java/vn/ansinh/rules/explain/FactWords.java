package vn.ansinh.rules.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Questionnaire;
import vn.ansinh.rules.survey.DecidingFact;

/** Says the facts behind an indicator in the words of the questionnaire. */
final class FactWords {
    private final Questionnaire questionnaire;
    private final Map<String, String> memberNames;
    private final Words words;

    FactWords(Questionnaire questionnaire, Map<String, String> memberNames, Words words) {
        this.questionnaire = questionnaire;
        this.memberNames = Map.copyOf(memberNames);
        this.words = words;
    }

    /** Facts of each member in one clause. What keeps an indicator from lacking is said of the household, not member by member. */
    String say(List<DecidingFact> facts, Answer answer) {
        Map<String, StringJoiner> byMember = new LinkedHashMap<>();
        for (DecidingFact fact : facts) {
            if (answer == Answer.NO && !fact.member().isEmpty() && !fact.fact().equals("uses-internet")) {
                continue;
            }
            byMember.computeIfAbsent(fact.member(), key -> new StringJoiner(", "))
                    .add(one(fact));
        }
        StringJoiner all = new StringJoiner("; ", "", ".").setEmptyValue("");
        byMember.forEach((member, said) ->
                all.add(member.isEmpty() ? said.toString() : memberNames.getOrDefault(member, member) + ": " + said));
        return all.toString();
    }

    private String one(DecidingFact fact) {
        String[] parts = fact.value().split("/", 2);
        return switch (fact.fact()) {
            case "age" -> fact.isUnknown() ? words.say("fact.age.unknown") : words.say("fact.age", fact.value());
            case "dependants" -> words.say("fact.dependants", parts[0], parts[1]);
            case "area-per-member" -> words.say("fact.area", words.area(Integer.parseInt(parts[0])), parts[1]);
            default -> answered(fact);
        };
    }

    private String answered(DecidingFact fact) {
        Questionnaire.Question question = questionnaire.question(fact.fact());
        String value = question.option(fact.value())
                .map(option -> option.name().in(words.language()))
                .orElseGet(() -> words.say("fact." + fact.value()));
        String name = question.name().in(words.language());
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1) + ": " + value;
    }
}
