package vn.ansinh.office.report.ask.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.report.ask.Answering;
import vn.ansinh.office.report.ask.Asked;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.Subject;

/** A question from its first condition to its paper, in a ward of seven households. */
class AskTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final String ALONE = "/ask?of=households&c=elderly-alone%3A60&rows=group";

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit viewer;
    private static List<UUID> groups;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        viewer = office.signedIn(WARD.ward(), "xem", Role.VIEWER);
        alone("Q-01", 0, "Lê Văn Già", "1950-01-01");
        alone("Q-02", 0, "Lê Văn Lão", "1940-01-01");
        alone("Q-03", 0, "Lê Văn Cụ", "1945-01-01");
        alone("Q-04", 1, "Lê Văn Kỳ", "1948-01-01");
        alone("Q-05", 1, "Lê Văn Trẻ", "1990-01-01");
        WARD.household("Q-06", groups.get(1), LocalDate.of(2020, 1, 1), "Lê Văn Ẩn");
        UUID home = WARD.household("Q-07", groups.get(2), LocalDate.of(2024, 1, 1), "Lê Thị Mẹ", "Lê Văn Con");
        WARD.person(home, "Lê Thị Mẹ", "1955-05-05", "severe");
        WARD.person(home, "Lê Văn Con", "2015-05-05", "none");
    }

    private static void alone(String code, int group, String name, String born) {
        WARD.person(WARD.household(code, groups.get(group), LocalDate.of(2020, 1, 1), name), name, born, "none");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static Result answer(LocalDate day, Question question) {
        return Acting.as(
                WARD.officer(), "TEST", () -> office.bean(Answering.class).answer(question, day));
    }

    @Test
    void a_question_is_one_sentence_with_a_table_and_says_who_could_not_be_answered() {
        String page = officer.get(ALONE).body();
        assertThat(page)
                .contains("Hộ dân · có người từ 60 tuổi sống một mình · theo tổ · tại ", "Tổ dân phố 2", "Tổng số")
                .contains("1 hộ chưa đủ thông tin để trả lời", "Người hỏi: Trần Văn canbo")
                .contains("c=group%3A" + groups.getFirst());
        assertThat(officer.get(ALONE, Map.of("Cookie", "ansinh-language=en")).status())
                .isEqualTo(200);
    }

    @Test
    void conditions_are_added_by_their_words_and_changed_in_the_form() {
        Visit.Answer added = officer.get("/ask?built=true&of=people&add=b%E1%BA%A3o+hi%E1%BB%83m");
        assertThat(added.location()).endsWith("/ask?of=people&c=insured%3Ayes");
        Visit.Answer changed = officer.get(
                "/ask?built=true&of=households&k0=children&v0=18&v0=2&n0=true&k1=here-from&v1=1%2F2%2F2023&rows=group");
        assertThat(changed.location())
                .endsWith("/ask?of=households&c=%21children%3A18_2&c=here-from%3A2023-02-01&rows=group");
        assertThat(officer.get("/ask?of=households&c=children%3Anhi%E1%BB%81u_2")
                        .body())
                .contains("Có điều kiện chưa điền đúng");
        assertThat(officer.get(ALONE, Map.of("HX-Request", "true")).body())
                .contains("id=\"asked\"")
                .doesNotContain("<html");
    }

    @Test
    void past_days_and_what_is_not_known_are_told_as_they_are() {
        Question alone = Question.about(Subject.HOUSEHOLDS, Asked.of("elderly-alone", "60"));
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(answer(today, alone).total().count()).isEqualTo(4);
        assertThat(answer(today, alone).unknown()).isEqualTo(1);
        assertThat(answer(today, alone).total().of()).isEqualTo(7);
        assertThat(answer(LocalDate.of(2023, 1, 1), alone).total().of()).isEqualTo(6);
        assertThat(answer(LocalDate.of(2009, 1, 1), alone).total().of()).isZero();
        assertThat(answer(today, Question.about(Subject.HOUSEHOLDS, Asked.of("disability", "severe")))
                        .total()
                        .count())
                .isEqualTo(1);
        assertThat(answer(today, Question.about(Subject.HOUSEHOLDS, Asked.of("here-from", "2023-01-01")))
                        .total()
                        .people())
                .isEqualTo(2);
        assertThat(answer(today, Question.about(Subject.HOUSEHOLDS, new Asked("elderly-alone", List.of("60"), true)))
                        .total()
                        .count())
                .as("neither those alone nor the unknown one")
                .isEqualTo(2);
    }

    @Test
    void a_list_names_them_to_those_who_may() {
        String list = "/ask?of=households&c=elderly-alone%3A60&col=group&col=birth-year";
        assertThat(officer.get(list).body())
                .contains("Lê Văn Già", "Q-01", "1950")
                .doesNotContain("Lê Văn Trẻ");
        assertThat(officer.get(list + "&unsure=true").body())
                .contains("Lê Văn Ẩn")
                .doesNotContain("Lê Văn Già");
        assertThat(leader.get(list).body()).contains("Lê Văn Già").doesNotContain("Lê Văn Kỳ");
        assertThat(viewer.get(list).status()).isEqualTo(404);
        assertThat(viewer.get(list.replace("/ask?", "/ask/file?") + "&format=xlsx")
                        .status())
                .isEqualTo(404);
        assertThat(viewer.get(ALONE).body()).contains("Tổ dân phố 2").doesNotContain("&amp;col=");
        officer.get("/ask?of=people&c=disability%3Asevere&col=sex");
        assertThat(officer.get("/audit/views").body()).contains("Lê Thị Mẹ");
    }

    @Test
    void sensitive_conditions_are_only_for_those_who_may_see_the_facts() {
        String disabled = "/ask?of=people&c=disability%3Asevere&rows=group";
        assertThat(officer.get(disabled).body()).contains("Khuyết tật");
        assertThat(leader.get(disabled).body())
                .contains("Có điều kiện không dùng được")
                .doesNotContain("Tổng số");
        assertThat(viewer.get("/ask?of=households&c=income-under%3A2000000").body())
                .contains("Có điều kiện không dùng được");
        assertThat(viewer.get(disabled.replace("/ask?", "/ask/file?") + "&format=txt")
                        .status())
                .isEqualTo(400);
        assertThat(office.signedIn(WARD.ward(), "rasoat", Role.SURVEYOR, groups.getFirst())
                        .get("/ask")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void questions_are_kept_once_under_a_code_opened_and_taken_away() {
        String asked = "of=households&c=size-from%3A2";
        assertThat(officer.post("/ask/questions", Map.of("asked", asked, "name", "Hộ từ hai người", "shared", "true"))
                        .location())
                .endsWith(asked);
        String page = officer.get("/ask").body();
        Matcher code =
                Pattern.compile("<strong>(HN-\\d+)</strong> Hộ từ hai người").matcher(page);
        assertThat(code.find()).isTrue();
        officer.post("/ask/questions", Map.of("asked", asked, "shared", "true"));
        assertThat(officer.get("/ask").body().split("</strong> Hộ từ hai người", -1))
                .hasSize(2);
        assertThat(viewer.get("/ask/questions/" + code.group(1)).location()).endsWith(asked);
        assertThat(officer.get("/ask").body()).contains("dùng gần nhất");
        assertThat(viewer.post("/ask/questions", Map.of("asked", "of=people&c=sex%3Amale", "name", "Của tôi"))
                        .status())
                .isEqualTo(303);
        assertThat(viewer.get("/ask").body()).contains("Của tôi");
        assertThat(officer.get("/ask").body()).doesNotContain("Của tôi");
        Matcher remove = Pattern.compile("/ask/questions/([0-9a-f-]{36})/remove")
                .matcher(page.substring(page.indexOf("Hộ từ hai người")));
        assertThat(remove.find()).isTrue();
        viewer.post("/ask/questions/" + remove.group(1) + "/remove", Map.of());
        assertThat(officer.get("/ask").body()).contains("Hộ từ hai người");
        officer.post("/ask/questions/" + remove.group(1) + "/remove", Map.of());
        assertThat(officer.get("/ask").body()).doesNotContain("Hộ từ hai người");
        assertThat(officer.get("/ask/questions/" + code.group(1)).status()).isEqualTo(404);
    }

    @Test
    void files_say_the_day_and_who_asked_and_hide_small_numbers_from_outside() throws IOException {
        String file = ALONE.replace("/ask?", "/ask/file?");
        String inside = new String(officer.download(file + "&format=txt"), StandardCharsets.UTF_8);
        assertThat(inside)
                .contains("Tổ dân phố 1\t3\t0", "Tổ dân phố 2\t1\t1", "Tổng số\t4\t1")
                .contains("Số liệu tại ngày", "Người hỏi: Trần Văn canbo");
        String outside = new String(officer.download(file + "&format=txt&outside=true"), StandardCharsets.UTF_8);
        assertThat(outside).contains("Tổ dân phố 1\t…", "Tổ dân phố 2\t<3\t<3", "Tổng số\t4");
        try (PDDocument paper = Loader.loadPDF(officer.download(file + "&format=pdf"))) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("BIỂU SỐ LIỆU", "sống một mình", "Tổng số 4", "NGƯỜI LẬP BIỂU", "1 hộ chưa đủ thông tin");
        }
        assertThat(officer.download(file + "&format=docx")).isNotEmpty();
        try (XSSFWorkbook sheet = new XSSFWorkbook(new ByteArrayInputStream(officer.download(file + "&format=xlsx")))) {
            assertThat(sheet.getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(3);
        }
        assertThat(officer.get(file + "&col=group&format=txt&outside=true").status())
                .isEqualTo(400);
        assertThat(officer.get("/audit/files").body()).contains("Số liệu của Hỏi nhanh", "Gửi ra ngoài phường");
    }

    @Test
    void a_form_comes_back_filled_whole_or_with_what_is_wrong_in_which_cell() throws IOException {
        officer.post(
                "/ask/questions",
                Map.of("asked", "of=households&c=elderly-alone%3A60&rows=group&cols=head-sex", "shared", "true"));
        Matcher code = Pattern.compile("<strong>(HN-\\d+)</strong> Hộ dân · có người từ 60 tuổi sống một mình")
                .matcher(officer.get("/ask").body());
        assertThat(code.find()).isTrue();
        String hn = code.group(1);
        byte[] good = form("[" + hn + "]", "Tổ 1 có [" + hn + ":tổ dân phố 1] hộ", "[" + hn + ":Tổ dân phố 2:Nam]");
        Visit.Answer page = officer.get("/ask/form");
        assertThat(page.body()).contains("Điền biểu mẫu");
        byte[] filled = upload(good);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(4);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Tổ 1 có 3 hộ");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Chỉ tiêu");
            assertThat(workbook.getSheet("Nguồn số liệu").getRow(1).getCell(1).getStringCellValue())
                    .contains("sống một mình", "tại ");
        }
        Visit.Answer refused = officer.upload(
                "/ask/form", Map.of(), "bieu.xlsx", form("[HN-99]", "[" + hn + ":Tổ dân phố 77]", "[HN-x]"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Biểu 1", "B1", "Không có câu hỏi mã HN-99", "B2", "Tổ dân phố 77", "B3", "Không hiểu [HN-x]");
        assertThat(officer.upload("/ask/form", Map.of(), "bieu.xlsx", new byte[] {1, 2, 3})
                        .body())
                .contains("Không đọc được tệp");
    }

    private static byte[] upload(byte[] form) {
        Identity who = WARD.officer();
        return Acting.as(
                who, "TEST", () -> switch (office.bean(FormFilling.class).fill(form, LocalDate.of(2026, 11, 24))) {
                    case FormFilling.Outcome.Filled filled -> filled.file();
                    case FormFilling.Outcome.Refused refused -> throw new AssertionError(refused.toString());
                });
    }

    private static byte[] form(String... places) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Biểu 1");
            for (int row = 0; row < places.length; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Chỉ tiêu");
                sheet.getRow(row).createCell(1).setCellValue(places[row]);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
