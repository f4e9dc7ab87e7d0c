package vn.ansinh.rules;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/** Phiếu khảo sát: the questions of a survey, from which forms, columns and checks are made. */
public record Questionnaire(String id, Bilingual name, Period period, Citation citation, List<Section> sections) {
    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** What kind of answer a question takes. */
    public enum Type {
        TEXT,
        DATE,
        /** A day, or a year alone. */
        DATE_OR_YEAR,
        YES_NO,
        CHOICE,
        CHOICES,
        /** Whole dong. */
        MONEY,
        /** Square metres with two decimals. */
        AREA,
        /** Causes of {@link Law#causes}. */
        CAUSES
    }

    /** Questions asked together, once for the household or once for each member. */
    public record Section(String id, Bilingual name, boolean isForEachMember, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question.
     *
     * @param unit empty where there is none
     * @param feeds ids of the indicators that its answer decides
     */
    public record Question(
            String id,
            Bilingual name,
            Type type,
            boolean isRequired,
            String unit,
            List<String> feeds,
            List<Option> options) {
        public Question {
            feeds = List.copyOf(feeds);
            options = List.copyOf(options);
        }

        public Optional<Option> option(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst();
        }
    }

    /** One answer to choose. */
    public record Option(String id, Bilingual name) {}

    public Optional<Question> findQuestion(String id) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    public Question question(String id) {
        return findQuestion(id).orElseThrow(() -> new IllegalArgumentException("no question \"" + id + "\""));
    }
}
