package vn.ansinh.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.source.Language;
import vn.ansinh.rules.survey.SettledAnswer;

/**
 * Vì sao: why a household has its class under a standard, in sentences.
 *
 * @param summary the class, or the classes still possible, in one sentence
 * @param isProvisional rests on conditions that the standard itself did not set
 */
public record Explanation(
        Classification classification,
        Language language,
        String title,
        String summary,
        List<Section> sections,
        boolean isProvisional) {
    public Explanation {
        sections = List.copyOf(sections);
    }

    /** Whether a line says that something is lacking, is there, is not known, or none of these. */
    public enum Mark {
        LACKING,
        NOT_LACKING,
        UNKNOWN,
        NOTE
    }

    /** Lines under a heading; ids are income, indicators, count, missing, change, basis. */
    public record Section(String id, String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One sentence.
     *
     * @param clause the clause it rests on, empty where there is none
     * @param isUnchecked rests on a recalled value: shown with the mark {@code Chưa đối chiếu}
     */
    public record Line(String text, Mark mark, String clause, boolean isUnchecked) {}

    /**
     * Explains a household under one standard.
     *
     * @param answers facts behind the indicators; without them only the answers themselves are shown
     * @param memberNames names by member id; a member without one is named by id
     */
    public static Explanation of(
            Law law,
            LocalDate date,
            HouseholdFacts facts,
            List<SettledAnswer> answers,
            Map<String, String> memberNames,
            Standard standard,
            Language language) {
        return new Explaining(law, date, facts, answers, memberNames, standard, Words.in(language)).explanation();
    }

    /** Under the standard of the day and, where the review is used under the next one, under that as well. */
    public static List<Explanation> all(
            Law law,
            LocalDate date,
            HouseholdFacts facts,
            List<SettledAnswer> answers,
            Map<String, String> memberNames,
            Language language) {
        List<Explanation> all = new ArrayList<>();
        for (Standard standard : law.standardsEvaluatedOn(date)) {
            all.add(of(law, date, facts, answers, memberNames, standard, language));
        }
        return List.copyOf(all);
    }

    /** All of it as plain text. */
    public String toText() {
        Words words = Words.in(language);
        StringBuilder text = new StringBuilder();
        text.append(title).append('\n').append(summary).append('\n');
        for (Section section : sections) {
            text.append('\n').append(section.heading()).append('\n');
            for (Line line : section.lines()) {
                text.append("  ")
                        .append(
                                switch (line.mark()) {
                                    case LACKING -> "✗ ";
                                    case NOT_LACKING -> "✓ ";
                                    case UNKNOWN -> "? ";
                                    case NOTE -> "- ";
                                })
                        .append(line.text());
                if (!line.clause().isEmpty()) {
                    text.append(" [").append(line.clause()).append(']');
                }
                if (line.isUnchecked()) {
                    text.append(" [").append(words.say("unchecked")).append(']');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
