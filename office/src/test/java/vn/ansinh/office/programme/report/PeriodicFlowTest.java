package vn.ansinh.office.programme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.ansinh.office.account.Role;
import vn.ansinh.office.correspondence.DocumentFiles;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.review.posting.PostedWard;

/** A half-year report from its draft to the office that takes it in. Today is Tuesday, 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PeriodicFlowTest {
    private static final Path FOLDER = Path.of("src/test/resources/vn/ansinh/office/programme");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);
    private static final String ID = Ids.next().toString();
    private static final String REPORT = "/programme/reports/" + ID;
    private static final String RECEIVED = "/programme/reports/received";
    private static RunningOffice office;
    private static Visit officer;
    private static Visit signer;
    private static Visit viewer;
    private static UUID second = new UUID(0, 0);
    private static String data = "";

    @BeforeAll
    static void start() {
        List<UUID> groups = REGISTER.found();
        UUID poor = REGISTER.household("A-01", groups.getFirst(), SINCE, "Lê Thị An", "Lê Văn Bình");
        second = REGISTER.household("B-01", groups.get(1), SINCE, "Đỗ Văn Kiên");
        REGISTER.household("B-02", groups.get(1), SINCE, "Bùi Văn Minh");
        recognised(poor, "2025-12-01");
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(REGISTER.ward(), "canbo", Role.OFFICER);
        signer = office.signedIn(REGISTER.ward(), "phochutich", Role.SIGNER);
        viewer = office.signedIn(REGISTER.ward(), "xem", Role.VIEWER);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void recognised(UUID household, String since) {
        REGISTER.officer(() -> DATABASE.sql()
                .sql("""
                insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                values (platform.ward(), :id, :household, 'poor', daterange(:since::date, null), 'test', now())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .param("since", since)
                .update());
    }

    /** The data file of the issued report. */
    private static PeriodicFile file() {
        return PeriodicJson.file(data);
    }

    private static void body(String kind, String name) {
        officer.post(
                "/programme/bodies/new",
                Map.of("id", Ids.next().toString(), "kind", kind, "name", name, "shortName", name, "from", "1/1/2020"));
    }

    private static Map<String, String> begin(String id) {
        return Map.of("id", id, "what", "half-year:half-year", "day", "15/6/2026");
    }

    private static PeriodicReport report(String id) {
        return REGISTER.officer(() ->
                office.bean(PeriodicReports.class).find(UUID.fromString(id)).orElseThrow());
    }

    @Test
    void a_every_table_of_every_kind_is_given_by_a_part_of_the_programme() {
        for (PeriodicKind kind : PeriodicKind.all()) {
            assertThat(office.bean(PeriodicTables.class).codes()).as(kind.key()).containsAll(kind.tables());
        }
    }

    @Test
    void b_the_officer_begins_a_report_that_is_drafted_from_its_figures() {
        assertThat(viewer.post("/programme/reports", begin(ID)).status()).isEqualTo(403);
        assertThat(officer.post("/programme/reports", Map.of("id", ID, "what", "half-year:month", "day", "15/6/2026"))
                        .body())
                .contains("Chọn loại báo cáo trong danh sách");
        assertThat(officer.post(
                                "/programme/reports",
                                Map.of(
                                        "id",
                                        ID,
                                        "what",
                                        "half-year:half-year",
                                        "day",
                                        "15/6/2026",
                                        "cutOff",
                                        "1/7/2026"))
                        .body())
                .contains("Ngày chốt phải trong kỳ");
        assertThat(officer.post("/programme/reports", begin(ID)).location()).endsWith(REPORT);
        String page = officer.get(REPORT).body();
        assertThat(page)
                .contains("6 tháng đầu năm 2026", "Đang soạn", "số liệu tính đến hết ngày 30/06/2026")
                .contains("hộ nghèo 01 hộ với 02 nhân khẩu, chiếm 33,33%")
                .contains("Biểu 1. Tình hình hộ nghèo, hộ cận nghèo", "Khớp")
                .contains("/programme/reports/households?from=2025-12-31&amp;to=2026-06-30&amp;list=poor&amp;step=end")
                .contains("Chưa có số liệu cho: co-quan:superior");
        assertThat(officer.post(REPORT + "/submit", Map.of()).status()).isEqualTo(400);
        assertThat(officer.get("/programme/reports/households?from=2025-12-31&to=2026-06-30&list=poor&step=end")
                        .body())
                .contains("1 hộ, ngày 30/06/2026", "Lê Thị An");
        assertThat(viewer.get(REPORT).body())
                .contains("Biểu 1.")
                .doesNotContain("/programme/reports/households", "Trình ký");
        assertThat(viewer.get(REPORT + "/edit").status()).isEqualTo(403);
    }

    @Test
    void c_its_text_is_edited_in_versions_and_a_table_gets_a_remark() {
        body("superior", "Sở Nông nghiệp và Môi trường");
        Map<String, String> form = new HashMap<>();
        form.put("number", "1");
        form.put("part-difficulties", "- Kinh phí <b>còn ít</b>, hiện có {situation:poor:end} hộ nghèo.");
        form.put("part-remark-situation", "Số hộ theo danh sách đã công nhận.");
        form.put("note", "Sửa khó khăn");
        assertThat(officer.post(REPORT + "/edit", form).status()).isEqualTo(303);
        form.put("part-difficulties", "Ý khác");
        assertThat(officer.post(REPORT + "/edit", form).body()).contains("vừa có bản mới", "Ý khác");
        assertThat(officer.get(REPORT).body())
                .contains("Kinh phí &lt;b&gt;còn ít&lt;/b&gt;, hiện có 01 hộ nghèo.")
                .contains("Số hộ theo danh sách đã công nhận.")
                .doesNotContain("Chưa có số liệu cho");
        assertThat(officer.get(REPORT + "/compare").body())
                .contains("So sánh bản 1 với bản 2", "<ins>- Kinh phí &lt;b&gt;còn ít")
                .contains("Ghi chú dưới biểu");
    }

    @Test
    void d_worked_out_again_it_says_what_changed() {
        recognised(second, "2026-03-01");
        assertThat(officer.get(REPORT).body()).contains("hiện có 01 hộ nghèo");
        assertThat(officer.post(REPORT + "/work-out", Map.of("cutOff", "30/6/2027"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post(REPORT + "/work-out", Map.of("cutOff", "30/6/2026"))
                        .location())
                .endsWith("/changes");
        assertThat(officer.get(REPORT + "/changes").body())
                .contains("Hộ nghèo, Cuối kỳ", "Phát sinh mới, Hộ nghèo")
                .doesNotContain("Không có số nào thay đổi");
        assertThat(officer.get(REPORT).body()).contains("hiện có 02 hộ nghèo");
    }

    @Test
    void e_the_signer_returns_it_with_a_reason_and_issues_it_with_a_number() throws IOException {
        assertThat(officer.post(REPORT + "/submit", Map.of()).status()).isEqualTo(303);
        assertThat(officer.post(REPORT + "/work-out", Map.of("cutOff", "30/6/2026"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post(REPORT + "/edit", Map.of("number", "2", "note", "x"))
                        .status())
                .isEqualTo(400);
        Map<String, String> signing = Map.of("day", "24/11/2026", "signer", "Hồ Văn Ký");
        assertThat(officer.post(REPORT + "/issue", signing).status()).isEqualTo(403);
        assertThat(signer.get("/inbox").body()).contains("6 tháng đầu năm 2026 chờ ký");
        assertThat(signer.post(REPORT + "/return", Map.of("reason", "")).body()).contains("Ghi lý do trả lại");
        signer.post(REPORT + "/return", Map.of("reason", "Ghi rõ kinh phí"));
        assertThat(officer.get(REPORT).body()).contains("Ghi rõ kinh phí", "Đang soạn");
        officer.post(REPORT + "/submit", Map.of());
        assertThat(signer.post(REPORT + "/issue", Map.of("day", "1/1/2027", "signer", "Hồ Văn Ký"))
                        .body())
                .contains("Ngày ban hành phải từ");
        assertThat(signer.post(REPORT + "/issue", signing).status()).isEqualTo(303);
        assertThat(viewer.get(REPORT).body()).contains("Số 01/BC-UBND, ngày 24/11/2026, Hồ Văn Ký ký", "Đã ban hành");
        UUID document = report(ID).issued().orElseThrow().document().orElseThrow();
        List<vn.ansinh.office.correspondence.NewFile> files =
                REGISTER.officer(() -> office.bean(DocumentFiles.class).of(document));
        assertThat(files)
                .extracting(one -> one.name().replaceFirst(".*\\.", ""))
                .contains("docx", "pdf", "xlsx");
        golden("periodic-half-year.txt", PostedWard.words(files.getFirst().content()));
    }

    private static void golden(String name, String words) throws IOException {
        String golden = words.replaceAll("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", "####-####-####");
        Path kept = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(kept, golden, StandardCharsets.UTF_8);
        }
        assertThat(golden).isEqualTo(Files.readString(kept));
    }

    @Test
    void f_issued_its_figures_no_longer_move_and_can_be_worked_out_again() {
        PeriodicReport issued = report(ID);
        List<PeriodicTable> kept =
                REGISTER.officer(() -> office.bean(PeriodicReports.class).tables(issued));
        List<PeriodicTable> again = REGISTER.officer(() -> office.bean(PeriodicTables.class)
                .of(issued.kind(), issued.period(), issued.figures().cutOff()));
        assertThat(kept).isEqualTo(again);
        assertThat(PeriodicJson.hash(kept)).isEqualTo(issued.figures().sha256());
        REGISTER.household(
                "B-09",
                REGISTER.officer(() -> REGISTER.register().areas(SINCE))
                        .getFirst()
                        .id(),
                SINCE,
                "Trần Văn Mới");
        assertThat(officer.get(REPORT).body()).contains("có 03 hộ");
        assertThat(officer.post(REPORT + "/work-out", Map.of("cutOff", "30/6/2026"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.post(REPORT + "/edit", Map.of("number", "2", "note", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void g_another_office_looks_at_the_data_file_before_it_takes_it_in() throws IOException {
        byte[] ours = officer.download(REPORT + "/data.json");
        data = ReceivedReports.text(ours);
        assertThat(file().isAsHashed()).isTrue();
        golden(
                "periodic-half-year.json",
                ReceivedReports.text(ours).replaceAll("\"sha256\":\"\\w+\"", "\"sha256\":\"#\""));
        assertThat(look(ours)).contains("báo cáo của chính phường");
        byte[] theirs = bytes(sent("99901", "2026-07-02", file().report().tables()));
        assertThat(viewer.upload(RECEIVED + "/read", Map.of(), "bao-cao.json", theirs)
                        .status())
                .isEqualTo(403);
        Visit.Answer looked = officer.upload(RECEIVED + "/read", Map.of(), "bao-cao.json", theirs);
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body())
                .contains("Phường Láng Giềng", "99901", "6 tháng đầu năm 2026", "Nhận báo cáo", "Khớp");
        assertThat(officer.get(RECEIVED).body()).contains("Chưa nhận báo cáo nào");
        String id = Ids.next().toString();
        Map<String, String> taking = Map.of("id", id, "text", ReceivedReports.text(theirs));
        assertThat(officer.post(RECEIVED, taking).status()).isEqualTo(303);
        assertThat(viewer.get(RECEIVED).body()).contains("Phường Láng Giềng", "Xem tổng hợp");
        assertThat(viewer.get(RECEIVED + "/" + id).body()).contains("Tình hình hộ nghèo, hộ cận nghèo", "8/BC-UBND");
        PeriodicFile kept = REGISTER.officer(() -> office.bean(ReceivedReports.class)
                .find(UUID.fromString(id))
                .orElseThrow()
                .file());
        assertThat(PeriodicJson.write(kept)).isEqualTo(ReceivedReports.text(theirs));
    }

    private static PeriodicFile sent(String code, String day, List<PeriodicTable> tables) {
        PeriodicFile.Report one = file().report();
        return PeriodicFile.of(new PeriodicFile.Report(
                code,
                "Phường Láng Giềng",
                one.province(),
                one.kind(),
                one.span(),
                one.first(),
                one.last(),
                one.cutOff(),
                "8/BC-UBND",
                day,
                tables));
    }

    private static byte[] bytes(PeriodicFile sent) {
        return PeriodicJson.write(sent).getBytes(StandardCharsets.UTF_8);
    }

    private static String look(byte[] sent) {
        Visit.Answer answer = officer.upload(RECEIVED + "/read", Map.of(), "bao-cao.json", sent);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("name=\"text\"");
        return answer.body();
    }

    @Test
    void h_a_bad_file_is_refused_with_what_is_wrong_and_what_to_do() {
        String good =
                PeriodicJson.write(sent("99902", "2026-07-02", file().report().tables()));
        assertThat(look("không phải tệp".getBytes(StandardCharsets.UTF_8))).contains("không đúng dạng tệp dữ liệu");
        assertThat(look("{}".getBytes(StandardCharsets.UTF_8))).contains("không đúng dạng tệp dữ liệu");
        assertThat(look(good.replace("ansinh-periodic-report", "other").getBytes(StandardCharsets.UTF_8)))
                .contains("không đúng dạng tệp dữ liệu");
        assertThat(look(good.replace("\"span\":\"half-year\"", "\"span\":\"week\"")
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("không đúng dạng tệp dữ liệu");
        assertThat(look(good.replace("\"version\":1", "\"version\":2").getBytes(StandardCharsets.UTF_8)))
                .contains("phiên bản 2, phần mềm này đọc phiên bản 1");
        assertThat(look(good.replace("8/BC-UBND", "9/BC-UBND").getBytes(StandardCharsets.UTF_8)))
                .contains("không khớp mã kiểm tra");
        assertThat(look(bytes(sent("", "2026-07-02", List.of())))).contains("không có mã đơn vị hành chính");
        assertThat(look(bytes(sent("99901", "2026-07-02", file().report().tables()))))
                .contains("đã nhận rồi");
        assertThat(look(bytes(sent("99901", "2026-07-01", List.of()))))
                .contains("cũ hơn báo cáo đã nhận ngày 02/07/2026");
        assertThat(officer.post(RECEIVED, Map.of("id", Ids.next().toString(), "text", "{}"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void i_the_newest_of_each_sender_is_added_up() {
        List<PeriodicTable> tables = new ArrayList<>(file().report().tables());
        for (String code : List.of("99901", "99902")) {
            byte[] sent = bytes(sent(code, "2026-07-09", tables));
            Visit.Answer looked = officer.upload(RECEIVED + "/read", Map.of(), "bao-cao.json", sent);
            assertThat(looked.body().contains("sẽ được dùng thay")).isEqualTo(code.equals("99901"));
            officer.post(RECEIVED, Map.of("id", Ids.next().toString(), "text", ReceivedReports.text(sent)));
        }
        String query = "?kind=half-year&span=half-year&first=2026-01-01";
        assertThat(viewer.get(RECEIVED + "/sum" + query).body())
                .contains("Cộng 2 nơi gửi")
                .contains("6");
        assertThat(viewer.download(RECEIVED + "/sum.xlsx" + query)).startsWith('P', 'K');
        assertThat(viewer.get(RECEIVED + "/sum?kind=half-year&span=half-year&first=2020-01-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void j_an_issued_report_is_put_right_only_by_another_that_names_it() {
        String correction = Ids.next().toString();
        assertThat(officer.post(REPORT + "/correct", Map.of("correction", correction, "why", ""))
                        .body())
                .contains("Ghi lý do thay thế");
        assertThat(signer.post(REPORT + "/correct", Map.of("correction", correction, "why", "Sai"))
                        .status())
                .isEqualTo(403);
        officer.post(REPORT + "/correct", Map.of("correction", correction, "why", "Thiếu một hộ"));
        String other = "/programme/reports/" + correction;
        assertThat(officer.get(other).body()).contains("Thay thế báo cáo số 01/BC-UBND ngày 24/11/2026", "có 04 hộ");
        assertThat(officer.get(REPORT).body()).doesNotContain("Báo cáo này đã được thay thế");
        officer.post(other + "/submit", Map.of());
        signer.post(other + "/issue", Map.of("day", "24/11/2026", "signer", "Hồ Văn Ký"));
        assertThat(officer.get(REPORT).body()).contains("Báo cáo này đã được thay thế", "Đã thay thế");
        UUID document = report(correction).issued().orElseThrow().document().orElseThrow();
        assertThat(PostedWard.words(
                        REGISTER.officer(() -> office.bean(DocumentFiles.class).of(document))
                                .getFirst()
                                .content()))
                .contains("Báo cáo này thay thế Báo cáo số 01/BC-UBND ngày 24/11/2026. Lý do: Thiếu một hộ.");
    }

    @Test
    void k_days_due_are_the_wards_and_show_what_is_not_issued_yet() {
        assertThat(officer.get("/programme/reports").body()).contains("Không có báo cáo nào đến hạn");
        assertThat(viewer.get("/programme/reports/due").status()).isEqualTo(403);
        assertThat(officer.get("/programme/reports/due").body()).contains("Quyết định 24/2021/QĐ-TTg, Điều 7 khoản 1");
        assertThat(officer.post("/programme/reports/due", Map.of("day-half-year-half-year", "32"))
                        .body())
                .contains("Điền ngày từ 1 đến 31");
        officer.post(
                "/programme/reports/due",
                Map.of("day-half-year-half-year", "20", "day-in-year-month", "5", "month-in-year-month", "after"));
        assertThat(officer.get("/programme/reports").body())
                .contains("6 tháng cuối năm 2026", "20/12/2026", "Chưa soạn");
        assertThat(REGISTER.officer(() ->
                        office.bean(PeriodicDays.class).between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                .extracting(one -> one.day())
                .containsExactly(LocalDate.of(2026, 12, 20));
    }
}
