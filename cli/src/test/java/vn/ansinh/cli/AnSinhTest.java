package vn.ansinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnSinhTest {
    private static final String HOUSEHOLD = """
            {"id": "case-17", "date": "%s", "place": {"area": "%s"},
             "household": {"income-per-month": %s, "indicators": {"health-insurance": true, "toilet": true,
               "telecom": true, "housing-quality": false, "nutrition": null}, "facts": {"household.status": "poor"}},
             "people": [
               {"id": "p1", "head": true, "facts": {"person.birth-date": "1950", "person.sex": "female",
                 "person.disability-degree": "severe"}},
               {"id": "p2", "facts": {"person.birth-date": "1975-02"}},
               {"id": "p3", "facts": {"person.birth-date": "1979-08-30"}},
               {"id": "p4", "facts": {"person.birth-date": "2012-01-05", "event.kind": "fire"}}]}
            """;

    private record Run(int status, String out, List<String> mistakes) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @Test
    void the_example_of_the_contract_is_answered() {
        Run run = json(HOUSEHOLD.formatted("2026-11-24", "urban", "7200000"));
        assertThat(run.status()).isZero();
        JsonNode one = run.json().get("classification");
        assertThat(run.json().get("id").stringValue()).isEqualTo("case-17");
        assertThat(run.json().get("law").stringValue()).hasSize(64);
        assertThat(run.json().get("status-from").stringValue()).isEqualTo("given");
        JsonNode allowance = StreamSupport.stream(run.json().get("entitlements").spliterator(), false)
                .filter(entitlement -> entitlement.get("benefit").stringValue().equals("allowance-disability"))
                .filter(entitlement -> entitlement.get("person").stringValue().equals("p1"))
                .findFirst()
                .orElseThrow();
        assertThat(allowance.get("outcome").stringValue()).isEqualTo("entitled");
        assertThat(allowance.get("rule").stringValue()).isEqualTo("k6-severe-child-or-elderly-d335");
        assertThat(allowance.get("amount").longValue()).isEqualTo(540_000 * 2);
        assertThat(allowance.get("unit").stringValue()).isEqualTo("vnd");
        assertThat(allowance.get("rhythm").stringValue()).isEqualTo("monthly");
        assertThat(allowance.get("amount-is").stringValue()).isEqualTo("exact");
        assertThat(allowance.get("missing").isEmpty()).isTrue();
        assertThat(allowance.get("blocked-by").isNull()).isTrue();
        assertThat(allowance.get("confidence").stringValue()).isEqualTo("verified");
        assertThat(allowance.get("citations").toString()).isEqualTo("[\"335/2026/ND-CP art. 5 cl. 6\"]");
        assertThat(allowance.get("why").stringValue()).contains("1.080.000 đ mỗi tháng");
        assertThat(one.get("standard").stringValue()).isEqualTo("2022-2025");
        assertThat(one.get("class").stringValue()).isEqualTo("poor");
        assertThat(one.get("outcome").stringValue()).isEqualTo("decided");
        assertThat(one.get("income-per-person").longValue()).isEqualTo(1_800_000);
        assertThat(one.get("line").longValue()).isEqualTo(2_000_000);
        assertThat(one.get("deprived").intValue()).isEqualTo(3);
        assertThat(one.get("unknown-indicators").toString())
                .isEqualTo("[\"adult-education\",\"child-schooling\",\"dependents\",\"employment\",\"housing-area\","
                        + "\"information-means\",\"nutrition\",\"water-source\"]");
        assertThat(one.get("possible").toString()).isEqualTo("[\"poor\"]");
        assertThat(one.get("citations").toString()).isEqualTo("[\"07/2021/ND-CP art. 3\"]");
        assertThat(run.json().get("also-under").get(0).get("standard").stringValue())
                .isEqualTo("2027-2030");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24 | urban | null     | [\"above-average\",\"average-living-standard\",\"poor\"]",
                "2026-11-24 | rural | 7200000  | [\"average-living-standard\"]",
                "2026-11-24 | urban | 12000001 | [\"above-average\"]",
                "2027-03-01 | urban | 11200001 | [\"above-line\"]",
                "2027-03-01 | urban | 11200000 | [\"poor\"]",
            })
    void the_classes_possible_are_sorted(String date, String area, String income, String possible) {
        JsonNode one = json(HOUSEHOLD.formatted(date, area, income)).json().get("classification");
        assertThat(one.get("possible").toString()).isEqualTo(possible);
        assertThat(one.get("class").isNull()).isEqualTo(possible.contains(","));
        assertThat(one.get("outcome").stringValue()).isEqualTo(possible.contains(",") ? "undetermined" : "decided");
    }

    @Test
    void a_list_is_answered_by_a_list_and_scores_stand_for_income_and_indicators() {
        Run run = json("""
                [{"id": "a", "date": "2026-01-05", "place": {"area": "urban"},
                  "household": {"income-score": 175, "deprivation-score": 30}, "people": [{"id": "p"}]},
                 {"id": "b", "date": "2020-01-05", "place": {"area": "urban"},
                  "household": {"income-per-month": 3600000}, "people": [{}, {}, {}, {}]}]
                """);
        assertThat(run.json().get(0).get("classification").get("class").stringValue())
                .isEqualTo("poor");
        assertThat(run.json().get(0).get("classification").get("deprived").intValue())
                .isEqualTo(3);
        assertThat(run.json().get(1).get("classification").get("standard").stringValue())
                .isEqualTo("2016-2020");
        assertThat(run.json().get(1).get("classification").get("class").stringValue())
                .isEqualTo("poor");
    }

    @Test
    void an_indicator_of_another_standard_is_left_out_and_named() {
        JsonNode answer = json("""
                        {"date": "2027-01-01", "place": {"area": "urban"}, "people": [{}],
                         "household": {"income-per-month": 1, "indicators": {"information-means": true}}}
                        """).json();
        assertThat(answer.get("ignored-indicators").toString()).isEqualTo("[\"information-means\"]");
        assertThat(answer.get("classification").get("deprived").intValue()).isZero();
    }

    @Test
    void every_mistake_is_named_and_nothing_is_evaluated() {
        Run run = run("""
                [{"date": "2014-01-01", "hh": 1, "people": [],
                  "household": {"income-per-month": -5, "indicators": {"wealth": true, "toilet": "yes"}}},
                 {"id": 7, "place": {"area": "city", "island": 3},
                  "people": [{"id": "x", "head": true, "facts": {"person.birth-date": "1950-13", "foo": 1}},
                             {"id": "x", "head": true, "facts": {"household.status": "poor"}}]},
                 {"date": "2026-11-24", "household": {"income-per-month": 7200000}}]
                """, "explain", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.mistakes()).hasSize(15).allMatch(line -> line.matches("\\[\\d\\]\\.\\S+: .+, allowed .+"));
        assertThat(run.mistakes())
                .anyMatch(line -> line.startsWith("[0].household.income-per-month: is -5, allowed is a whole number"))
                .anyMatch(line -> line.startsWith("[1].date: is missing"))
                .anyMatch(line -> line.startsWith("[1].people[1].head: is a second head"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                               | is not JSON",
                "{\"date\": \"2026-01-01\"} x    | is not JSON",
                "{\"date\": 1, \"date\": 2}      | is not JSON",
                "7                               | neither an object nor a list",
                "{\"date\": \"2026-02-30\"}      | is not a day",
                "{\"date\": \"24/11/2026\"}      | is not a day",
            })
    void what_is_no_question_is_refused_in_one_sentence(String json, String sentence) {
        Run run = run(json, "explain", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.mistakes()).hasSize(1).allMatch(line -> line.contains(sentence));
    }

    @Test
    void wrong_arguments_and_files_are_refused(@TempDir Path folder) throws IOException {
        assertThat(run("", "explain").status()).isEqualTo(2);
        assertThat(run("", "explain", folder.resolve("none.json").toString()).status())
                .isEqualTo(2);
        assertThat(run("{}", "explain", "-", "--format", "xml").mistakes().getFirst())
                .startsWith("--format: ");
        assertThat(run("{}", "explain", "-", "--language=fr").mistakes().getFirst())
                .startsWith("--language: ");
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xe9, '"'});
        assertThat(run("", "explain", latin.toString()).mistakes().getFirst()).contains("is not UTF-8");
    }

    @Test
    void text_is_vietnamese_unless_english_is_asked_for(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("q.json"), HOUSEHOLD.formatted("2026-11-24", "urban", "7200000"));
        assertThat(run("", "explain", file.toString()).out()).contains("hộ được xếp là hộ nghèo");
        assertThat(run("", "explain", file.toString(), "--language", "en").out())
                .contains("this is a poor household");
    }

    private static Run json(String json) {
        return run(json, "explain", "-", "--format", "json");
    }

    private static Run run(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream mistakes = new ByteArrayOutputStream();
        int status = new AnSinh(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(mistakes, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Run(
                status,
                out.toString(StandardCharsets.UTF_8),
                mistakes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void a_folder_with_a_benefit_of_the_wards_own_is_checked(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("benefits"));
        Path file = folder.resolve("benefits/ward.yaml");
        String text = """
                family: ward
                benefits:
                  - id: ward-gift
                    vi: Quà của phường
                    en: Gift of the ward
                    level: ward
                    form: cash
                    payer: local-givers
                    rhythm: once
                    per: household
                    procedure: none
                    rules:
                      - id: gift
                        from: 2026-01-01
                        to: open
                        when: {fact: household.status, is: poor}
                        amount: 300000
                        source: {document: local-decision, confidence: recalled}
                """;
        Files.writeString(file, text);
        Run well = run("", "law", "check", folder.toString());
        assertThat(well.status()).isZero();
        assertThat(well.out()).startsWith("All well: 1 files read, the law then has 88 benefits, 136 rules");
        Files.writeString(file, text.replace("is: poor", "is: pour"));
        Run wrong = run("", "law", "check", folder.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.mistakes())
                .singleElement()
                .asString()
                .matches("(?s)benefits/ward.yaml:\\d+: \"pour\" is no value of household.status; write one of .+");
        Run nothing = run("", "law", "check", folder.resolve("none").toString());
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.mistakes()).singleElement().asString().contains("cannot be read");
    }
}
