package vn.ansinh.office.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.review.posting.PostedWard;

/** The plan of a rural commune in 2026: officer, body, signer, issued. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PlanFlowTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/programme");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);
    private static final String ID = Ids.next().toString();
    private static final String PLAN = "/programme/plans/" + ID;
    private static RunningOffice office;
    private static Visit officer;
    private static Visit signer;
    private static Visit union;
    private static Visit viewer;
    private static String body = "";

    @BeforeAll
    static void start() {
        List<UUID> groups = REGISTER.found();
        UUID poor = REGISTER.household("A-01", groups.getFirst(), SINCE, "Lê Thị An", "Lê Văn Bình");
        REGISTER.household("B-01", groups.get(1), SINCE, "Đỗ Văn Kiên");
        REGISTER.household("B-02", groups.get(1), SINCE, "Bùi Văn Minh");
        REGISTER.officer(() -> DATABASE.sql()
                .sql("""
                insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                values (platform.ward(), :id, :household, 'poor', daterange('2025-12-01', null), 'test', now())
                """)
                .param("id", Ids.next())
                .param("household", poor)
                .update());
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(REGISTER.ward(), "canbo", Role.OFFICER);
        signer = office.signedIn(REGISTER.ward(), "phochutich", Role.SIGNER);
        union = office.signedIn(REGISTER.ward(), "hoinongdan", Role.ASSOCIATION);
        viewer = office.signedIn(REGISTER.ward(), "xem", Role.VIEWER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void body(String kind, String name) {
        body = Ids.next().toString();
        officer.post(
                "/programme/bodies/new",
                Map.of("id", body, "kind", kind, "name", name, "shortName", name, "from", "1/1/2020"));
    }

    private static void target(String indicator, String words, String unit, String goal, boolean isGiven) {
        Map<String, String> form = new HashMap<>();
        form.put("id", Ids.next().toString());
        form.put("year", "2026");
        form.put("words", words);
        form.put("unit", unit);
        form.put("indicator", indicator);
        form.put("goal", goal);
        form.put("first", "1/1/2026");
        form.put("last", "31/12/2026");
        form.put("course", "linear");
        if (isGiven) {
            form.put("superior", "UBND tỉnh Khánh Hòa");
            form.put("paper", "215/KH-UBND");
            form.put("paperDay", "6/2/2026");
        }
        officer.post("/programme/targets/new", form);
    }

    private static String edited(String name) {
        String page = officer.get(PLAN + "/edit").body();
        int from = page.indexOf('>', page.indexOf("<textarea id=\"" + name + "\"")) + 1;
        return page.substring(from, page.indexOf("</textarea>", from))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void a_a_plan_begins_from_its_template_and_says_what_nothing_fills() {
        officer.post("/programme/plans", Map.of("id", ID, "year", "2026", "template", "rural-commune"));
        String page = officer.get(PLAN).body();
        assertThat(page)
                .contains("Đang soạn", "03 hộ với 04 nhân khẩu", "Hộ nghèo: 01 hộ, 02 nhân khẩu, tỷ lệ 33,33%")
                .contains("Chưa có số liệu cho:", "giam-ho-ngheo", "co-quan:farmers");
        assertThat(officer.post(PLAN + "/submit", Map.of()).status()).isEqualTo(400);
        assertThat(viewer.get(PLAN).body()).contains("Kế hoạch năm 2026", "03 hộ với 04 nhân khẩu");
        assertThat(viewer.get(PLAN + "/edit").status()).isEqualTo(403);
        assertThat(viewer.post("/programme/plans", Map.of("id", ID, "year", "2025", "template", "urban-ward"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void b_bodies_and_targets_fill_the_fields_live() {
        body("steering-committee", "Ban Chỉ đạo giảm nghèo xã");
        body("officer", "Công chức Văn hóa - Xã hội");
        body("economy", "Phòng Kinh tế xã");
        body("school", "Trường Tiểu học");
        body("health-station", "Trạm Y tế xã");
        body("group", "Các thôn");
        body("front", "Ủy ban MTTQ Việt Nam xã");
        body("superior", "Sở Nông nghiệp và Môi trường");
        body("farmers", "Hội Nông dân xã");
        target("poor-reduction", "Giảm 01 hộ nghèo", "hộ", "1", true);
        target("near-poor-reduction", "Giữ số hộ cận nghèo không tăng", "hộ", "0", true);
        target("typed", "Giải quyết việc làm cho lao động hộ nghèo", "lao động", "15", false);
        target("typed", "Xóa nhà tạm", "nhà", "3", false);
        target("typed", "Trường học đạt chuẩn quốc gia", "trường", "1", false);
        String page = officer.get(PLAN).body();
        assertThat(page)
                .doesNotContain("Chưa có số liệu cho:")
                .contains("Phấn đấu giảm 01 hộ nghèo", "Xóa nhà tạm: 03 nhà", "15 lao động", "Hội Nông dân xã");
    }

    @Test
    void c_an_edit_is_a_version_that_can_be_compared_and_is_not_overwritten() {
        Map<String, String> form = new HashMap<>();
        form.put("number", "1");
        form.put("asOf", "31/12/2025");
        form.put("part-measures", edited("part-measures") + "\n- Mô hình <b>trồng nấm</b> cho {ho-ngheo} hộ;");
        form.put("note", "Thêm mô hình nấm");
        assertThat(officer.post(PLAN + "/edit", form).status()).isEqualTo(303);
        form.put("part-measures", "- Ý khác");
        assertThat(officer.post(PLAN + "/edit", form).body()).contains("vừa có bản mới", "- Ý khác");
        assertThat(officer.get(PLAN).body()).contains("Mô hình &lt;b&gt;trồng nấm&lt;/b&gt; cho 01 hộ;");
        assertThat(officer.get(PLAN + "/compare").body())
                .contains("So sánh bản 1 với bản 2", "<ins>- Mô hình &lt;b&gt;trồng nấm")
                .doesNotContain("<del>");
        form.put("asOf", "hôm qua");
        assertThat(officer.post(PLAN + "/edit", form).status()).isEqualTo(400);
    }

    @Test
    void d_a_body_comments_through_its_holder_and_the_officer_answers() {
        Map<String, String> said = new HashMap<>(Map.of(
                "comment",
                Ids.next().toString(),
                "body",
                body,
                "part",
                "tasks",
                "words",
                "Giao rõ hộ nào do Hội giúp"));
        assertThat(union.post(PLAN + "/comments", said).status()).isEqualTo(400);
        UUID user = Acting.as(
                Identity.program(REGISTER.ward()),
                "TEST",
                () -> office.bean(CreatingAccount.class).existing("hoinongdan").orElseThrow());
        officer.post(
                "/programme/bodies/" + body + "/holders",
                Map.of("holder", Ids.next().toString(), "user", user.toString(), "from", "1/1/2026", "lead", "true"));
        assertThat(union.post(PLAN + "/comments", said).status()).isEqualTo(303);
        assertThat(viewer.post(PLAN + "/comments", said).status()).isEqualTo(403);
        assertThat(officer.get(PLAN).body()).contains("1 góp ý chưa trả lời", "Giao rõ hộ nào do Hội giúp");
        officer.post(PLAN + "/comments/" + said.get("comment") + "/answer", Map.of("words", "Đã ghi trong phụ lục"));
        assertThat(union.get(PLAN).body()).contains("Đã ghi trong phụ lục").doesNotContain("chưa trả lời");
    }

    @Test
    void e_the_signer_returns_with_a_reason_and_it_can_be_edited_again() {
        assertThat(signer.post(PLAN + "/return", Map.of("reason", "Chưa trình")).status())
                .isEqualTo(400);
        officer.post(PLAN + "/submit", Map.of());
        assertThat(officer.post(PLAN + "/submit", Map.of()).body()).contains("không còn ở bước này");
        assertThat(officer.post(PLAN + "/edit", Map.of("number", "2", "asOf", "31/12/2025", "note", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post(PLAN + "/issue", Map.of("day", "24/11/2026", "signer", "A"))
                        .status())
                .isEqualTo(403);
        assertThat(signer.get("/inbox").body()).contains("Kế hoạch năm 2026 chờ ký");
        assertThat(signer.post(PLAN + "/return", Map.of("reason", "")).body()).contains("Ghi lý do trả lại");
        signer.post(PLAN + "/return", Map.of("reason", "Ghi thêm nguồn kinh phí"));
        assertThat(officer.get(PLAN).body()).contains("Ghi thêm nguồn kinh phí", "Đang soạn");
        assertThat(officer.get("/inbox").body()).contains("Kế hoạch năm 2026 bị trả lại");
    }

    @Test
    void f_issued_it_has_a_number_files_and_figures_that_no_longer_move() throws IOException {
        officer.post(PLAN + "/submit", Map.of());
        assertThat(signer.post(PLAN + "/issue", Map.of("day", "1/1/2027", "signer", "Hồ Văn Ký"))
                        .body())
                .contains("Ngày ban hành phải từ");
        signer.post(PLAN + "/issue", Map.of("day", "24/11/2026", "signer", "Hồ Văn Ký", "position", "chair"));
        String page = officer.get(PLAN).body();
        assertThat(page).contains("Số 01/KH-UBND, ngày 24/11/2026, Hồ Văn Ký ký", "Đã ban hành");
        assertThat(signer.post(PLAN + "/issue", Map.of("day", "24/11/2026", "signer", "Hồ Văn Ký"))
                        .status())
                .isEqualTo(400);
        REGISTER.household(
                "B-03",
                REGISTER.officer(() -> REGISTER.register().areas(SINCE))
                        .getFirst()
                        .id(),
                SINCE,
                "Trần Văn Mới");
        assertThat(officer.get(PLAN).body()).contains("03 hộ với 04 nhân khẩu");
        Plan plan = REGISTER.officer(
                () -> office.bean(Plans.class).find(UUID.fromString(ID)).orElseThrow());
        UUID document = plan.issued().orElseThrow().document().orElseThrow();
        byte[] file = REGISTER.officer(() -> office.bean(vn.ansinh.office.correspondence.DocumentFiles.class)
                        .of(document))
                .getFirst()
                .content();
        Files.createDirectories(Path.of("target/plan-papers"));
        Files.write(Path.of("target/plan-papers/rural.docx"), file);
        String words = PostedWard.words(file);
        assertThat(words)
                .contains("Số: 01/KH-UBND", "KẾ HOẠCH", "Hồ Văn Ký", "03 thôn", "Sở Nông nghiệp và Môi trường")
                .contains("nông thôn mới", "Phòng Kinh tế xã", "15 lao động", "Xóa nhà tạm, nhà dột nát");
        String golden = words.replaceAll("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", "####-####-####");
        Path kept = FOLDER.resolve("plan-rural.txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(kept, golden, StandardCharsets.UTF_8);
        }
        assertThat(golden).isEqualTo(Files.readString(kept));
    }

    @Test
    void g_the_next_plan_starts_from_the_last_one() {
        String next = Ids.next().toString();
        officer.post("/programme/plans", Map.of("id", next, "year", "2027", "template", "rural-commune"));
        assertThat(officer.get("/programme/plans/" + next).body())
                .contains("Kế hoạch năm 2027", "trồng nấm", "Đang soạn");
    }
}
