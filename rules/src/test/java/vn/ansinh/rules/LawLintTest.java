package vn.ansinh.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.yaml.LawRefused;

class LawLintTest {
    private static final Law LAW = Law.load();
    private static final LawFiles FILES = LawFiles.bundled();

    @Test
    void every_day_from_2016_to_2030_has_exactly_one_standard() {
        for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate on = day;
            assertThat(LAW.standards().stream()
                            .filter(standard -> standard.period().includes(on)))
                    .as(day.toString())
                    .hasSize(1);
            assertThat(LAW.workingAge().startOn(day)).isNotNull();
            assertThat(LAW.workingAge().endOn(day)).isNotNull();
        }
        assertThat(LAW.standardOn(LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(LAW.standardOn(LocalDate.of(2031, 1, 1))).isEmpty();
        assertThat(LAW.standardOn(LocalDate.of(2026, 12, 31)).orElseThrow().id())
                .isEqualTo("2022-2025");
        assertThat(LAW.standardOn(LocalDate.of(2027, 1, 1)).orElseThrow().id()).isEqualTo("2027-2030");
    }

    @Test
    void a_survey_of_autumn_2026_is_evaluated_under_both_standards() {
        assertThat(LAW.standardsEvaluatedOn(LocalDate.of(2026, 11, 24)).stream().map(Standard::id))
                .containsExactly("2022-2025", "2027-2030");
        assertThat(LAW.standardsEvaluatedOn(LocalDate.of(2026, 8, 31))).hasSize(1);
        assertThat(LAW.standardsEvaluatedOn(LocalDate.of(2027, 1, 1))).hasSize(1);
    }

    @Test
    void every_document_is_cited_and_public() {
        Set<String> cited = new HashSet<>();
        for (Citation citation : citations()) {
            cited.add(citation.document().id());
            assertThat(citation.url()).startsWith("https://");
        }
        // The decision on the steps of a review is cited by the office's papers.
        cited.add("decision-24-2021");
        assertThat(LAW.documents().stream().map(document -> document.id())).allMatch(cited::contains);
    }

    @Test
    void every_indicator_is_fed_by_a_question_or_asked_outright() {
        Set<String> fed = new HashSet<>();
        LAW.questionnaire()
                .sections()
                .forEach(section -> section.questions().forEach(question -> fed.addAll(question.feeds())));
        for (Indicator indicator : LAW.indicators()) {
            if (!(indicator.measure() instanceof Measure.Asked)) {
                assertThat(fed).as(indicator.id()).contains(indicator.id());
            }
        }
    }

    @Test
    void the_eight_causes_stand_in_the_order_of_the_reports() {
        assertThat(LAW.causes().stream().map(Cause::order)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(LAW.findSubCause("single-parent").orElseThrow().cause()).isEqualTo("no-labour");
    }

    @Test
    void the_hash_changes_with_any_byte() {
        assertThat(LAW.hash()).hasSize(64).isEqualTo(FILES.law().hash());
        String text = FILES.text("poverty/causes.yaml");
        assertThat(FILES.with("poverty/causes.yaml", text + "#").law().hash()).isNotEqualTo(LAW.hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poverty/standard-2022-2025.yaml | to: 2027-01-01 | to: 2026-12-31 | begins on 2027-01-01",
                "poverty/standard-2022-2025.yaml | to: 2027-01-01 | to: 2027-01-02 | begins on 2027-01-01",
                "poverty/standard-2022-2025.yaml | urban: 2000000 | urban: 2 million | is not a whole number",
                "poverty/standard-2022-2025.yaml | urban: 2000000 | urbane: 2000000 | key \"urban\" is missing",
                "poverty/standard-2022-2025.yaml | poor-from: 30 | poor-from: 40 | 40 points are not 3 times 10",
                "poverty/standard-2022-2025.yaml | deprivations: 3 | deprivations: 13 | 13 deprivations of 12",
                "poverty/standard-2022-2025.yaml | id: telecom | id: telekom | is not known",
                "poverty/standard-2022-2025.yaml | id: telecom | id: toilet | stands twice",
                "poverty/causes.yaml | under: other | under: others | is not known",
                "poverty/causes.yaml | in-plan: true | in-plan: yes | is neither true nor false",
                "poverty/classes.yaml | legal: true | lawful: true | key \"legal\" is missing",
                "poverty/working-age.yaml | from: 2023-01-01 | from: 2023-01-02 | not on 2023-01-01",
                "poverty/working-age.yaml | 61y6m | 61.5 | is not an age",
                "documents.yaml | https://plo.vn | http://plo.vn | is not a public address",
                "documents.yaml | signed: 2015-11-19 | signed: 19/11/2015 | is not a day",
                "poverty/indicators.yaml | age-from: 6, age-below: 12 | age-from: 7, age-below: 12 | leave a gap",
                "poverty/reviews.yaml | standard: 2027-2030 | standard: 2026-2030 | is not known",
            })
    void a_broken_file_is_refused_with_file_line_and_remedy(String file, String good, String bad, String message) {
        String text = FILES.text(file);
        assertThat(text).contains(good);
        String broken =
                text.substring(0, text.indexOf(good)) + bad + text.substring(text.indexOf(good) + good.length());
        assertThatThrownBy(() -> FILES.with(file, broken).law())
                .isInstanceOf(LawRefused.class)
                .hasMessageMatching("(?s)poverty/[a-z0-9-]+\\.yaml:\\d+: .+; .+|[a-z]+\\.yaml:\\d+: .+; .+")
                .hasMessageContaining(message);
    }

    private static List<Citation> citations() {
        List<Citation> all = new ArrayList<>();
        for (Standard standard : LAW.standards()) {
            all.add(standard.basis());
            all.add(standard.poorFromCitation());
            all.add(standard.indicatorsCitation());
            standard.lines().forEach(line -> all.add(line.citation()));
            standard.bands().forEach(band -> all.add(band.citation()));
            standard.prolonged().ifPresent(prolonged -> all.add(prolonged.citation()));
            standard.scores().ifPresent(scores -> {
                all.add(scores.incomeCitation());
                all.add(scores.deprivationCitation());
            });
        }
        LAW.indicators().forEach(indicator -> all.add(indicator.citation()));
        LAW.workingAge().starts().forEach(start -> all.add(start.citation()));
        LAW.workingAge().ends().forEach(end -> all.add(end.citation()));
        all.add(LAW.causesCitation());
        all.add(LAW.questionnaire().citation());
        return all;
    }
}
