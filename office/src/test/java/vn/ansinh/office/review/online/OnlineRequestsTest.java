package vn.ansinh.office.review.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** A stranger sends a request and hears how far it is; an officer finds its household or declines it. Today is 24/11/2026. */
class OnlineRequestsTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final Pattern CODE = Pattern.compile("TT-[A-Z2-9]{4}-[A-Z2-9]{4}");
    private static final Pattern WAITING = Pattern.compile("/requests/online/[0-9a-f-]{36}");

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit officer;
    private Visit leader;
    private UUID group = new UUID(0, 0);

    @BeforeEach
    void a_ward_with_a_household() {
        List<UUID> groups = ward.found();
        group = groups.get(0);
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(ward.ward(), "to01", Role.GROUP_LEADER, groups.get(0));
        ward.household("A-2", groups.get(0), EARLY, "Trần Thị Chi");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("kind", "review");
        form.put("head", "Trần Thị Chi");
        form.put("group", "Tổ 1");
        form.put("address", "12 đường Phước Long");
        form.put("phone", "0905 123 456");
        form.put("reason", "Chồng mất, nuôi hai con nhỏ");
        return form;
    }

    @Test
    void in_autumn_the_page_says_that_the_household_may_join_the_annual_review_and_until_when() {
        assertThat(office.visit().get("/de-nghi").body()).contains("rà soát định kỳ", "14/12/2026", "15/12/2026");
    }

    private static String code(Visit.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Matcher found = CODE.matcher(answer.body().replace("TT-ABCD-2345", ""));
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group();
    }

    private String waiting() {
        Matcher found = WAITING.matcher(officer.get("/requests/online").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String stage(String code, String head) {
        return office.visit()
                .post("/de-nghi/xem", Map.of("code", code, "asker", head))
                .body();
    }

    @Test
    void a_stranger_sends_a_request_and_reads_its_code_and_the_days_and_no_cookie_is_set() {
        Visit stranger = office.visit();
        Visit.Answer blank = stranger.get("/de-nghi");
        assertThat(blank.status()).isEqualTo(200);
        assertThat(blank.body())
                .contains("Phường Nam Nha Trang", "ngày 15/12/2026", "ngày 30/12/2026", "91/2025/QH15")
                .doesNotContain("Trần Thị Chi");
        Visit.Answer taken = stranger.postRaw("/de-nghi", encoded(form()), Map.of());
        assertThat(taken.body()).contains("Phường đã nhận đề nghị", "15/12/2026", "30/12/2026");
        assertThat(stranger.cookies().getCookieStore().getCookies()).isEmpty();
        assertThat(stage(code(taken), "tran thi chi")).contains("Phường đã nhận, đang xem", "24/11/2026");
        assertThat(stage(code(taken), "Trần Thị Châu")).contains("Không có đề nghị nào");
        assertThat(stage("TT-ABCD-2345", "Trần Thị Chi")).contains("Không có đề nghị nào");
    }

    private static String encoded(Map<String, String> form) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
        return body.toString();
    }

    @Test
    void the_answer_is_the_same_whether_the_household_is_in_the_register_or_not() {
        Map<String, String> unknown = form();
        unknown.put("head", "Người Không Có");
        String one = office.visit().post("/de-nghi", form()).body();
        String other = office.visit().post("/de-nghi", unknown).body();
        assertThat(one.replaceAll(CODE.pattern(), "").replace("Trần Thị Chi", "X"))
                .isEqualTo(other.replaceAll(CODE.pattern(), "").replace("Người Không Có", "X"));
    }

    @Test
    void sent_twice_it_is_one() {
        String first = code(office.visit().post("/de-nghi", form()));
        Map<String, String> again = form();
        again.put("head", "  trần thị  chi");
        assertThat(code(office.visit().post("/de-nghi", again))).isEqualTo(first);
        again.put("kind", "leave");
        assertThat(code(office.visit().post("/de-nghi", again))).isNotEqualTo(first);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        Map<String, String> form = form();
        form.put("head", "");
        form.put("phone", "không có");
        Visit.Answer answer = office.visit().post("/de-nghi", form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Xin ghi đủ họ và tên chủ hộ", "Số điện thoại chỉ có chữ số", "12 đường Phước Long");
        assertThat(officer.get("/requests/online").body()).contains("Chưa có đơn trực tuyến nào");
        form.put("speak", "en");
        assertThat(office.visit().post("/de-nghi", form).body()).contains("Ask for a review", "12 đường Phước Long");
    }

    @Test
    void the_officer_matches_it_and_the_family_follows_it_to_the_review() {
        String code = code(office.visit().post("/de-nghi", form()));
        assertThat(officer.get("/inbox").body()).contains("Đơn trực tuyến chưa ghép hộ: Trần Thị Chi, " + code);
        assertThat(leader.get("/inbox").body()).doesNotContain(code);
        assertThat(leader.get("/requests/online").status()).isEqualTo(403);
        String online = waiting();
        assertThat(officer.get(online).body()).contains("Trần Thị Chi, A-2", "0905 123 456", "12 đường Phước Long");
        assertThat(officer.post(online + "/match", Map.of()).body()).contains("Chưa chọn hộ nào");
        Visit.Answer matched = officer.post(online + "/match", Map.of("code", "A-2"));
        assertThat(matched.location()).as(matched.body()).startsWith("/requests/");
        assertThat(officer.get(matched.location()).body())
                .contains("DN-2026-0001", "Cổng dịch vụ công", "Chồng mất, nuôi hai con nhỏ", "24/11/2026");
        assertThat(officer.get("/inbox").body()).doesNotContain(code);
        assertThat(leader.get(matched.location()).body()).contains("DN-2026-0001");
        assertThat(officer.post(online + "/match", Map.of("code", "A-2")).body())
                .contains("đã được giải quyết");
        assertThat(stage(code, "Trần Thị Chi")).contains("đã nhận, đang xem");
        assertThat(officer.get("/households/A-2").body()).contains("Đề nghị, phản ánh", "DN-2026-0001");
        assertThat(officer.get("/households/A-2/file").body()).contains("Đề nghị, phản ánh", "DN-2026-0001");
        officer.post(matched.location() + "/screen", Map.of("decision", "in"));
        assertThat(stage(code, "Trần Thị Chi")).contains("Đang rà soát");
    }

    @Test
    void a_household_that_asks_already_is_not_matched_again() {
        office.visit().post("/de-nghi", form());
        officer.post(waiting() + "/match", Map.of("code", "A-2"));
        Map<String, String> second = form();
        second.put("reason", "Xin xem giúp");
        office.visit().post("/de-nghi", second);
        String online = waiting();
        assertThat(officer.post(online + "/match", Map.of("code", "A-2")).body())
                .contains("chưa giải quyết xong");
        assertThat(officer.get(online).body()).contains("Chưa ghép hộ");
    }

    @Test
    void a_request_of_nobody_is_declined_by_a_letter_and_the_page_only_invites() throws Exception {
        Map<String, String> form = form();
        form.put("head", "Người Không Có");
        String code = code(office.visit().post("/de-nghi", form));
        String online = waiting();
        assertThat(officer.get(online).body()).contains("Không có hộ nào có tên hoặc mã như vậy");
        assertThat(officer.get(online + "?q=chi").body()).contains("A-2");
        assertThat(officer.post(online + "/decline", Map.of("reason", " ")).body())
                .contains("Từ chối thì phải ghi lý do");
        officer.post(online + "/decline", Map.of("reason", "Không có hộ này ở nơi đã ghi"));
        assertThat(officer.get(online).body()).contains("Không có hộ này ở nơi đã ghi", "Thư từ chối");
        assertThat(officer.download(online + "/letter.docx")).startsWith('P', 'K');
        assertThat(stage(code, "Người Không Có"))
                .contains("Mời gia đình đến Ủy ban nhân dân phường nhận giấy trả lời")
                .doesNotContain("Không có hộ này");
        assertThat(officer.get("/audit").body()).doesNotContain("account.why.ASK_ONLINE");
    }

    @Test
    void one_address_sends_only_so_many_and_asks_only_so_often() {
        Map<String, String> form = form();
        for (int times = 0; times < PublicRequestPage.MOST_SENT; times++) {
            form.put("reason", "lần " + times);
            assertThat(office.visit().post("/de-nghi", form).status()).isEqualTo(200);
        }
        form.put("reason", "một lần nữa");
        assertThat(office.visit().post("/de-nghi", form).status()).isEqualTo(429);
        for (int times = 0; times < PublicRequestPage.MOST_ASKED; times++) {
            stage("TT-ABCD-2345", "Trần Thị Chi");
        }
        assertThat(stage("TT-ABCD-2345", "Trần Thị Chi")).contains("quá nhiều lần");
    }

    /** Words that no paper could hold, or that nobody sees, come from machines. */
    @Test
    void what_nobody_can_read_is_left_out_and_a_name_has_letters() {
        Map<String, String> form = form();
        form.put("head", "Trần\u00a0Thị \u0001 Chi\u200b");
        form.put("reason", "Chồng mất\u0000\r\nnuôi hai con");
        code(office.visit().post("/de-nghi", form));
        assertThat(officer.get(waiting()).body()).contains("<dd>Trần Thị Chi</dd>", "Chồng mất\nnuôi hai con");
        form.put("head", "\u200b \u00a0 . .");
        assertThat(office.visit().post("/de-nghi", form).body()).contains("Xin ghi đủ họ và tên chủ hộ");
        form.put("head", "Trần Thị Chi");
        form.put("reason", " ... ");
        assertThat(office.visit().post("/de-nghi", form).body()).contains("Xin ghi lý do");
    }

    @Test
    void a_telephone_number_written_otherwise_makes_no_second_request() {
        String first = code(office.visit().post("/de-nghi", form()));
        Map<String, String> again = form();
        again.put("phone", "0905.123.456");
        assertThat(code(office.visit().post("/de-nghi", again))).isEqualTo(first);
    }

    @Test
    void of_two_who_match_at_once_one_hears_that_it_is_done() {
        List<Visit> two = List.of(officer, office.signedIn(ward.ward(), "canbo2", Role.OFFICER));
        for (int times = 0; times < 6; times++) {
            Map<String, String> form = form();
            form.put("head", "Lê Văn " + (char) ('A' + times));
            String code = "N-" + times;
            ward.household(code, group, EARLY, form.get("head"));
            office.visit().post("/de-nghi", form);
            String online = waiting();
            List<Integer> answers = two.stream()
                    .map(who -> CompletableFuture.supplyAsync(() ->
                            who.post(online + "/match", Map.of("code", code)).status()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(303, 409);
        }
    }

    @Test
    void a_code_is_of_one_ward() {
        String code = code(office.visit().post("/de-nghi", form()));
        UUID other = UUID.randomUUID();
        assertThat(database.as(
                        Identity.stranger(other),
                        () -> database.sql()
                                .sql("select count(*) from review.online_stage(:code, 'Trần Thị Chi')")
                                .param("code", code)
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void where_several_wards_share_the_office_nothing_is_taken_in() {
        new RegisterFixture(database).found();
        assertThat(office.visit().get("/de-nghi").body())
                .contains("nhiều phường")
                .doesNotContain("<textarea");
        assertThat(office.visit().post("/de-nghi", form()).status()).isEqualTo(409);
        assertThat(officer.get("/requests/online").body()).contains("Chưa có đơn trực tuyến nào");
    }

    @Test
    void a_stranger_reads_no_row_of_what_was_sent() {
        office.visit().post("/de-nghi", form());
        assertThat(database.as(
                        Identity.stranger(ward.ward()),
                        () -> database.sql()
                                .sql("select count(*) from review.online_request")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }
}
