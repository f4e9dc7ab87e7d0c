package vn.ansinh.office.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers of a form by question id, as they were given. A question without an answer has no entry: blank is unknown.
 * Several choices of one question are separated by a space.
 */
public record Answers(SortedMap<String, String> byQuestion) {

    /** Questions whose answers are income: confidential, and stored apart. */
    private static final String INCOME_PREFIX = "income-";

    public Answers {
        SortedMap<String, String> given = new TreeMap<>();
        byQuestion.forEach((question, answer) -> {
            String text = answer.strip();
            if (!text.isEmpty()) {
                given.put(question, text);
            }
        });
        byQuestion = Collections.unmodifiableSortedMap(given);
    }

    public static Answers of(Map<String, String> byQuestion) {
        return new Answers(new TreeMap<>(byQuestion));
    }

    public Optional<String> answer(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public String text(String question) {
        return byQuestion.getOrDefault(question, "");
    }

    /** The options chosen of a question that allows several. */
    public List<String> choices(String question) {
        return answer(question).map(text -> List.of(text.split(" +"))).orElse(List.of());
    }

    public boolean chose(String question, String option) {
        return choices(question).contains(option);
    }

    Answers income() {
        return filtered(true);
    }

    Answers withoutIncome() {
        return filtered(false);
    }

    Answers with(Answers others) {
        Map<String, String> all = new LinkedHashMap<>(byQuestion);
        all.putAll(others.byQuestion);
        return of(all);
    }

    private Answers filtered(boolean income) {
        Map<String, String> kept = new LinkedHashMap<>();
        byQuestion.forEach((question, answer) -> {
            if (question.startsWith(INCOME_PREFIX) == income) {
                kept.put(question, answer);
            }
        });
        return of(kept);
    }
}
