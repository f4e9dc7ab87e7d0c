package vn.ansinh.office.review.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;

/** From the list to its end: hung, objected to, answered, surveyed again. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PostingFlowTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static PostedWard ward;
    private static UUID forgotten;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        UUID poor = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        ward.register.person(poor, "Lê Thị An", "1956-03-17", "light");
        ward.register.officer(() -> {
            ward.database
                    .sql()
                    .sql(
                            "update registry.residence set phone = '+84905123456', house_number = '88' where household_id = :home")
                    .param("home", poor)
                    .update();
            return ward.database
                    .sql()
                    .sql("update registry.person set id_tail = '789' where name = 'Lê Thị An'")
                    .update();
        });
        ward.survey(poor, OCTOBER, "3000000");
        UUID risen = ward.household("A-02", 0, "Phạm Văn Cường", "Phạm Thị Dung");
        ward.recognise(risen, "poor");
        ward.survey(risen, OCTOBER, "30000000");
        ward.survey(ward.household("A-04", 0, "Hồ Văn Tâm", "Hồ Thị Út"), OCTOBER, "30000000");
        forgotten = ward.household("A-03", 0, "Ngô Văn Giang", "Ngô Thị Hà");
        ward.survey(ward.household("B-01", 1, "Đỗ Văn Kiên", "Đỗ Thị Lan"), OCTOBER, "3000000");
        ward.survey(ward.household("C-01", 2, "Bùi Văn Minh", "Bùi Thị Nga"), OCTOBER, "3000000");
        ward.posted(0, "A-01", "A-02", "A-04");
        ward.posted(1, "B-01");
        ward.posted(2, "C-01");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static String page(int group) {
        return ward.officer.get(ward.group(group) + "/posting").body();
    }

    /** Takes one in and returns its page. */
    private static String object(Visit who, int group, Map<String, String> form) {
        Visit.Answer answer = who.post(ward.group(group) + "/objection", form);
        assertThat(answer.location()).as(answer.body()).isEqualTo("/objections/" + form.get("objection"));
        return answer.location();
    }

    private static String listAddress(int group) {
        return page(group).replaceAll("(?s).*href=\"([^\"]+/posting/lists/[^\"]+\\.docx)\".*", "$1");
    }

    @Test
    void a_list_holds_what_may_be_posted_and_nothing_else() {
        assertThat(ward.move(0, "take-down", "24/11/2026", "").body()).contains("Chưa lập danh sách niêm yết");
        assertThat(ward.hang(0, "culture-house", "19/11/2026").status()).isEqualTo(400);
        assertThat(ward.makeList(0).location()).isEqualTo(ward.group(0) + "/posting");
        String list = PostedWard.words(ward.officer.download(listAddress(0)));
        assertThat(list)
                .contains("Lê Thị An", "1956", "Hộ nghèo", "Tổ dân phố 1", "chưa có quyết định công nhận")
                .contains("Phạm Văn Cường", "Hộ thoát nghèo")
                .doesNotContain("Hồ Văn Tâm")
                .doesNotContain(
                        "17/03",
                        "17/3",
                        "905123456",
                        "0905 123 456",
                        "789",
                        "88",
                        "A-01",
                        "khuyết tật",
                        "nặng",
                        "3.000.000");
        assertThat(page(0)).doesNotContain("905123456", "0905 123 456", "17/03/1956");
        assertThat(ward.officer.get(ward.group(0) + "/posting/loudspeaker").body())
                .contains("1 hộ nghèo, 1 hộ thoát nghèo", "Kính thưa bà con Tổ dân phố 1", "nhà văn hóa Tổ dân phố 1")
                .doesNotContain("Lê Thị An");
    }

    @Test
    void b_the_end_is_locked_until_the_days_have_run_and_places_of_the_law_are_asked_for() {
        assertThat(ward.move(0, "take-down", "24/11/2026", "").body()).contains("Chưa ghi nơi và ngày niêm yết");
        assertThat(ward.hang(0, "other", "19/11/2026").body()).contains("xin ghi tên nơi");
        assertThat(ward.hang(0, "culture-house", "25/11/2026").body()).contains("Ngày phải từ");
        ward.hang(0, "culture-house", "19/11/2026");
        assertThat(page(0))
                .contains("Đã đủ ngày từ 24/11/2026", "Chưa ghi bản niêm yết ở trụ sở phường")
                .contains("chưa đối chiếu", "chưa nhập lịch nghỉ năm 2026");
        ward.hang(0, "ward-office", "24/11/2026");
        assertThat(page(0))
                .contains("Còn 3 ngày làm việc, gỡ sớm nhất 27/11/2026")
                .doesNotContain("Chưa ghi bản niêm yết ở trụ sở phường");
        assertThat(ward.move(0, "take-down", "24/11/2026", "").body()).contains("Phải niêm yết đủ 3 ngày làm việc");
        assertThat(ward.makeList(0).body()).contains("chỉ đổi khi có ý kiến được chấp nhận");
        assertThat(ward.officer.get(ward.group(0)).body()).contains("Đang niêm yết 2 nơi");
    }

    @Test
    void c_an_objection_is_taken_in_by_the_leader_settled_by_the_officer_and_leads_to_another_list() {
        assertThat(ward.other.get(ward.group(0) + "/posting").status()).isEqualTo(404);
        assertThat(ward.other.get(ward.group(0) + "/objection").status()).isEqualTo(404);
        assertThat(ward.leader.get(ward.group(0) + "/objection").body()).contains("Bỏ sót hộ");
        Map<String, String> form = PostedWard.objection("left-out", "A-03", "");
        assertThat(ward.other.post(ward.group(0) + "/objection", form).status()).isEqualTo(404);
        Map<String, String> elsewhere = PostedWard.objection("left-out", "B-01", "");
        assertThat(ward.leader.post(ward.group(0) + "/objection", elsewhere).status())
                .isEqualTo(400);
        String objection = object(ward.leader, 0, form);
        object(ward.leader, 0, form);
        assertThat(ward.leader.get(objection).body())
                .contains("YK-2026-0001", "Ngô Văn Giang", "Chưa biết số ngày")
                .doesNotContain("Phan Thị Hoa", "Ghi kết quả");
        assertThat(ward.other.get(objection).status()).isEqualTo(404);
        assertThat(ward.officer.get("/inbox").body()).contains("YK-2026-0001", "Tổ dân phố 1");
        assertThat(ward.officer.get(objection).body()).contains("Phan Thị Hoa", "Ghi kết quả");
        assertThat(ward.officer.get(ward.round).body()).contains("1 ý kiến, 1 chưa trả lời");
        assertThat(ward.officer.get(ward.round + "/objections").body()).contains("YK-2026-0001", "Tổ dân phố 1");
        assertThat(ward.move(0, "take-down", "24/11/2026", "").body())
                .contains("1 ý kiến chưa có kết quả: YK-2026-0001");
        assertThat(ward.move(0, "survey-again", "24/11/2026", "Bỏ sót").body())
                .contains("Chỉ khảo sát lại khi có ý kiến được chấp nhận");

        assertThat(ward.leader
                        .post(objection + "/settle", Map.of("decision", "survey", "reason", "Đúng"))
                        .status())
                .isEqualTo(403);
        assertThat(ward.officer
                        .post(objection + "/settle", Map.of("decision", "survey", "reason", " "))
                        .status())
                .isEqualTo(409);
        assertThat(settle(objection, "survey", "Nhà của hộ đã sập, tổ chưa đưa vào danh sách rà soát")
                        .location())
                .isEqualTo(objection);
        assertThat(settle(objection, "reject", "Không đúng").status()).isEqualTo(409);
        assertThat(ward.officer.get("/inbox").body()).doesNotContain("YK-2026-0001");
        assertThat(PostedWard.words(ward.officer.download(objection + "/letter.docx")))
                .contains("YK-2026-0001", "Ngô Văn Giang", "được đưa vào danh sách rà soát")
                .doesNotContain("A-03");
        assertThat(ward.move(0, "take-down", "24/11/2026", "").body()).contains("phải khảo sát lại");
        assertThat(ward.makeList(0).status()).isEqualTo(409);

        ward.move(0, "survey-again", "24/11/2026", "Theo ý kiến YK-2026-0001");
        assertThat(ward.officer.get(ward.group(0) + "/fieldwork").body())
                .contains("Ý kiến YK-2026-0001 về danh sách niêm yết được chấp nhận");
        assertThat(ward.officer.get(ward.group(0)).body()).contains("Ngô Văn Giang", "Cán bộ đề xuất");
        assertThat(ward.move(0, "end-survey", "24/11/2026", "").body()).contains("A-03");
        ward.survey(forgotten, TODAY, "3000000");
        assertThat(ward.move(0, "end-survey", "24/11/2026", "").location()).isEqualTo(ward.group(0));
        ward.agreed(0, "2026-11-24");
        assertThat(page(0)).contains("Chưa lập danh sách niêm yết", "2 bản danh sách chưa ghi ngày gỡ");
        ward.makeList(0);
        assertThat(PostedWard.words(ward.officer.download(listAddress(0)))).contains("Ngô Văn Giang", "Lê Thị An");
        assertThat(ward.move(0, "take-down", "24/11/2026", "").body()).contains("Chưa ghi nơi và ngày niêm yết");
    }

    private static Visit.Answer settle(String objection, String decision, String reason) {
        return ward.officer.post(objection + "/settle", Map.of("decision", decision, "reason", reason));
    }

    @Test
    void d_a_posting_whose_days_are_over_ends_on_no_earlier_day() {
        ward.makeList(1);
        ward.hang(1, "culture-house", "18/11/2026");
        ward.hang(1, "ward-office", "19/11/2026");
        assertThat(ward.move(1, "take-down", "23/11/2026", "").body()).contains("Ngày phải từ 24/11/2026");
        assertThat(ward.move(1, "take-down", "24/11/2026", "").location()).isEqualTo(ward.group(1));
        assertThat(page(1)).contains("2 bản danh sách chưa ghi ngày gỡ");
        String hanging = page(1).replaceAll("(?s).*action=\"([^\"]+/end)\".*", "$1");
        ward.officer.post(hanging, Map.of("kind", "taken-down", "day", "24/11/2026", "by", "Trần Văn Tư"));
        assertThat(page(1)).contains("1 bản danh sách chưa ghi ngày gỡ");
        assertThat(ward.move(1, "survey-again", "24/11/2026", "Thử").body())
                .contains("Chỉ khảo sát lại khi có ý kiến được chấp nhận");
    }

    @Test
    void e_wrong_data_is_corrected_by_another_list_that_hangs_anew() {
        ward.makeList(2);
        ward.hang(2, "culture-house", "18/11/2026");
        ward.hang(2, "ward-office", "18/11/2026");
        Map<String, String> form = PostedWard.objection("wrong-data", "C-01", "");
        form.put("objector", "");
        String objection = object(ward.officer, 2, form);
        settle(objection, "correct", "Tên chủ hộ viết sai dấu");
        assertThat(ward.move(2, "take-down", "24/11/2026", "").body()).contains("lập lại danh sách rồi niêm yết lại");
        assertThat(ward.makeList(2).location()).isEqualTo(ward.group(2) + "/posting");
        assertThat(ward.move(2, "take-down", "24/11/2026", "").body()).contains("Chưa ghi nơi và ngày niêm yết");
        ward.hang(2, "culture-house", "24/11/2026");
        assertThat(page(2)).contains("gỡ sớm nhất 27/11/2026");
    }

    @Test
    void f_a_household_that_is_not_in_the_register_is_entered_there_before_it_is_added() {
        Map<String, String> form = PostedWard.objection("left-out", "", "Ông Sáu Đò");
        String objection = object(ward.officer, 2, form);
        assertThat(settle(objection, "survey", "Đúng là sót").body()).contains("chưa có trong sổ");
        ward.household("C-09", 2, "Võ Văn Sáu");
        assertThat(ward.officer
                        .post(
                                objection + "/settle",
                                Map.of("decision", "survey", "reason", "Đúng là sót", "code", "C-09"))
                        .location())
                .isEqualTo(objection);
        assertThat(ward.officer.get(objection).body()).contains("C-09", "thêm vào danh sách rà soát");
    }

    private static List<LocalDate> dueInInbox() {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql(
                        "select distinct due_on from work.items where kind = 'objection' and closed_at is null and due_on is not null")
                .query(LocalDate.class)
                .list());
    }

    @Test
    void g_the_due_day_is_that_of_the_days_which_the_ward_entered() {
        Map<String, String> early = PostedWard.objection("wrongly-in", "C-01", "");
        early.put("received", "19/11/2026");
        object(ward.officer, 2, early);
        assertThat(dueInInbox()).isEmpty();
        String parameter = "/law/ward-values/" + AnswerDays.PARAMETER;
        ward.officer.post(
                parameter + "/save",
                Map.of("number", "3", "from", "1/9/2026", "document", "Kế hoạch 12/KH-UBND", "article", "2"));
        String value = ward.database
                .owner()
                .sql("select value_id::text from law.ward_values where parameter = :id")
                .param("id", AnswerDays.PARAMETER)
                .query(String.class)
                .single();
        ward.signer.post(parameter + "/" + value + "/confirm", Map.of());
        // it had come before the days were entered: Thursday 19, then Friday 20, Monday 23, Tuesday 24
        assertThat(dueInInbox()).contains(LocalDate.of(2026, 11, 24));
        Map<String, String> form = PostedWard.objection("wrongly-in", "C-01", "");
        form.put("received", "18/11/2026");
        String objection = object(ward.officer, 2, form);
        // Wednesday 18: Thursday 19, Friday 20, Monday 23
        assertThat(ward.officer.get(objection).body()).contains("Quá hạn trả lời ngày 23/11/2026");
        assertThat(ward.officer.get(ward.round).body()).contains("1 quá hạn");
    }
}
