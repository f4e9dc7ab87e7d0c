package vn.ansinh.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.ansinh.rules.yaml.Entry;

/** Reads the file of the questionnaire. */
final class QuestionnaireReader {
    private static final List<String> TYPES =
            List.of("text", "date", "date-or-year", "yes-no", "choice", "choices", "money", "area", "causes");

    private final LawReader law;
    private final Set<String> ids = new HashSet<>();

    QuestionnaireReader(LawReader law) {
        this.law = law;
    }

    Questionnaire read(Entry file) {
        List<Questionnaire.Section> sections = new ArrayList<>();
        for (Entry entry : file.entries("sections")) {
            List<Questionnaire.Question> questions = new ArrayList<>();
            for (Entry question : entry.entries("questions")) {
                questions.add(question(question));
                question.done();
            }
            boolean eachMember =
                    entry.oneOf("for-each", List.of("household", "member")).equals("member");
            sections.add(new Questionnaire.Section(entry.text("id"), LawReader.name(entry), eachMember, questions));
            entry.done();
        }
        Questionnaire questionnaire = new Questionnaire(
                file.text("questionnaire"),
                LawReader.name(file),
                LawReader.period(file),
                law.citation(file, "source"),
                sections);
        file.done();
        return questionnaire;
    }

    private Questionnaire.Question question(Entry entry) {
        String id = entry.text("id");
        if (!ids.add(id)) {
            throw entry.wrong("id", "question " + id + " stands twice", "keep one of them");
        }
        String type = entry.oneOf("type", TYPES);
        List<Questionnaire.Option> options = new ArrayList<>();
        if (type.startsWith("choice")) {
            for (Entry option : entry.entries("options")) {
                options.add(new Questionnaire.Option(option.text("id"), LawReader.name(option)));
                option.done();
            }
        }
        List<String> feeds = entry.has("feeds") ? entry.texts("feeds") : List.of();
        if (!law.indicatorIds().containsAll(feeds)) {
            throw entry.wrong("feeds", feeds + " names an unknown indicator", "write ids of indicators.yaml");
        }
        return new Questionnaire.Question(
                id,
                LawReader.name(entry),
                Questionnaire.Type.valueOf(type.replace('-', '_').toUpperCase(Locale.ROOT)),
                entry.flag("required"),
                entry.text("unit", ""),
                feeds,
                options);
    }
}
