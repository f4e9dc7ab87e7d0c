package vn.ansinh.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.source.Language;

/** What is read about every right of a household, word by word: every reason of what is given, a sentence of the rest. */
class RightsGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/rights");
    private static final Benefits LAW = Law.load().benefits();

    private record Told(LocalDate day, Map<String, String> household, List<Map<String, String>> people) {}

    private static final Map<String, Told> HOUSEHOLDS = households();

    private static Map<String, Told> households() {
        Map<String, Told> all = new LinkedHashMap<>();
        all.put(
                "old-and-poor",
                new Told(
                        LocalDate.of(2026, 11, 24),
                        Map.of("household.status", "poor", "place.rural", "false"),
                        List.of(
                                Map.of(
                                        "person.birth-date", "1944-03-01",
                                        "person.sex", "female",
                                        "person.pension-monthly", "0",
                                        "person.si-allowance-monthly", "0",
                                        "person.social-pension-active", "false",
                                        "person.disability-degree", "none"),
                                Map.of("person.birth-date", "2015-09-01", "person.school-level", "primary"))));
        all.put(
                "severe-under-both-decrees",
                new Told(
                        LocalDate.of(2026, 10, 4),
                        Map.of("household.status", "near-poor", "place.rural", "false"),
                        List.of(Map.of(
                                "person.birth-date", "1990-05-01",
                                "person.disability-degree", "extremely-severe"))));
        all.put(
                "year-of-birth-only",
                new Told(
                        LocalDate.of(2026, 11, 24),
                        Map.of("household.status", "normal"),
                        List.of(Map.of("person.birth-date", "1951", "person.disability-degree", "severe"))));
        all.put("nothing-known", new Told(LocalDate.of(2026, 11, 24), Map.of(), List.of(Map.of())));
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "old-and-poor, VI", "old-and-poor, EN",
        "severe-under-both-decrees, VI", "severe-under-both-decrees, EN",
        "year-of-birth-only, VI", "year-of-birth-only, EN",
        "nothing-known, VI", "nothing-known, EN",
    })
    void every_right_is_explained_as_it_was_looked_at(String name, Language language) throws IOException {
        String text = explained(java.util.Objects.requireNonNull(HOUSEHOLDS.get(name)), language);
        Path file = GOLDEN.resolve(name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).as("update with -Dgolden.update").isEqualTo(Files.readString(file));
    }

    private static String explained(Told told, Language language) {
        Facts none = Facts.none(LAW.slots());
        Answers answers = LAW.answer(new Question(
                told.day(),
                facts(none, told.household()),
                told.people().stream().map(person -> facts(none, person)).toList()));
        StringBuilder text = new StringBuilder();
        for (Entitlement one : answers.all()) {
            text.append(one.person() == Entitlement.HOUSEHOLD ? "household" : "person " + (one.person() + 1))
                    .append(" · ")
                    .append(one.benefit().id())
                    .append(" · ")
                    .append(one.outcome().code())
                    .append('\n')
                    .append(
                            one.outcome() == Entitlement.Outcome.ENTITLED
                                            || one.outcome() == Entitlement.Outcome.OVERLAPPED
                                    ? RightExplanation.of(answers, one, language)
                                            .toText()
                                    : RightExplanation.sentence(answers, one, language))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static Facts facts(Facts none, Map<String, String> told) {
        Facts facts = none;
        for (Map.Entry<String, String> fact : told.entrySet()) {
            facts = facts.with(fact.getKey(), fact.getValue());
        }
        return facts;
    }
}
