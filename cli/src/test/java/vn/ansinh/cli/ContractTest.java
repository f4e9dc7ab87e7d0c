package vn.ansinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Language;

/** The contract of a question to the law, line by line. */
class ContractTest {
    private static final Law LAW = Law.load();
    private static final AnswerForm JSON = new AnswerForm(AnswerForm.Format.JSON, Language.VI, Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 2016-2020, 900000, 59/2015/QD-TTg",
        "2021-12-31, 2016-2020, 900000, 59/2015/QD-TTg",
        "2022-01-01, 2022-2025, 2000000, 07/2021/ND-CP art. 3",
        "2026-12-31, 2022-2025, 2000000, 07/2021/ND-CP art. 3",
        "2027-01-01, 2027-2030, 2800000, 351/2025/ND-CP",
        "2030-12-31, 2027-2030, 2800000, 351/2025/ND-CP",
    })
    void the_standard_is_that_of_the_date(String date, String standard, long line, String citation) {
        JsonNode one = classification("{\"date\": \"" + date + "\", \"place\": {\"area\": \"urban\"}}");
        assertThat(one.get("standard").stringValue()).isEqualTo(standard);
        assertThat(one.get("line").longValue()).isEqualTo(line);
        assertThat(one.get("citations").toString()).isEqualTo("[\"" + citation + "\"]");
        assertThat(one.get("class").isNull()).isTrue();
        assertThat(one.get("outcome").stringValue()).isEqualTo("undetermined");
    }

    @Test
    void every_field_of_the_contract_is_there_and_what_is_not_known_is_null() {
        JsonNode answer = answer("{\"date\": \"2024-05-01\"}");
        assertThat(answer.propertyNames()).contains("id", "date", "law", "classification");
        assertThat(answer.get("id").isNull()).isTrue();
        assertThat(answer.get("law").stringValue()).isEqualTo(LAW.hash()).matches("[0-9a-f]{64}");
        JsonNode one = answer.get("classification");
        assertThat(one.propertyNames())
                .contains(
                        "standard",
                        "class",
                        "outcome",
                        "income-per-person",
                        "line",
                        "deprived",
                        "unknown-indicators",
                        "possible",
                        "citations");
        assertThat(Stream.of("class", "income-per-person", "line")
                        .allMatch(key -> one.get(key).isNull()))
                .isTrue();
        assertThat(one.get("deprived").intValue()).isZero();
        assertThat(texts(one.get("unknown-indicators"))).hasSize(12).isSorted();
        assertThat(texts(one.get("possible")))
                .containsExactly("above-average", "average-living-standard", "near-poor", "poor");
    }

    @Test
    void scores_stand_for_income_and_indicators() {
        JsonNode one = classification("""
                {"date": "2026-05-01", "place": {"area": "urban"}, "people": [{}],
                 "household": {"income-score": 160, "deprivation-score": 40}}
                """);
        assertThat(one.get("class").stringValue()).isEqualTo("poor");
        assertThat(one.get("deprived").intValue()).isEqualTo(4);
        assertThat(one.get("unknown-indicators").isEmpty()).isTrue();
        assertThat(one.get("income-per-person").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7200000, 4, 1800000", "8000001, 4, 2000001", "0, 3, 0", "7200000.0, 1, 7200000"})
    void income_is_divided_by_the_people_sent(String income, int people, long each) {
        String all = Stream.generate(() -> "{}").limit(people).collect(Collectors.joining(","));
        JsonNode one = classification("{\"date\": \"2024-05-01\", \"household\": {\"income-per-month\": " + income
                + "}, \"people\": [" + all + "]}");
        assertThat(one.get("income-per-person").longValue()).isEqualTo(each);
    }

    @Test
    void an_unknown_indicator_that_cannot_change_the_outcome_leaves_it_decided() {
        String indicators = LAW.standard("2022-2025").indicators().stream()
                .map(indicator -> "\"" + indicator.id() + "\": "
                        + switch (indicator.id()) {
                            case "toilet" -> "true";
                            case "nutrition" -> "null";
                            default -> "false";
                        })
                .collect(Collectors.joining(", "));
        JsonNode one = classification("""
                {"date": "2024-05-01", "place": {"area": "urban"}, "people": [{}],
                 "household": {"income-per-month": 2000000, "indicators": {%s}}}
                """.formatted(indicators));
        assertThat(one.get("class").stringValue()).isEqualTo("near-poor");
        assertThat(texts(one.get("possible"))).containsExactly("near-poor");
        assertThat(texts(one.get("unknown-indicators"))).containsExactly("nutrition");
    }

    @Test
    void a_recognised_status_does_not_change_what_is_computed() {
        JsonNode one = classification("""
                {"date": "2024-05-01", "place": {"area": "urban"}, "people": [{}],
                 "household": {"income-per-month": 3000001, "facts": {"household.status": "poor"}}}
                """);
        assertThat(one.get("class").stringValue()).isEqualTo("above-average");
    }

    @Test
    void every_fact_is_taken_where_it_belongs_with_every_value_it_has() {
        for (FactKind fact : LAW.facts()) {
            for (String value : values(fact)) {
                String given = "\"" + fact.id() + "\": " + value;
                List<String> questions = new ArrayList<>();
                if (List.of("household", "event").contains(fact.subject())) {
                    questions.add("\"household\": {\"facts\": {" + given + "}}");
                }
                if (List.of("person", "carer", "event").contains(fact.subject())) {
                    questions.add("\"people\": [{\"facts\": {" + given + "}}]");
                }
                if (fact.subject().equals("place")) {
                    questions.add("\"place\": {" + given.replace("place.", "") + "}");
                }
                assertThat(questions).as(fact.id()).isNotEmpty();
                for (String question : questions) {
                    assertThat(mistakes("{\"date\": \"2024-05-01\", " + question + "}"))
                            .as(question)
                            .isEmpty();
                }
            }
        }
    }

    private static List<String> values(FactKind fact) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of("true", "false", "null");
            case INTEGER, MONEY -> List.of("0", "7", "null");
            case DATE ->
                fact.isPartial() ? List.of("\"1950\"", "\"1950-05\"", "\"1950-05-31\"") : List.of("\"2024-02-29\"");
            case ENUM ->
                Stream.concat(fact.values().stream(), Stream.of("unknown"))
                        .map(value -> "\"" + value + "\"")
                        .toList();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"date\": \"2015-12-31\"} | date: no poverty standard is known on 2015-12-31, allowed is a day from 2016-01-01 to 2030-12-31",
                "{} | date: is missing, allowed is a day such as 2026-11-24",
                "{\"date\": null} | date: is missing, allowed is a day such as 2026-11-24",
                "{\"date\": \"2025-02-29\"} | date: \"2025-02-29\" is not a day, allowed is a day such as 2026-11-24",
                "{\"date\": 2026} | date: is 2026, allowed is a text in quotes",
                "{\"date\": \"2024-05-01\", \"place\": {\"area\": \"city\"}} | place.area: is \"city\", allowed are urban, rural",
                "{\"date\": \"2024-05-01\", \"place\": \"urban\"} | place: is the text \"urban\", allowed is an object such as {\"area\": \"urban\"}",
                "{\"date\": \"2024-05-01\", \"people\": [{\"age\": 3}]} | people[0].age: is not known, allowed are id, head, facts",
                "{\"date\": \"2024-05-01\", \"people\": [{\"head\": 1}]} | people[0].head: is 1, allowed are true, false",
                "{\"date\": \"2024-05-01\", \"household\": {\"income-per-month\": 0.5}} | household.income-per-month: is 0.5, which is not whole, allowed is a whole number from 0 to 9223372036854775807",
                "{\"date\": \"2024-05-01\", \"household\": {\"income-per-month\": \"7\"}} | household.income-per-month: is the text \"7\", allowed is a whole number from 0 to 9223372036854775807",
                "{\"date\": \"2024-05-01\", \"province\": {\"standard\": 1}} | province.standard: is not known, allowed are base-standard",
                "{\"date\": \"2024-05-01\", \"people\": [{\"facts\": {\"household.status\": \"poor\"}}]} | people[0].facts.household.status: is not a fact known here, allowed are the facts that begin with person. or carer. or event.",
                "[3] | [0]: is 3, allowed is an object with id, date, place, household, people, province",
            })
    void a_mistake_says_where_it_stands_what_is_wrong_and_what_is_allowed(String question, String mistake) {
        assertThat(mistakes(question)).hasSize(1).allMatch(line -> line.equals(mistake));
    }

    @Test
    void a_province_may_set_its_own_base() {
        assertThat(mistakes("{\"date\": \"2026-11-24\", \"province\": {\"base-standard\": 600000}}"))
                .isEmpty();
    }

    @Test
    void the_order_of_people_changes_nothing() {
        List<String> people = List.of(
                "{\"id\": \"a\", \"head\": true, \"facts\": {\"person.birth-date\": \"1950\"}}",
                "{\"id\": \"b\", \"facts\": {\"person.birth-date\": \"2012-01-05\"}}",
                "{\"id\": \"c\"}");
        String question = "{\"date\": \"2026-11-24\", \"place\": {\"area\": \"rural\"}, "
                + "\"household\": {\"income-per-month\": 4500000}, \"people\": [%s]}";
        JsonNode one = answer(question.formatted(String.join(",", people)));
        JsonNode other = answer(question.formatted(String.join(",", people.reversed())));
        assertThat(other.get("classification")).isEqualTo(one.get("classification"));
        assertThat(other.get("entitlements")).containsExactlyInAnyOrderElementsOf(one.get("entitlements"));
    }

    @Test
    void one_household_may_be_asked_about_on_several_days() {
        JsonNode answers =
                answer("[{\"id\": \"h\", \"date\": \"2026-12-31\"}, {\"id\": \"h\", \"date\": \"2027-01-01\"}]");
        assertThat(answers.size()).isEqualTo(2);
        assertThat(body("[]")).isEqualTo("[ ]\n");
    }

    @Test
    void an_answer_is_the_same_bytes_everywhere() {
        String body = body("{\"id\": \"hộ\", \"date\": \"2024-05-01\"}");
        assertThat(body).startsWith("{\n  \"id\" : \"hộ\",\n").endsWith("}\n").doesNotContain("\r");
        assertThat(body("\ufeff{\"id\": \"hộ\", \"date\": \"2024-05-01\"}")).isEqualTo(body);
    }

    @Test
    void whatever_was_typed_a_mistake_is_one_short_line() {
        String lengthy = "x".repeat(50_000);
        List<String> questions = List.of(
                "{\"date\": \"2024-05-01\", \"a\\nb\\u001b[31m\": 1}",
                "{\"date\": \"2024-05-01\\nnext: line\"}",
                "{\"date\": \"" + lengthy + "\"}",
                "{\"date\": \"2024-05-01\", \"" + lengthy + "\": 1}",
                "{\"date\": \"2024-05-01\", \"household\": {\"income-per-month\": 1e999999}}",
                "{\"date\": \"2024-05-01\", \"household\": {\"income-per-month\": 1e-999999}}",
                "{\"date\": \"2024-05-01\", \"household\": {\"income-per-month\": " + "9".repeat(900) + "}}",
                "[".repeat(5_000),
                "{\"date\": \"2024-05-01\", \"date\": \"2024-05-01\"}",
                "{'date': 1}",
                "{\"date\": NaN}",
                "");
        Predicate<String> isShortLine =
                line -> line.length() < 400 && line.chars().noneMatch(Character::isISOControl);
        for (String question : questions) {
            assertThat(mistakes(question))
                    .as(question.length() > 90 ? "long" : question)
                    .hasSize(1)
                    .allMatch(isShortLine);
        }
    }

    private static JsonNode classification(String question) {
        return answer(question).get("classification");
    }

    private static JsonNode answer(String question) {
        return JsonMapper.shared().readTree(body(question));
    }

    private static String body(String question) {
        return ((Explain.Answered) reply(question)).body();
    }

    private static List<String> mistakes(String question) {
        return reply(question) instanceof Explain.Refused(List<Mistake> all)
                ? all.stream().map(Mistake::toString).toList()
                : List.of();
    }

    private static Explain.Reply reply(String question) {
        return Explain.reply(LAW, question.getBytes(StandardCharsets.UTF_8), JSON);
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
