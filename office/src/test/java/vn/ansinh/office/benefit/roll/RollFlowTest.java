package vn.ansinh.office.benefit.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.review.posting.PostedWard;

/** Lists from their first day to what came of them, as each role sees them. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RollFlowTest {
    private static final String INSURANCE = Ids.next().toString();
    private static final String SECOND = Ids.next().toString();
    private static final String POWER = Ids.next().toString();
    private static final String SCHOOL = Ids.next().toString();
    private static final String SCHOOL_LIST = Ids.next().toString();

    private static PostedWard ward;
    private static Visit viewer;
    private static UUID an;
    private static UUID cuong;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        an = ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình");
        ward.recognise(an, "poor");
        cuong = ward.household("A-02", 0, "Phạm Văn Cường");
        ward.recognise(cuong, "near-poor");
        ward.register.person(cuong, "Phạm Văn Cường", "1980-05-01", "none");
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên"), "poor");
        ward.household("B-02", 1, "Bùi Văn Lâm");
        situation("Lê Thị An", "insured", "true", "insurance_payer", "'state-because-poor'");
        situation("Lê Văn Bình", "studying_at", "'primary'", "insured", "false");
        viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
    }

    private static void situation(String name, String first, String value, String second, String other) {
        run("insert into registry.person_situation (ward_id, person_id, since, " + first + ", " + second
                + ") select platform.ward(), person_id, '2020-01-01', " + value + ", " + other
                + " from registry.person where name = '" + name + "'");
    }

    private static void run(String statement) {
        ward.register.officer(() -> ward.database.sql().sql(statement).update());
    }

    private static String one(String question) {
        return ward.register.officer(
                () -> ward.database.sql().sql(question).query(String.class).single());
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static String seen(Visit who, String path) {
        return who.get(path).body().replace('\u00a0', ' ');
    }

    private static String list(String id) {
        return "/rolls/lists/" + id;
    }

    private static Visit.Answer draw(Visit who, String kind, String id, String period, String school) {
        return who.post("/rolls/" + kind + "/draw", Map.of("id", id, "period", period, "school", school));
    }

    private static String line(String list, String name) {
        return one("select line_id::text from roll.line where list_id = '" + list + "' and name = '" + name + "'");
    }

    private static void sendIt(String list) {
        assertThat(ward.officer
                        .post(list(list) + "/submit", Map.of("recipient", "Cơ quan nhận danh sách"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.signer
                        .post(
                                list(list) + "/send",
                                Map.of("signer", "Trần Thị Bích", "day", "24/11/2026", "position", "deputy"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_the_first_insurance_list_names_who_is_covered_and_only_begins_with_who_has_a_card() {
        assertThat(viewer.get("/rolls").status()).isEqualTo(403);
        assertThat(draw(ward.leader, "insurance", INSURANCE, "2026-11", "").status())
                .isEqualTo(403);
        assertThat(draw(ward.officer, "insurance", INSURANCE, "2027-01", "").body())
                .contains("Hãy chọn kỳ");
        assertThat(draw(ward.officer, "insurance", INSURANCE, "2026-11", "").location())
                .isEqualTo(list(INSURANCE));
        assertThat(draw(ward.officer, "insurance", INSURANCE, "2026-11", "").status())
                .as("sent twice")
                .isEqualTo(303);
        assertThat(draw(ward.officer, "insurance", SECOND, "2026-11", "").body())
                .contains("Còn một danh sách cùng loại chưa gửi");
        assertThat(one("select string_agg(name || ' ' || benefit || ' ' || change || ' ' || since, '; ' order by name)"
                        + " from roll.line where list_id = '" + INSURANCE + "'"))
                .isEqualTo("Lê Thị An hi-poor kept 2026-11-24; Lê Văn Bình hi-poor joined 2026-01-01; "
                        + "Phạm Văn Cường hi-near-poor joined 2026-01-01; Đỗ Văn Kiên hi-poor joined 2026-01-01");
    }

    @Test
    void b_a_leader_sees_the_lines_of_the_own_group_alone() {
        assertThat(seen(ward.leader, list(INSURANCE)))
                .contains("Lê Văn Bình", "Phạm Văn Cường")
                .doesNotContain("Đỗ Văn Kiên", "Trình ký");
        assertThat(seen(ward.other, list(INSURANCE))).contains("Đỗ Văn Kiên").doesNotContain("Lê Văn Bình");
        assertThat(ward.leader.get(list(INSURANCE) + "/paper.docx").status()).isEqualTo(403);
        assertThat(ward.leader
                        .get(list(INSURANCE) + "/lines/" + line(INSURANCE, "Đỗ Văn Kiên"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void c_a_line_is_put_right_with_a_reason_before_the_list_goes_out() {
        String path = list(INSURANCE) + "/lines/" + line(INSURANCE, "Phạm Văn Cường") + "/fix";
        Map<String, String> form = new HashMap<>(Map.of("id", Ids.next().toString(), "day", "1/2/2026", "reason", ""));
        assertThat(ward.officer.post(path, form).body()).contains("Hãy ghi lý do", "1/2/2026");
        form.put("reason", "Theo quyết định của Ủy ban");
        assertThat(ward.leader.post(path, form).status()).isEqualTo(403);
        assertThat(ward.officer.post(path, form).status()).isEqualTo(303);
        form.put("id", Ids.next().toString());
        form.put("out", "true");
        form.put("reason", "Đã tham gia ở nơi làm việc");
        String kien = list(INSURANCE) + "/lines/" + line(INSURANCE, "Đỗ Văn Kiên") + "/fix";
        assertThat(ward.officer.post(kien, form).status()).isEqualTo(303);
        assertThat(seen(ward.officer, list(INSURANCE)))
                .contains("01/02/2026", "Bỏ khỏi danh sách", "Đã tham gia ở nơi làm việc");
    }

    @Test
    void d_somebody_else_signs_and_the_signature_gives_number_and_files() {
        assertThat(ward.officer
                        .post(list(INSURANCE) + "/submit", Map.of("recipient", ""))
                        .body())
                .contains("Hãy ghi nơi nhận");
        assertThat(ward.officer
                        .post(list(INSURANCE) + "/submit", Map.of("recipient", "BHXH cơ sở Nam Nha Trang"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer
                        .post(list(INSURANCE) + "/send", Map.of("signer", "Ai đó", "day", "24/11/2026"))
                        .status())
                .isEqualTo(403);
        assertThat(ward.signer
                        .post(list(INSURANCE) + "/return", Map.of("reason", "Xem lại ngày"))
                        .status())
                .isEqualTo(303);
        assertThat(seen(ward.officer, list(INSURANCE))).contains("Bị trả lại", "Xem lại ngày");
        assertThat(ward.signer
                        .post(list(INSURANCE) + "/send", Map.of("signer", "Trần Thị Bích", "day", "24/11/2026"))
                        .body())
                .contains("đã được người khác xử lý");
        sendIt(INSURANCE);
        assertThat(seen(ward.officer, list(INSURANCE))).contains("Đã gửi", "Trần Thị Bích");
        assertThat(one("select d.written || ' ' || count(*) from correspondence.document d"
                        + " join correspondence.document_file f using (ward_id, document_id) group by d.written"))
                .isEqualTo("01/DS-UBND 2");
        assertThat(ward.officer
                        .post(list(INSURANCE) + "/withdraw", Map.of("why", "Thôi"))
                        .status())
                .as("it was sent")
                .isEqualTo(400);
        String words = PostedWard.words(ward.officer.download(list(INSURANCE) + "/paper.docx"));
        assertThat(words)
                .contains("I. Tăng: 02 người", "III. Giảm: 00 người", "Lê Văn Bình")
                .doesNotContain("Đỗ Văn Kiên");
    }

    @Test
    void e_the_next_list_names_only_what_changed_since() {
        assertThat(draw(ward.officer, "insurance", SECOND, "2026-11", "").status())
                .isEqualTo(303);
        assertThat(one("select string_agg(name || ' ' || change, '; ') from roll.line where list_id = '" + SECOND
                        + "'"))
                .as("whom the first list left out")
                .isEqualTo("Đỗ Văn Kiên joined");
        assertThat(ward.officer
                        .post(list(SECOND) + "/withdraw", Map.of("why", "Lập lại sau khi có thay đổi"))
                        .status())
                .isEqualTo(303);
        run("update review.recognised_status set during = daterange('2026-01-01', '2026-11-01') where household_id = '"
                + cuong + "'");
        run("update registry.person set death_date = '2026-11-20' where name = 'Lê Văn Bình'");
        run("update registry.membership set until = '2026-11-20' where person_id in"
                + " (select person_id from registry.person where name = 'Lê Văn Bình')");
        String third = Ids.next().toString();
        assertThat(draw(ward.officer, "insurance", third, "2026-11", "").status())
                .isEqualTo(303);
        assertThat(one("select string_agg(name || ' ' || change || ' ' || cause || ' ' || since, '; ' order by name)"
                        + " from roll.line where list_id = '" + third + "'"))
                .isEqualTo("Lê Văn Bình left death 2026-11-20; Phạm Văn Cường left decision 2026-11-24; "
                        + "Đỗ Văn Kiên joined decision 2026-01-01");
        run("update registry.membership set until = 'infinity' where until = '2026-11-20'");
        run("update registry.person set death_date = null where name = 'Lê Văn Bình'");
    }

    @Test
    void f_columns_are_those_of_the_recipient_and_cards_come_back_by_file_and_by_hand() {
        assertThat(ward.officer
                        .post(
                                "/rolls/insurance/columns",
                                Map.of("id", Ids.next().toString(), "place-name", "x"))
                        .body())
                .contains("Thứ tự là số từ 1 đến 99");
        assertThat(ward.officer
                        .post(
                                "/rolls/insurance/columns",
                                Map.of(
                                        "id",
                                        Ids.next().toString(),
                                        "place-name",
                                        "2",
                                        "head-name",
                                        "Họ tên người tham gia",
                                        "place-order",
                                        "1",
                                        "place-number",
                                        "3",
                                        "head-number",
                                        "Mã thẻ"))
                        .status())
                .isEqualTo(303);
        assertThat(rows(ward.officer.download(list(INSURANCE) + "/list.xlsx")))
                .contains("Họ tên người tham gia", "Mã thẻ", "Lê Văn Bình")
                .doesNotContain("Ngày sinh");
        String position = one(
                "select position::text from roll.line where list_id = '" + INSURANCE + "' and name = 'Lê Văn Bình'");
        String file = "STT,Họ tên người tham gia,Mã thẻ\n" + position + ",LE VAN BINH,HN2560001\n99,Ai đó,HN1\n";
        Visit.Answer read = ward.officer.upload(
                list(INSURANCE) + "/results/read", Map.of(), "the.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.body()).contains("1 dòng ghi được, 1 dòng cần xem lại", "Không có số thứ tự này");
        assertThat(one("select count(*)::text from roll.result"))
                .as("only looked at")
                .isEqualTo("0");
        Matcher row = Pattern.compile("name=\"row\" value=\"([^\"]+)\"").matcher(read.body());
        assertThat(row.find()).isTrue();
        String deed = Ids.next().toString();
        Map<String, String> kept = Map.of("deed", deed, "day", "24/11/2026", "row", row.group(1));
        assertThat(ward.officer.post(list(INSURANCE) + "/results/keep", kept).status())
                .isEqualTo(303);
        assertThat(ward.officer.post(list(INSURANCE) + "/results/keep", kept).status())
                .isEqualTo(303);
        assertThat(seen(ward.leader, list(INSURANCE))).contains("HN2560001");
        assertThat(one("select count(*)::text from roll.result"))
                .as("sent twice")
                .isEqualTo("1");
        assertThat(ward.officer
                        .post(list(INSURANCE) + "/results/" + deed + "/withdraw", Map.of("reason", "Nhầm tệp"))
                        .status())
                .isEqualTo(303);
        assertThat(seen(ward.officer, list(INSURANCE))).doesNotContain("HN2560001");
        String path = list(INSURANCE) + "/lines/" + line(INSURANCE, "Phạm Văn Cường") + "/result";
        Map<String, String> result = new HashMap<>(Map.of(
                "id", Ids.next().toString(), "outcome", "refused", "day", "24/11/2026", "number", "", "note", ""));
        assertThat(ward.officer.post(path, result).body()).contains("ghi rõ vì sao");
        result.put("note", "Sai ngày sinh");
        assertThat(ward.officer.post(path, result).status()).isEqualTo(303);
        assertThat(rows(ward.officer.download(list(INSURANCE) + "/list.xlsx?result=open")))
                .contains("Lê Văn Bình")
                .doesNotContain("Phạm Văn Cường");
    }

    private static String rows(byte[] file) {
        StringBuilder all = new StringBuilder();
        SheetFile.open(file, "x.xlsx").read(0, row -> {
            all.append(row.cells()).append('\n');
            return true;
        });
        return all.toString();
    }

    @Test
    void g_electricity_is_listed_once_a_quarter_with_the_price_of_each_month() {
        assertThat(draw(ward.officer, "electricity", POWER, "2026-Q4", "").status())
                .isEqualTo(303);
        assertThat(one("select string_agg(name || ' ' || benefit || ' ' || amount, '; ' order by name) from roll.line"
                        + " where list_id = '" + POWER + "'"))
                .as("3 months of 30 kWh at 1,984 dong; near-poor households have no right of their own")
                .isEqualTo("Lê Thị An power-poor 178560; Đỗ Văn Kiên power-poor 178560");
        assertThat(seen(ward.officer, list(POWER))).contains("357.120 đ", "T10: 59.520");
        sendIt(POWER);
        assertThat(PostedWard.words(ward.officer.download(list(POWER) + "/paper.docx")))
                .contains("Tổng số tiền: 357.120 đồng (bằng chữ: ba trăm năm mươi bảy nghìn một trăm hai mươi đồng)");
        assertThat(draw(ward.officer, "electricity", Ids.next().toString(), "2026-Q4", "")
                        .body())
                .contains("Danh sách của kỳ này đã gửi");
        assertThatThrownBy(() -> as(
                        "phochutich",
                        Role.SIGNER,
                        "insert into roll.sent (ward_id, list_id, kind, first, recorded_by) select platform.ward(), '"
                                + INSURANCE + "', 'electricity', '2026-10-01', platform.app_user()"))
                .as("the database lets nobody list a quarter twice")
                .hasStackTraceContaining("sent");
    }

    private static void as(String user, Role role, String statement) {
        UUID id =
                UUID.fromString(one("select user_id::text from account.user_account where user_name = '" + user + "'"));
        ward.database.as(
                new Identity(ward.register.ward(), id, role.code(), List.of()),
                () -> ward.database.sql().sql(statement).update());
    }

    @Test
    void h_children_are_listed_by_school_and_paid_in_two_parts() {
        assertThat(seen(ward.officer, "/rolls/school/pupils")).contains("Lê Văn Bình", "Chưa ghi trường");
        assertThat(ward.officer
                        .post("/rolls/school/schools", Map.of("id", SCHOOL, "name", "Trường Tiểu học Phước Long 1"))
                        .status())
                .isEqualTo(303);
        String pupil =
                one("select m.household_id || ':' || m.person_id from registry.membership m join registry.person p"
                        + " using (ward_id, person_id) where p.name = 'Lê Văn Bình'");
        assertThat(ward.officer
                        .post("/rolls/school/pupils", Map.of("who", "nobody", "to", SCHOOL, "class", ""))
                        .body())
                .contains("Hãy chọn ít nhất một cháu");
        assertThat(ward.leader
                        .post("/rolls/school/pupils", Map.of("who", pupil, "to", SCHOOL, "class", "3A"))
                        .status())
                .isEqualTo(403);
        assertThat(ward.officer
                        .post("/rolls/school/pupils", Map.of("who", pupil, "to", SCHOOL, "class", "3A"))
                        .status())
                .isEqualTo(303);
        assertThat(draw(ward.officer, "school", SCHOOL_LIST, "2026-2027", "").body())
                .contains("Hãy chọn trường");
        assertThat(draw(ward.officer, "school", SCHOOL_LIST, "2026-2027", SCHOOL)
                        .status())
                .isEqualTo(303);
        assertThat(one(
                        "select name || ' ' || benefit || ' ' || amount || ' ' || detail from roll.line where list_id = '"
                                + SCHOOL_LIST + "'"))
                .as("9 months of 150,000 dong")
                .isEqualTo("Lê Văn Bình study-cost-support 1350000 lớp 3A; 9 tháng × 150.000");
        sendIt(SCHOOL_LIST);
        String path = list(SCHOOL_LIST) + "/lines/" + line(SCHOOL_LIST, "Lê Văn Bình") + "/result";
        Map<String, String> second = Map.of(
                "id",
                Ids.next().toString(),
                "part",
                "2",
                "outcome",
                "done",
                "day",
                "24/11/2026",
                "number",
                "PC-09",
                "note",
                "");
        assertThat(ward.officer.post(path, second).status()).isEqualTo(303);
        assertThat(seen(ward.officer, list(SCHOOL_LIST))).contains("Đợt 2", "PC-09");
        assertThat(seen(ward.other, list(SCHOOL_LIST))).doesNotContain("Lê Văn Bình");
        assertThat(seen(ward.other, "/rolls/school/pupils")).doesNotContain("Lê Văn Bình");
    }

    @Test
    void i_who_drew_a_list_up_cannot_sign_it_even_with_both_roles() {
        assertThatThrownBy(() -> as(
                        "canbo",
                        Role.SIGNER,
                        "insert into roll.step (ward_id, list_id, number, step, on_day, recipient, signer, reason, recorded_by)"
                                + " select platform.ward(), list_id, 90, 'return', '2026-11-24', '', '', 'x', platform.app_user()"
                                + " from roll.list where list_id = '" + POWER + "'"))
                .hasStackTraceContaining("row-level security");
    }
}
