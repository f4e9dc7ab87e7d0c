package vn.ansinh.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.source.Language;
import vn.ansinh.rules.survey.Allowance;
import vn.ansinh.rules.survey.Birth;
import vn.ansinh.rules.survey.DerivedIndicators;
import vn.ansinh.rules.survey.Durability;
import vn.ansinh.rules.survey.DwellingFacts;
import vn.ansinh.rules.survey.Means;
import vn.ansinh.rules.survey.MemberFacts;
import vn.ansinh.rules.survey.Schooling;
import vn.ansinh.rules.survey.SettledAnswer;
import vn.ansinh.rules.survey.Sex;
import vn.ansinh.rules.survey.Toilet;
import vn.ansinh.rules.survey.WaterSource;
import vn.ansinh.rules.survey.WorkStatus;

class ExplanationTest {
    private static final Law LAW = Law.load();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/explain");

    @Test
    void an_answer_of_the_form_is_said_where_the_facts_of_the_members_do_not_settle_it() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Standard standard = LAW.standard("2022-2025");
        List<MemberFacts> members = List.of(MemberFacts.of("p1").born(Birth.on(LocalDate.of(2016, 5, 1))));
        List<SettledAnswer> answers = DerivedIndicators.of(LAW, standard, day, members, DwellingFacts.UNKNOWN)
                .settle(Map.of(LAW.indicator("nutrition"), Answer.NO));
        HouseholdFacts facts =
                HouseholdFacts.yearly(AreaKind.URBAN, 1, 12_000_000, SettledAnswer.deprivations(answers));

        String said = Explanation.of(LAW, day, facts, answers, Map.of(), standard, Language.EN)
                .toText();

        assertThat(said).contains("Nutrition: not lacking. As answered on the form.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_poor_family_of_a_single_mother(Language language) throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Standard standard = LAW.standard("2022-2025");
        List<MemberFacts> members = List.of(
                MemberFacts.of("p1")
                        .born(Birth.on(LocalDate.of(1990, 3, 2)))
                        .sex(Sex.FEMALE)
                        .ableToWork(Answer.YES)
                        .work(WorkStatus.WAGE_WORK_WITHOUT_CONTRACT)
                        .insured(Answer.NO)
                        .allowance(Allowance.NONE)
                        .usesInternet(Answer.YES)
                        .studyingAt(Schooling.NONE)
                        .certificate(Schooling.LOWER_SECONDARY),
                MemberFacts.of("p2")
                        .born(Birth.on(LocalDate.of(2016, 5, 1)))
                        .insured(Answer.YES)
                        .allowance(Allowance.NONE)
                        .stunted(Answer.NO)
                        .studyingAt(Schooling.NONE),
                MemberFacts.of("p3")
                        .born(Birth.inYear(1955))
                        .insured(Answer.YES)
                        .allowance(Allowance.ELDERLY));
        DwellingFacts dwelling = new DwellingFacts(
                Durability.NON_DURABLE,
                Durability.DURABLE,
                Durability.NON_DURABLE,
                2397,
                WaterSource.PIPED,
                Toilet.OTHER,
                Optional.of(Set.of(Means.SMARTPHONE)));
        List<SettledAnswer> answers = DerivedIndicators.of(LAW, standard, day, members, dwelling)
                .settle(Map.of(LAW.indicator("toilet"), Answer.NO));
        HouseholdFacts facts =
                HouseholdFacts.yearly(AreaKind.URBAN, 3, 60_000_000, SettledAnswer.deprivations(answers));
        Map<String, String> names = Map.of("p1", "Nguyễn Thị Lan", "p2", "Trần Minh An", "p3", "Lê Thị Bảy");
        matches("single-mother", language, Explanation.all(LAW, day, facts, answers, names, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_household_of_which_too_little_is_known(Language language) throws IOException {
        LocalDate day = LocalDate.of(2025, 3, 4);
        Deprivations answers = Deprivations.UNKNOWN.with(LAW.indicator("toilet"), Answer.YES);
        HouseholdFacts facts = HouseholdFacts.monthly(AreaKind.UNKNOWN, 0, 7_200_000, answers);
        matches("too-little", language, Explanation.all(LAW, day, facts, List.of(), Map.of(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_household_one_dong_above_the_line(Language language) throws IOException {
        LocalDate day = LocalDate.of(2024, 12, 1);
        HouseholdFacts facts = HouseholdFacts.monthly(AreaKind.URBAN, 4, 8_000_001, Deprivations.UNKNOWN);
        matches("one-dong-above", language, Explanation.all(LAW, day, facts, List.of(), Map.of(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_household_by_points(Language language) throws IOException {
        LocalDate day = LocalDate.of(2025, 11, 1);
        HouseholdFacts facts = HouseholdFacts.scored(AreaKind.RURAL, 140, 20);
        matches("by-points", language, Explanation.all(LAW, day, facts, List.of(), Map.of(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-2025", "2027-2030", "2016-2020"})
    void every_sentence_has_its_parts_filled(String id) {
        for (AreaKind area : AreaKind.values()) {
            for (long income : new long[] {-1, 0, 7_200_000, 900_000_000}) {
                for (Language language : Language.values()) {
                    HouseholdFacts facts = HouseholdFacts.monthly(area, 4, income, Deprivations.UNKNOWN);
                    Explanation explanation = Explanation.of(
                            LAW, LocalDate.of(2026, 11, 24), facts, List.of(), Map.of(), LAW.standard(id), language);
                    assertThat(explanation.toText()).doesNotContain("{").doesNotContain("null");
                    assertThat(explanation.sections())
                            .allMatch(section -> !section.lines().isEmpty());
                }
            }
        }
    }

    private static void matches(String name, Language language, List<Explanation> explanations) throws IOException {
        String text = explanations.stream().map(Explanation::toText).collect(Collectors.joining("\n"));
        Path file = GOLDEN.resolve(name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).as("update with -Dgolden.update").isEqualTo(Files.readString(file));
    }
}
