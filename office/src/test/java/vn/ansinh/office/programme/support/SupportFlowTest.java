package vn.ansinh.office.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.plan.WritingPlan;
import vn.ansinh.office.programme.writing.Part;
import vn.ansinh.office.review.posting.PostedWard;

/** Lines are drafted, proposed, decided, given and kept with the plan, each by its role. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SupportFlowTest {
    private static final String WOMEN_BODY = Ids.next().toString();
    private static final String PLAN_ID = Ids.next().toString();
    private static final String PLAN = "/programme/plans/" + PLAN_ID;

    private static PostedWard ward;
    private static Visit women;
    private static Visit viewer;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        ward.recognise(ward.household("A-01", 0, "Lê Thị An", "Lê Văn Bình"), "poor");
        ward.recognise(ward.household("A-02", 0, "Phạm Văn Cường"), "near-poor");
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên"), "near-poor");
        ward.household("B-02", 1, "Bùi Văn Lâm");
        women = ward.office.signedIn(ward.register.ward(), "hoiphunu", Role.ASSOCIATION);
        viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
        ward.officer.post(
                "/programme/bodies/new",
                Map.of(
                        "id", WOMEN_BODY,
                        "kind", "women",
                        "name", "Hội Phụ nữ",
                        "shortName", "Hội Phụ nữ",
                        "from", "01/01/2024"));
        String holder = Ids.next().toString();
        ward.officer.post(
                "/programme/bodies/" + WOMEN_BODY + "/holders",
                Map.of("holder", holder, "user", user("hoiphunu").toString(), "from", "01/01/2024", "lead", "true"));
        ward.officer.post(
                "/programme/help/A-01/assign",
                Map.of(
                        "id", Ids.next().toString(),
                        "body", WOMEN_BODY,
                        "holder", holder,
                        "task", "Giới thiệu việc làm",
                        "from", "24/11/2026",
                        "first", "1/12/2026",
                        "rhythm", "30"));
        ward.officer.post(
                "/programme/help/A-01/words",
                Map.of(
                        "id", Ids.next().toString(),
                        "kind", "wish",
                        "words", "Muốn có việc làm gần nhà",
                        "saidBy", "Lê Thị An",
                        "day", "24/11/2026"));
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static UUID user(String account) {
        return ward.register.officer(() -> ward.database
                .sql()
                .sql("select user_id from account.user_account where user_name = :name")
                .param("name", account)
                .query(UUID.class)
                .single());
    }

    private static Map<String, String> form(String way) {
        return new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "year", "2026",
                "need", "Mái nhà dột, mong được sửa",
                "form", "housing",
                "words", "Lợp lại mái",
                "amount-fund-for-the-poor", "20.000.000",
                "body", WOMEN_BODY,
                "person", "Kiều Thị Thảo",
                "deadline", "30/11/2026",
                "way", way));
    }

    private static String added(Visit who, String code, Map<String, String> form) {
        assertThat(who.post("/programme/support/of/" + code + "/new", form).status())
                .isEqualTo(303);
        return "/programme/support/lines/" + form.get("id");
    }

    private static Map<String, String> progress() {
        return new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "day", "24/11/2026",
                "given", "5.000.000",
                "from", "fund-for-the-poor",
                "evidence", "receipt",
                "reference", "PC 12",
                "extent", "part"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void a_who_may_not_see_families_sees_no_support_plan() {
        assertThat(viewer.get("/programme/support").status()).isEqualTo(403);
        assertThat(viewer.get("/programme/support/annex").status()).isEqualTo(403);
        assertThat(ward.officer.get("/programme/support").body())
                .contains("Phương án hỗ trợ năm 2026", "Không có dòng");
        assertThat(ward.leader.get("/programme/support/annex").status()).isEqualTo(404);
        assertThat(women.get("/programme/support/annex").status()).isEqualTo(404);
        assertThat(women.get("/programme/support/annex-2026.docx").status()).isEqualTo(404);
        assertThat(ward.leader.get("/programme/support/suggestions").status()).isEqualTo(403);
        assertThat(ward.leader.get("/programme/support/of/B-01/new").status()).isEqualTo(404);
        assertThat(women.get("/programme/support/of/A-02/new").status()).isEqualTo(404);
        assertThat(ward.officer.get("/programme/support/of/B-02/new").status())
                .as("on no list")
                .isEqualTo(404);
    }

    @Test
    void b_a_line_begins_with_the_word_of_the_family_and_nothing_typed_is_lost() {
        assertThat(ward.officer.get("/programme/support/of/A-01/new").body())
                .contains("Muốn có việc làm gần nhà", "31/12/2026", "Đưa vào phụ lục của kế hoạch năm");
        Map<String, String> wrong = form("draft");
        wrong.remove("amount-fund-for-the-poor");
        wrong.put("form", "");
        wrong.put("deadline", "1/3/2027");
        Visit.Answer answer = ward.officer.post("/programme/support/of/A-01/new", wrong);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Chọn hình thức hỗ trợ", "Chọn ít nhất một nguồn", "phải nằm trong năm 2026", "Lợp lại mái");
        Map<String, String> form = form("draft");
        form.put("source-family", "true");
        String line = added(ward.officer, "A-01", form);
        ward.officer.post("/programme/support/of/A-01/new", form);
        assertThat(ward.officer.get(line).body())
                .contains("Đang soạn cho kế hoạch", "20.000.000", "chưa rõ số tiền", "Hội Phụ nữ, Kiều Thị Thảo");
        assertThat(count("support_line", user("canbo"), Role.OFFICER)).isEqualTo(1);
    }

    @Test
    void c_the_leader_proposes_for_the_own_group_and_the_signer_answers_with_a_reason() {
        assertThat(ward.leader
                        .post("/programme/support/of/B-01/new", form("propose"))
                        .status())
                .isEqualTo(404);
        String line = added(ward.leader, "A-02", form("draft"));
        assertThat(ward.officer.get(line).body()).contains("Chờ lãnh đạo trả lời");
        assertThat(ward.signer.get("/inbox").body()).contains("Đề xuất hỗ trợ hộ Phạm Văn Cường (A-02)");
        assertThat(ward.officer.post(line + "/agree", Map.of()).status()).isEqualTo(403);
        assertThat(ward.leader.post(line + "/agree", Map.of()).status()).isEqualTo(403);
        assertThat(ward.other.get(line).status()).isEqualTo(404);
        assertThat(ward.signer.post(line + "/decline", Map.of("reason", "")).status())
                .isEqualTo(400);
        ward.signer.post(line + "/decline", Map.of("reason", "Đã có nhà tài trợ"));
        assertThat(ward.leader.get(line).body()).contains("Không đồng ý", "Đã có nhà tài trợ");
        assertThat(ward.signer.get("/inbox").body()).doesNotContain("Đề xuất hỗ trợ hộ Phạm Văn Cường (A-02) chờ");
        assertThat(ward.leader.post(line + "/drop", Map.of("reason", "Thôi")).status())
                .isEqualTo(404);
    }

    @Test
    void d_an_association_sees_and_proposes_for_the_families_it_helps_alone() {
        String mine = added(women, "A-01", form("propose"));
        String other = added(ward.officer, "B-01", form("propose"));
        assertThat(women.get("/programme/support").body())
                .contains("Lê Thị An")
                .doesNotContain("Đỗ Văn Kiên", "Phạm Văn Cường");
        assertThat(women.get(mine).status()).isEqualTo(200);
        assertThat(women.get(other).status()).isEqualTo(404);
        assertThat(women.post(other + "/progress", progress()).status()).isEqualTo(404);
        for (String table : List.of("support_line", "support_version", "support_money", "support_step")) {
            assertThat(count(table, user("hoiphunu"), Role.ASSOCIATION))
                    .as(table)
                    .isPositive()
                    .isLessThan(count(table, user("canbo"), Role.OFFICER));
            assertThat(count(table, Ids.next(), Role.ASSOCIATION)).as(table).isZero();
            assertThat(count(table, user("xem"), Role.VIEWER)).as(table).isZero();
        }
        assertThat(ward.signer.post(other + "/agree", Map.of()).status()).isEqualTo(303);
        assertThat(women.post(mine + "/drop", Map.of("reason", "Gia đình tự lo được"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.signer.get("/inbox").body()).doesNotContain("Lê Thị An (A-01) chờ");
    }

    private static long count(String table, UUID user, Role role) {
        Identity who = new Identity(ward.register.ward(), user, role.code(), List.of());
        return ward.database.as(
                who,
                () -> ward.database
                        .sql()
                        .sql("select count(*) from programme." + table)
                        .query(Long.class)
                        .single());
    }

    private static String line(String code, String state) {
        return "/programme/support/lines/"
                + ward.register.officer(
                        () -> ward.office.bean(SupportLines.class).of(2026, LocalDate.of(2026, 11, 24)).stream()
                                .filter(line -> line.home().code().equals(code)
                                        && line.state().code().equals(state))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    @Test
    void e_nothing_is_done_without_what_shows_it() throws IOException {
        String line = line("B-01", "agreed");
        Map<String, String> bare = progress();
        bare.put("evidence", "");
        bare.put("extent", "all");
        Visit.Answer wrong = ward.other.post(line + "/progress", bare);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("Chọn bằng chứng", "Chưa đủ 20.000.000 đồng", "value=\"5.000.000\"");
        Map<String, String> photo = progress();
        photo.put("evidence", "photo");
        photo.put("reference", "");
        assertThat(ward.other.post(line + "/progress", photo).body()).contains("Gửi kèm ảnh");
        assertThat(ward.other
                        .upload(line + "/progress", photo, "nha.png", picture())
                        .body())
                .contains("Chỉ giữ ảnh khi gia đình đồng ý");
        ward.other.post(
                "/programme/help/B-01/words/consent", Map.of("kind", "photos", "answer", "yes", "by", "Đỗ Văn Kiên"));
        assertThat(ward.other
                        .upload(line + "/progress", photo, "nha.png", picture())
                        .status())
                .isEqualTo(303);
        ward.other.upload(line + "/progress", photo, "nha.png", picture());
        assertThat(ward.officer.get(line).body()).contains("Được một phần", "nha.png", "5.000.000");
        assertThat(ward.leader.get(line).status()).isEqualTo(404);
    }

    @Test
    void f_a_wrong_entry_is_withdrawn_by_who_wrote_it_or_the_officer_and_a_whole_one_finishes_the_line() {
        String line = line("B-01", "agreed");
        Map<String, String> whole = progress();
        whole.put("given", "15.000.000");
        whole.put("extent", "all");
        assertThat(ward.officer.post(line + "/progress", whole).status()).isEqualTo(303);
        assertThat(ward.officer.get(line).body()).contains("Đã xong").doesNotContain("Lưu kết quả");
        String progress = line + "/progress/" + whole.get("id");
        assertThat(ward.other
                        .post(progress + "/withdraw", Map.of("reason", "Nhầm"))
                        .status())
                .isEqualTo(404);
        ward.officer.post(progress + "/withdraw", Map.of("reason", "Nhầm phiếu"));
        assertThat(ward.officer.get(line).body()).contains("đã rút: Nhầm phiếu", "Được một phần", "Lưu kết quả");
        assertThat(ward.officer
                        .get("/programme/support?source=fund-for-the-poor&state=part")
                        .body())
                .contains(
                        "Đỗ Văn Kiên", "thống nhất 20.000.000\u00a0đ, đã trao 5.000.000\u00a0đ, còn 15.000.000\u00a0đ")
                .doesNotContain(">Lê Thị An<");
        assertThat(ward.officer.download("/programme/support.xlsx")).startsWith('P', 'K');
    }

    @Test
    void g_suggestions_come_from_helpers_once_and_promise_nothing_until_they_are_taken() {
        ward.officer.post("/programme/support/suggestions", Map.of("year", "2026"));
        assertThat(ward.officer.get("/programme/support/suggestions").body())
                .contains("Lê Thị An", "Giới thiệu việc làm", "Muốn có việc làm gần nhà");
        assertThat(ward.officer.get("/programme/support").body()).contains("Gợi ý (1)");
        ward.officer.post("/programme/support/suggestions", Map.of("year", "2026"));
        assertThat(ward.officer.get("/programme/support").body()).contains("Gợi ý (1)");
        String line = line("A-01", "suggested");
        ward.officer.post(
                "/programme/support/suggestions/accept",
                Map.of("year", "2026", "line", line.substring(line.lastIndexOf('/') + 1)));
        ward.officer.post("/programme/support/suggestions", Map.of("year", "2026"));
        assertThat(ward.officer.get("/programme/support/suggestions").body()).contains("Không có gợi ý nào đang chờ");
        assertThat(ward.officer.get(line).body()).contains("Đang soạn cho kế hoạch");
    }

    @Test
    void h_the_annex_is_seen_as_a_draft_before_the_plan_is_issued() {
        assertThat(ward.officer.get("/programme/support/annex").body())
                .contains("Bản nháp theo hôm nay", "2 hộ, 3 nhân khẩu", "Lợp lại mái", "Quỹ Vì người nghèo");
        assertThat(PostedWard.words(ward.officer.download("/programme/support/annex-2026.docx")))
                .contains(
                        "PHƯƠNG ÁN HỖ TRỢ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026",
                        "DỰ THẢO",
                        "Giới thiệu việc làm",
                        "chưa rõ");
        assertThat(ward.officer.download("/programme/support/annex-2026.xlsx")).startsWith('P', 'K');
    }

    @Test
    void i_the_annex_goes_with_the_plan_and_stays_as_it_was() {
        ward.officer.post("/programme/plans", Map.of("id", PLAN_ID, "year", "2026", "template", "urban-ward"));
        ward.register.officer(() -> ward.office
                .bean(WritingPlan.class)
                .write(
                        UUID.fromString(PLAN_ID),
                        1,
                        LocalDate.of(2025, 12, 31),
                        List.of(
                                new Part("subject", "", "", "Giảm nghèo năm {nam}"),
                                new Part("purpose", "I. MỤC ĐÍCH", "", "Giúp hộ nghèo thoát nghèo."),
                                new Part("closing", "", "", "Trên đây là kế hoạch của phường."),
                                new Part("recipients", "", "", "Lưu: VT")),
                        ""));
        assertThat(ward.officer.get(PLAN).body()).contains("Phụ lục", "2 hộ, 3 nhân khẩu", "/programme/support/annex");
        assertThat(PostedWard.words(ward.officer.download(PLAN + "/paper.docx")))
                .contains(
                        "Kèm theo Kế hoạch này là Phụ lục: Phương án hỗ trợ hộ nghèo, hộ cận nghèo năm 2026 (02 hộ, 03 nhân khẩu).");
        ward.officer.post(PLAN + "/submit", Map.of());
        assertThat(ward.signer
                        .post(
                                PLAN + "/issue",
                                Map.of("day", "24/11/2026", "signer", "Lê Văn Sáu", "position", "deputy"))
                        .status())
                .isEqualTo(303);
        assertThat(ward.officer.get("/programme/support?state=draft").body()).contains("Không có dòng");
        String page = ward.officer.get("/programme/support/annex").body();
        assertThat(page).contains("Ban hành cùng kế hoạch 01/KH-UBND ngày 24/11/2026");
        int at = page.indexOf("/correspondence/");
        assertThat(ward.officer.get(page.substring(at, page.indexOf('"', at))).body())
                .contains(
                        "ke-hoach-2026.docx",
                        "phu-luc-phuong-an-ho-tro-2026.docx",
                        "phu-luc-phuong-an-ho-tro-2026.pdf");
        String line = line("A-01", "agreed");
        ward.officer.post(line + "/cancel", Map.of("reason", "Gia đình chuyển đi"));
        assertThat(ward.officer.get(line).body()).contains("Đã hủy", "Gia đình chuyển đi");
        assertThat(PostedWard.words(ward.officer.download("/programme/support/annex-2026.docx")))
                .contains("Kèm theo Kế hoạch số 01/KH-UBND", "Lê Thị An", "Lợp lại mái", "Giới thiệu việc làm")
                .doesNotContain("DỰ THẢO");
        assertThat(count("support_annex", user("hoiphunu"), Role.ASSOCIATION)).isZero();
        assertThat(ward.officer.get("/programme/support/of/A-01/new").body())
                .doesNotContain("Đưa vào phụ lục của kế hoạch năm 2026");
    }

    @Test
    void j_what_hangs_has_names_groups_and_general_forms_alone() {
        Map<String, String> form = new HashMap<>(Map.of(
                "year",
                "2026",
                "id",
                Ids.next().toString(),
                "from",
                "25/11/2026",
                "until",
                "20/11/2026",
                "place",
                "",
                "contact",
                "cán bộ phụ trách"));
        assertThat(ward.officer.post("/programme/support/annex/post", form).body())
                .contains("Ngày cuối không thể trước ngày đầu", "Ghi nơi niêm yết");
        form.put("until", "25/12/2026");
        form.put("place", "Trụ sở phường");
        assertThat(ward.leader.post("/programme/support/annex/post", form).status())
                .isEqualTo(403);
        assertThat(ward.officer.post("/programme/support/annex/post", form).status())
                .isEqualTo(303);
        assertThat(PostedWard.words(ward.officer.download("/programme/support/posted/" + form.get("id") + ".docx")))
                .contains(
                        "Đỗ Văn Kiên", "Hỗ trợ nhà ở", "từ ngày 25/11/2026 đến hết ngày 25/12/2026", "cán bộ phụ trách")
                .doesNotContain("20.000.000", "Mái nhà dột", "Lợp lại", "Hội Phụ nữ", "Quỹ");
    }

    @Test
    void k_the_family_takes_home_one_page_and_its_record_tells_it() {
        assertThat(PostedWard.words(ward.leader.download("/programme/support/of/A-01/paper.docx")))
                .contains("PHƯƠNG ÁN HỖ TRỢ CỦA GIA ĐÌNH", "Lê Thị An", "Hội Phụ nữ", "gia đình gặp")
                .doesNotContain("Đỗ Văn Kiên");
        assertThat(ward.leader.download("/programme/support/of/A-01/paper.pdf")).startsWith('%', 'P');
        assertThat(ward.officer.get("/households/B-01").body()).contains("Phương án hỗ trợ", "Lợp lại mái");
        assertThat(ward.officer.get("/households/B-01/file").body()).contains("Phương án hỗ trợ");
    }

    @Test
    void l_the_day_the_tasks_and_the_reports_see_what_is_left() {
        assertThat(ward.officer.get("/inbox").body()).contains("việc hỗ trợ hộ phải xong");
        ward.register.officer(() -> {
            LocalDate from = LocalDate.of(2026, 10, 1);
            LocalDate until = LocalDate.of(2026, 12, 31);
            Map<String, Proof> proofs = new HashMap<>();
            ward.office.context().getBeansOfType(Proof.class).values().forEach(one -> proofs.put(one.code(), one));
            Proof.Shown annex = Objects.requireNonNull(proofs.get("annex-done"))
                    .between(from, until)
                    .getFirst();
            assertThat(annex.area()).isEqualTo(Optional.empty());
            assertThat(annex.done()).isZero();
            assertThat(annex.of()).isEqualTo(2);
            assertThat(Objects.requireNonNull(proofs.get("support-proposed"))
                            .between(from, until)
                            .getFirst()
                            .isDone())
                    .isTrue();
            Map<String, ReportTable> tables = new HashMap<>();
            ward.office
                    .context()
                    .getBeansOfType(ReportTable.class)
                    .values()
                    .forEach(one -> tables.put(one.code(), one));
            ReportTable.Contents groups =
                    Objects.requireNonNull(tables.get("support-by-group")).between(from, LocalDate.of(2026, 11, 24));
            assertThat(groups.rows()).hasSize(2);
            assertThat(groups.rows().getLast().cells().get(6).number().orElseThrow())
                    .isEqualByComparingTo("5000000");
            assertThat(Objects.requireNonNull(tables.get("support-by-body"))
                            .between(from, until)
                            .rows()
                            .getFirst()
                            .key())
                    .isEqualTo("women");
            ReportTable.Contents proposals =
                    Objects.requireNonNull(tables.get("support-proposals")).between(from, until);
            assertThat(proposals.rows().stream()
                            .map(row -> row.cells()
                                    .getFirst()
                                    .number()
                                    .orElseThrow()
                                    .intValue())
                            .toList())
                    .containsExactly(2, 1);
            return 0;
        });
    }
}
