package vn.ansinh.office.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.cli.AnswerForm;
import vn.ansinh.cli.Explain;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Language;

class ExplainApiTest {
    private static final String PASSWORD = "cơm gà nha trang ngon";
    private static final String JSON = "application/json";
    private static final String QUESTION = """
            {"id": "hộ-17", "date": "2026-11-24", "place": {"area": "urban"},
             "household": {"income-per-month": 7200000, "indicators": {"health-insurance": true, "toilet": true,
               "telecom": true, "housing-quality": false, "nutrition": null}},
             "people": [{"id": "p1", "head": true}, {"id": "p2"}, {"id": "p3"}, {"id": "p4"}]}
            """;

    private static RunningOffice office;
    private static Visit program;

    @BeforeAll
    static void start() {
        office = RunningOffice.on(TestDatabase.fresh());
        create("xem", NewAccount.PasswordKind.OWN);
        create("moi", NewAccount.PasswordKind.ONE_TIME);
        program = office.visit();
        program.signIn("xem", PASSWORD);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void create(String name, NewAccount.PasswordKind kind) {
        Acting.as(
                Identity.program(new UUID(7, 1)),
                "TEST",
                () -> office.bean(CreatingAccount.class)
                        .create(new NewAccount(
                                name, "Trần Văn " + name, List.of(Role.VIEWER), List.of(), PASSWORD, kind)));
    }

    @Test
    void the_answer_is_that_of_the_command_line_byte_for_byte() {
        for (AnswerForm.Format format : AnswerForm.Format.values()) {
            for (Language language : Language.values()) {
                byte[] question = QUESTION.getBytes(StandardCharsets.UTF_8);
                Explain.Reply reply =
                        Explain.reply(Law.load(), question, new AnswerForm(format, language, Optional.empty()));
                String query = "?format=" + (format == AnswerForm.Format.JSON ? "json" : "text") + "&language="
                        + (language == Language.VI ? "vi" : "en");
                HttpResponse<byte[]> answer = program.sendJson("POST", "/api/explain" + query, JSON, question);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .isEqualTo(((Explain.Answered) reply).body());
            }
        }
    }

    @Test
    void without_options_it_is_json_in_Vietnamese() {
        HttpResponse<byte[]> answer = post(JSON, QUESTION);
        assertThat(type(answer)).isEqualTo(JSON);
        JsonNode one = read(answer).get("classification");
        assertThat(read(answer).get("id").stringValue()).isEqualTo("hộ-17");
        assertThat(one.get("class").stringValue()).isEqualTo("poor");
        assertThat(one.get("why").stringValue()).contains("hộ nghèo");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(type(program.sendJson(
                        "POST", "/api/explain?format=text", JSON, QUESTION.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void every_mistake_comes_back_as_the_command_line_prints_it() {
        String question = "[{\"date\": \"2026-02-30\"}, {\"date\": \"2026-11-24\", \"people\": []}]";
        HttpResponse<byte[]> answer = post(JSON, question);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).startsWith("application/problem+json");
        Explain.Refused printed = (Explain.Refused) Explain.reply(
                Law.load(),
                question.getBytes(StandardCharsets.UTF_8),
                new AnswerForm(AnswerForm.Format.JSON, Language.VI, Optional.empty()));
        assertThat(read(answer).get("mistakes").values().stream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        printed.mistakes().stream().map(Object::toString).toList());
        assertThat(read(answer).get("detail").stringValue()).contains("Câu hỏi chưa đúng mẫu");
        assertThat(read(answer).has("classification")).isFalse();
    }

    @Test
    void an_option_that_is_not_allowed_is_a_mistake() {
        byte[] question = QUESTION.getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer =
                program.sendJson("POST", "/api/explain?format=xml&language=fr&only=all", JSON, question);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).get("mistakes").values().stream().map(JsonNode::stringValue))
                .containsExactly(
                        "format: is \"xml\", allowed are json, text",
                        "language: is \"fr\", allowed are vi, en",
                        "only: is \"all\", allowed are entitled, not-entitled, undetermined, overlapped");
    }

    @Test
    void of_very_many_mistakes_the_rest_is_counted() {
        String question = "[" + "{\"date\":1},".repeat(1_500) + "{\"date\":1}]";
        JsonNode problem = read(post(JSON, question));
        assertThat(problem.get("mistakes").size()).isEqualTo(1_000);
        assertThat(problem.get("mistakes-left-out").intValue()).isEqualTo(501);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json; charset=utf-8, 200",
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "multipart/form-data; boundary=x, 415",
        "nonsense, 415",
        "'', 415",
    })
    void only_json_is_taken_so_that_no_form_of_another_site_can_ask(String contentType, int status) {
        HttpResponse<byte[]> answer = post(contentType, QUESTION);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(type(answer)).contains("json");
    }

    @Test
    void a_question_beyond_the_limit_is_refused_whole() {
        String longest = QUESTION + " ".repeat(ExplainApi.LONGEST - QUESTION.getBytes(StandardCharsets.UTF_8).length);
        assertThat(post(JSON, longest).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> answer = post(JSON, longest + " ");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(read(answer).get("status").intValue()).isEqualTo(413);
    }

    @Test
    void an_unreadable_question_is_a_problem_and_no_incident() {
        HttpResponse<byte[]> answer =
                program.sendJson("POST", "/api/explain", JSON, new byte[] {'"', (byte) 0xe9, '"'});
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).get("mistakes").get(0).stringValue())
                .isEqualTo("file: is not UTF-8, allowed is JSON in UTF-8");
        assertThat(post(JSON, "").statusCode()).isEqualTo(400);
        assertThat(post(JSON, "[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void another_method_is_told_which_one_is_right() {
        HttpResponse<byte[]> answer = program.sendJson("GET", "/api/explain", JSON, new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
        assertThat(type(answer)).startsWith("application/problem+json");
    }

    @Test
    void a_program_that_is_not_signed_in_is_told_so_and_never_sent_to_a_page() {
        HttpResponse<byte[]> answer =
                office.visit().sendJson("POST", "/api/explain", JSON, QUESTION.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).contains("/sign-in");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void who_has_still_to_choose_a_password_is_not_signed_in_yet() {
        Visit newcomer = office.visit();
        newcomer.signIn("moi", PASSWORD);
        assertThat(newcomer.sendJson("POST", "/api/explain", JSON, QUESTION.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<byte[]> post(String contentType, String question) {
        return program.sendJson("POST", "/api/explain", contentType, question.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
