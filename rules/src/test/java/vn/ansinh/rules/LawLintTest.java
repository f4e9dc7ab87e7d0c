package vn.ansinh.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.yaml.LawRefused;

class LawLintTest {
    private static final Law LAW = Law.load();
    private static final LawFiles FILES = LawFiles.bundled();

    @Test
    void all_values_are_dated_without_gap_or_overlap_sourced_in_time_and_used() {
        assertThat(LawLint.problems(LAW)).isEmpty();
    }

    /** Files that each could be read, but that do not agree with each other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poverty/working-age.yaml | to: 2021-01-01, male | to: 2020-12-31, male | not on 2020-12-31",
                "poverty/working-age.yaml | from: 2016-01-01, to: 2021-01-01, male | from: 2016-01-02, to: 2021-01-01, male | 2016-01-01 has 0 times a end of working age",
                "poverty/working-age.yaml | to: 2031-01-01, male | to: 2030-12-31, male | 2030-12-31 has 0 times a end of working age",
                "documents.yaml | from: 2021-03-15 | from: 2022-03-15 | when decree-07-2021 is not in force",
                "documents.yaml | signed: 2021-01-27 | signed: 2022-01-27 | but decree-07-2021 is signed later",
                "documents.yaml | 'documents:' | 'documents:\n  - {id: idle, number: 1/2020, vi: a, en: b, signed: 2020-01-01, from: unseen, to: open, url: \"https://vanban.chinhphu.vn\"}' | document idle is cited by no value",
                "poverty/standard-2022-2025.yaml | from: 2026-01-01 | from: 2027-01-01 | standard 2022-2025 is prolonged after its end",
                "poverty/standard-2027-2030.yaml | class: above-line | class: above-average | class above-line is given by no standard",
                "poverty/reviews.yaml | standard: 2027-2030 | standard: 2022-2025 | is judged twice by standard 2022-2025",
                "poverty/questionnaire.yaml | feeds: [telecom] | feeds: [toilet] | indicator telecom is fed by no question",
                "poverty/causes.yaml | order: 8 | order: 9 | cause other stands at 9, not at 8",
                "poverty/causes.yaml | id: few-workers | id: single-parent | cause single-parent stands twice",
                "facts.yaml | id: person.hiv | id: person.pregnant | fact person.pregnant stands twice",
                "facts.yaml | default: 0 | default: none | fact person.months-not-collected cannot be none",
            })
    void law_files_that_contradict_each_other_are_found(String file, String good, String bad, String problem) {
        LawFiles changed = FILES.with(file, changed(file, good, bad));
        List<String> problems;
        try {
            problems = LawLint.problems(changed.law());
        } catch (LawRefused refused) {
            problems = List.of(String.valueOf(refused.getMessage()));
        }
        assertThat(problems).anyMatch(sentence -> sentence.contains(problem));
    }

    @Test
    void one_standard_gives_way_to_the_next_on_the_day() {
        assertThat(LAW.standardOn(LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(LAW.standardOn(LocalDate.of(2016, 1, 1)).orElseThrow().id()).isEqualTo("2016-2020");
        assertThat(LAW.standardOn(LocalDate.of(2021, 12, 31)).orElseThrow().id())
                .isEqualTo("2016-2020");
        assertThat(LAW.standardOn(LocalDate.of(2022, 1, 1)).orElseThrow().id()).isEqualTo("2022-2025");
        assertThat(LAW.standardOn(LocalDate.of(2026, 12, 31)).orElseThrow().id())
                .isEqualTo("2022-2025");
        assertThat(LAW.standardOn(LocalDate.of(2027, 1, 1)).orElseThrow().id()).isEqualTo("2027-2030");
        assertThat(LAW.standardOn(LocalDate.of(2031, 1, 1))).isEmpty();
    }

    /** A clause that nobody read must not look read: where an article was not seen, none is cited as verified. */
    @Test
    void every_verified_article_is_one_that_was_read() {
        Set<String> read = Set.of(
                "07/2021/ND-CP art. 2 cl. 1",
                "07/2021/ND-CP art. 3",
                "07/2021/ND-CP art. 3 cl. 1 pt. a",
                "07/2021/ND-CP art. 3 cl. 2",
                "146/2018/ND-CP art. 4 cl. 4",
                "24/2021/QD-TTg art. 2 cl. 2",
                "24/2021/QD-TTg art. 3 cl. 1 pt. a",
                "24/2021/QD-TTg art. 3 cl. 1 pt. b",
                "24/2021/QD-TTg art. 3 cl. 2",
                "24/2021/QD-TTg art. 4",
                "24/2021/QD-TTg art. 4 cl. 1",
                "24/2021/QD-TTg art. 4 cl. 2",
                "24/2021/QD-TTg art. 4 cl. 3",
                "24/2021/QD-TTg art. 4 cl. 4",
                "24/2021/QD-TTg art. 4 cl. 5",
                "24/2021/QD-TTg art. 4 cl. 6",
                "24/2021/QD-TTg art. 5",
                "24/2021/QD-TTg art. 7",
                "10/2022/QH15 art. 12 cl. 3",
                "10/2022/QH15 art. 13 cl. 2",
                "10/2022/QH15 art. 13 cl. 3",
                "10/2022/QH15 art. 27 cl. 1");
        Set<String> verified = new HashSet<>();
        for (Citation citation : LawLint.ofPoverty(LAW)) {
            if (citation.confidence() == Confidence.VERIFIED
                    && !citation.article().isEmpty()) {
                verified.add(citation.code());
            }
        }
        assertThat(verified).isEqualTo(read);
    }

    @Test
    void a_survey_of_autumn_2026_is_evaluated_under_both_standards() {
        assertThat(LAW.standardsEvaluatedOn(LocalDate.of(2026, 11, 24)).stream().map(Standard::id))
                .containsExactly("2022-2025", "2027-2030");
        assertThat(LAW.standardsEvaluatedOn(LocalDate.of(2026, 8, 31))).hasSize(1);
        assertThat(LAW.standardsEvaluatedOn(LocalDate.of(2027, 1, 1))).hasSize(1);
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
                "poverty/indicators.yaml | 'dimensions:' | 'dimensions:\n  - {id: idle, order: 7, vi: a, en: b}' | dimension idle has no indicator",
            })
    void a_broken_file_is_refused_with_file_line_and_remedy(String file, String good, String bad, String message) {
        String broken = changed(file, good, bad);
        assertThatThrownBy(() -> FILES.with(file, broken).law())
                .isInstanceOf(LawRefused.class)
                .hasMessageMatching("(?s)poverty/[a-z0-9-]+\\.yaml:\\d+: .+; .+|[a-z]+\\.yaml:\\d+: .+; .+")
                .hasMessageContaining(message);
    }

    private static String changed(String file, String good, String bad) {
        String text = FILES.text(file);
        assertThat(text).contains(good);
        return text.substring(0, text.indexOf(good)) + bad + text.substring(text.indexOf(good) + good.length());
    }
}
