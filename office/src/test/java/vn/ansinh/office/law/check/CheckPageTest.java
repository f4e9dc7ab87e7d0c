package vn.ansinh.office.law.check;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.database.TestDatabase;

/** The public page as a browser without a screen, without cookies and without JavaScript sees it. */
class CheckPageTest {
    private static TestDatabase database;
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        office = RunningOffice.on(database);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** Sends a form of the page: names and values in turn. */
    private static HttpResponse<String> post(String... namesAndValues) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(namesAndValues[at])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[at + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(office.address() + "/tra-cuu"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void anybody_opens_it_and_gets_no_cookie() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(office.address() + "/tra-cuu")));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("Tra cứu quyền lợi", "mức chung của cả nước", "không được lưu lại");
    }

    @Test
    void a_step_needs_no_cookie_gives_none_and_is_kept_by_no_cache() throws Exception {
        HttpResponse<String> page = post("at", "start");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("Câu 1, nhiều nhất 12 câu", "Gia đình đang được công nhận là hộ gì?");
    }

    @Test
    void an_answer_travels_on_in_the_form_and_can_be_changed_in_its_place() throws Exception {
        String second =
                post("at", "household.status", "answer", "poor", "do", "next").body();
        assertThat(second)
                .contains("name=\"said\" value=\"household.status=poor\"", "Câu 2", "name=\"year\"")
                .doesNotContain("/tra-cuu?");

        String changing = post(
                        "at", "person.birth-date",
                        "said", "household.status=poor",
                        "change", "household.status")
                .body();
        assertThat(changing).contains("Câu 1", "value=\"poor\" checked");

        String changed = post(
                        "at", "household.status",
                        "said", "household.status=poor",
                        "said", "person.birth-date=1944",
                        "answer", "normal")
                .body();
        assertThat(changed)
                .containsSubsequence("value=\"household.status=normal\"", "value=\"person.birth-date=1944\"", "Câu 3");
    }

    @Test
    void a_skipped_question_is_carried_as_skipped_and_not_put_again() throws Exception {
        String page = post("at", "household.status", "do", "skip").body();

        assertThat(page).contains("value=\"household.status=\"", "Câu 2").doesNotContain("công nhận là hộ gì");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "household.status       | answer | ''        | Xin chọn một câu trả lời",
                "household.status       | answer | unknown   | Xin chọn một câu trả lời",
                "person.pension-monthly | answer | ''        | Xin ghi một con số",
                "person.pension-monthly | answer | hai triệu | “hai triệu” không phải một con số",
                "person.pension-monthly | answer | 500       | Nếu là nghìn đồng, xin ghi đủ: 500.000",
                "person.pension-monthly | answer | 12345678901 | lớn quá",
                "person.birth-date      | year   | ''        | Xin ghi năm",
                "person.birth-date      | year   | 44        | “44” chưa đúng là một năm",
                "person.birth-date      | year   | 2099      | Năm phải từ 1900 đến 2026",
                "person.birth-date      | year   | 1899      | Năm phải từ 1900 đến 2026",
            })
    void a_wrong_answer_is_refused_beside_its_field_and_kept(String fact, String field, String typed, String sentence)
            throws Exception {
        HttpResponse<String> page = post("at", fact, field, typed, "do", "next");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("id=\"answer-wrong\"", sentence, "name=\"at\" value=\"" + fact + "\"");
        if (!typed.isEmpty() && !typed.equals("unknown")) {
            assertThat(page.body()).contains("value=\"" + typed + "\"");
        }
    }

    @Test
    void a_day_that_is_none_or_has_not_come_is_refused_and_a_year_alone_is_enough() throws Exception {
        assertThat(post("at", "person.birth-date", "day", "31", "month", "2", "year", "1950")
                        .body())
                .contains("Không có ngày 31/2/1950");
        assertThat(post("at", "person.birth-date", "day", "5", "year", "1950").body())
                .contains("xin ghi cả tháng");
        assertThat(post("at", "household.left-poor-or-near-poor-on", "year", "2025")
                        .body())
                .contains("Xin ghi đủ ngày, tháng, năm");
        assertThat(post("at", "person.birth-date", "month", "3", "year", "1950").body())
                .contains("value=\"person.birth-date=1950-03\"");
    }

    @Test
    void the_result_says_what_why_how_much_and_which_papers() throws Exception {
        String page = post(
                        "at", "person.si-allowance-monthly",
                        "said", "household.status=poor",
                        "said", "person.birth-date=1946-03-05",
                        "said", "person.pension-monthly=0",
                        "answer", "0",
                        "do", "next")
                .body();
        String result = post(
                        "at", "x",
                        "said", "household.status=poor",
                        "said", "person.birth-date=1946-03-05",
                        "said", "person.pension-monthly=0",
                        "said", "person.si-allowance-monthly=0",
                        "do", "result")
                .body();

        assertThat(page).contains("name=\"said\" value=\"person.si-allowance-monthly=0\"");
        assertThat(result)
                .contains(
                        "Đây chưa phải là quyết định",
                        "Trợ cấp hưu trí xã hội",
                        "540.000\u00a0đ",
                        "Vì 80 tuổi; không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng.",
                        "Vì diện của hộ là hộ nghèo.",
                        "mức do địa phương định",
                        "Không phải nộp giấy tờ để hưởng: ",
                        "Tờ khai đề nghị trợ cấp xã hội, trợ cấp hưu trí xã hội",
                        "Bộ phận Một cửa bất kỳ trong cả nước",
                        "Chưa đối chiếu",
                        "Có thể được",
                        "Không thuộc diện",
                        "Trả lời thêm")
                .doesNotContain("HIV");
    }

    @Test
    void both_languages_ask_and_answer_and_the_switch_keeps_every_answer() throws Exception {
        HttpResponse<String> page = post(
                "at", "person.pension-monthly",
                "said", "person.birth-date=1946",
                "answer", "abc",
                "speak", "en");

        assertThat(page.body())
                .contains(
                        "<html lang=\"en\">",
                        "How much is the monthly pension?",
                        "value=\"person.birth-date=1946\"",
                        "value=\"abc\"",
                        "I do not know, skip");
        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("ansinh-language=en");
        assertThat(post("at", "result", "said", "household.status=poor", "speak", "en")
                        .body())
                .contains("This is not a decision", "Because: status of the household is poor.");
        assertThat(post("at", "start", "speak", "en").body()).contains("Begin");
    }

    @Test
    void senseless_fields_are_passed_over_and_nothing_breaks() throws Exception {
        for (String said :
                List.of("", "=", "person.hiv=true", "person.birth-date=99999999999", "a=b=c", "<script>=1")) {
            HttpResponse<String> page = post("at", "no-such-fact", "said", said, "change", "no-such-fact");
            assertThat(page.statusCode()).as(said).isEqualTo(200);
            assertThat(page.body()).contains("Câu 1").doesNotContain("<script>=");
        }
    }

    @Test
    void nothing_is_stored_or_logged() throws Exception {
        Map<String, Long> before = rows();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        try {
            post("at", "person.birth-date", "day", "7", "month", "8", "year", "1943");
            post("at", "person.pension-monthly", "said", "person.birth-date=1943-08-07", "answer", "chín trăm ba mốt");
            post(
                    "at",
                    "x",
                    "said",
                    "person.birth-date=1943-08-07",
                    "said",
                    "person.pension-monthly=987654",
                    "do",
                    "result");
        } finally {
            root.setLevel(level);
            root.detachAppender(log);
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains("1943") || line.contains("987654") || line.contains("chín trăm"));
    }

    /** How many rows every table holds, with those that only the owner may read. */
    private static Map<String, Long> rows() {
        List<String> tables = database.owner()
                .sql("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        assertThat(tables).contains("platform.view_log");
        return tables.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.owner()
                                .sql("select count(*) from " + table)
                                .query(Long.class)
                                .single(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Test
    void a_question_is_answered_well_under_three_hundred_milliseconds() throws Exception {
        String[] form = {
            "at", "person.sex", "said", "household.status=poor", "said", "person.birth-date=1996", "answer", "female"
        };
        for (int warm = 0; warm < 20; warm++) {
            post(form);
        }
        int asked = 20;
        long began = System.nanoTime();
        for (int one = 0; one < asked; one++) {
            assertThat(post(form).statusCode()).isEqualTo(200);
        }
        long each = (System.nanoTime() - began) / 1_000_000 / asked;

        assertThat(each).as("milliseconds for one step").isLessThan(300);
    }
}
