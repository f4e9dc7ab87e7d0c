package vn.ansinh.office.report.ask;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions that are often asked of a ward, under codes of ours: {@code AS-01}. */
@Component
public class ReadyQuestions {
    private static final Asked POOR = Asked.of("class", "poor");
    private static final Asked NEAR_POOR = Asked.of("class", "near-poor");
    private static final Asked LISTED = Asked.of("class", "poor", "near-poor");
    private static final String GROUP = "group";

    private static final Map<String, Question> ALL = numbered(
            households(POOR, Asked.of("elderly-alone", "60")).by(GROUP),
            households(LISTED).by(GROUP).across("class").showing(Show.COUNT, Show.PEOPLE),
            households(POOR).by(GROUP).showing(Show.COUNT, Show.PEOPLE, Show.SHARE),
            households(NEAR_POOR).by(GROUP).showing(Show.COUNT, Show.PEOPLE, Show.SHARE),
            households(LISTED).by("cause").across("class"),
            households(LISTED).by("lacks").across("class"),
            people(LISTED, Asked.of("age-under", "16")).by(GROUP),
            people(Asked.of("not-in-school", "6", "16")).by(GROUP),
            people(Asked.of("age-from", "60")).by("age-band").across("sex"),
            people(Asked.of("age-from", "80"), Asked.of("insured", "no")).by(GROUP),
            people(LISTED, Asked.of("insured", "no")).by(GROUP),
            households(LISTED, Asked.of("trait", "single-parent")).by(GROUP),
            households(POOR, Asked.of("trait", "no-worker")).by(GROUP),
            households(LISTED).by("head-sex").across("class").showing(Show.COUNT, Show.SHARE),
            households(Asked.of("escaped", "36")).by(GROUP),
            households(LISTED, Asked.of("disability", "severe", "extremely-severe"))
                    .by(GROUP));

    private final Conditions conditions;

    ReadyQuestions(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Those whose conditions the acting person may ask, by their codes. */
    public Map<String, Question> offered() {
        Map<String, Question> offered = new LinkedHashMap<>();
        ALL.forEach((code, question) -> {
            if (question.conditions().stream()
                    .allMatch(asked -> conditions.find(asked.id()).isPresent())) {
                offered.put(code, question);
            }
        });
        return offered;
    }

    public Optional<Question> ofCode(String code) {
        return Optional.ofNullable(offered().get(code));
    }

    private static Question households(Asked... conditions) {
        return Question.about(Subject.HOUSEHOLDS, conditions);
    }

    private static Question people(Asked... conditions) {
        return Question.about(Subject.PEOPLE, conditions);
    }

    private static Map<String, Question> numbered(Question... questions) {
        Map<String, Question> all = new LinkedHashMap<>();
        for (Question question : questions) {
            all.put(String.format(Locale.ROOT, "AS-%02d", all.size() + 1), question);
        }
        return all;
    }
}
