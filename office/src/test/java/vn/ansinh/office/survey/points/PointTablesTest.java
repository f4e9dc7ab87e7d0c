package vn.ansinh.office.survey.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.registry.RegisterFixture;

/** The ward enters its tables of points; forms are scored by the one of their day, and requests by form A. */
class PointTablesTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final List<PointQuestion> INCOME = List.of(
            new PointQuestion(
                    1,
                    "Số người",
                    false,
                    List.of(new PointAnswer(1, "đông người", 60), new PointAnswer(2, "ít người", 100))),
            new PointQuestion(
                    2, "Đồ dùng", true, List.of(new PointAnswer(1, "ti vi", 15), new PointAnswer(2, "ô tô", 115))));

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit officer;

    @BeforeEach
    void a_ward_with_a_household() {
        List<UUID> groups = ward.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        ward.household("A-1", groups.getFirst(), EARLY, "Lê Thị An", "Lê Văn Bình");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private static byte[] sheet(List<PointQuestion> questions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PointSheet.write("Bảng điểm", questions, out);
        return out.toByteArray();
    }

    private Map<String, String> head(String kind, String from, String ends) {
        return new HashMap<>(
                Map.of("id", Ids.next().toString(), "kind", kind, "from", from, "source", "Phụ lục III", "ends", ends));
    }

    /** One question of a choice, as the page sends its rows. */
    private void enterIncome(String from, int few, int many) {
        PointForm form = new PointForm(
                Ids.next().toString(),
                "income",
                "",
                from,
                "Phụ lục III",
                "",
                List.of(
                        new PointRow("Số người", "one", "ít người", String.valueOf(few)),
                        new PointRow("", "one", "đông người", String.valueOf(many))),
                Faults.NONE);
        assertThat(database.as(
                        ward.officer(), () -> office.bean(EnteringPoints.class).enter(form)))
                .isEmpty();
    }

    private String table(PointTable.Kind kind) {
        return database.as(
                ward.officer(),
                () -> office.bean(PointTables.class)
                        .on(kind, "urban", LocalDate.of(2026, 11, 1))
                        .orElseThrow()
                        .id()
                        .toString());
    }

    private Visit.Answer survey(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("interview-date", "5/10/2026", "surveyor", "Bà Nga"));
        form.putAll(more);
        return officer.post("/households/A-1/survey", form);
    }

    @Test
    void a_spreadsheet_is_shown_to_be_checked_and_not_kept() {
        Visit.Answer read =
                officer.upload("/law/points/read", head("income", "01/09/2026", ""), "bang.xlsx", sheet(INCOME));
        assertThat(read.body()).contains("Số người", "đông người", "115", "Phụ lục III");
        assertThat(officer.get("/law/points").body()).contains("Phân loại theo thu nhập đo được");
    }

    @Test
    void a_spreadsheet_without_the_columns_says_which_it_needs_and_keeps_what_was_typed() {
        Visit.Answer read = officer.upload(
                "/law/points/read",
                head("income", "01/09/2026", ""),
                "bang.csv",
                "a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(read.status()).isEqualTo(400);
        assertThat(read.body()).contains("Câu hỏi, Cách chọn, Câu trả lời, Điểm", "01/09/2026");
    }

    @Test
    void a_table_without_a_day_or_source_is_not_kept_and_says_what_is_missing() {
        Visit.Answer refused = officer.post(
                "/law/points/new",
                Map.of("id", Ids.next().toString(), "kind", "screening", "from", "", "answer", "có", "points", "x"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("không phải một ngày", "Ghi văn bản và phụ lục", "Phiếu A cần số điểm", "thiếu câu hỏi");
    }

    @Test
    void points_within_the_line_stand_for_a_low_income_and_are_shown_with_their_answers() {
        enterIncome("01/09/2026", 100, 60);
        Visit.Answer saved = survey(Map.of("point-table", table(PointTable.Kind.INCOME), "point-1", "1"));
        assertThat(saved.location()).as(saved.body()).isEqualTo("/households/A-1/why");
        assertThat(officer.get("/households/A-1/why").body())
                .contains("Điểm thu nhập là 100; mức chuẩn là 175 điểm", "Thu nhập được xét theo điểm của Phiếu B1")
                .contains("Số người", "ít");
    }

    @Test
    void points_above_the_line_find_a_household_that_is_on_no_list() {
        enterIncome("01/09/2026", 300, 60);
        survey(Map.of("point-table", table(PointTable.Kind.INCOME), "point-1", "1"));
        String found = database.as(
                ward.officer(),
                () -> database.sql()
                        .sql("select class from review.classification where standard = '2022-2025'")
                        .query(String.class)
                        .single());
        assertThat(found).isEqualTo("above-line");
    }

    @Test
    void a_correction_with_another_answer_gives_another_sum() {
        enterIncome("01/09/2026", 100, 60);
        String table = table(PointTable.Kind.INCOME);
        survey(Map.of("point-table", table, "point-1", "1"));
        String form = database.as(
                ward.officer(),
                () -> database.sql()
                        .sql("select submission_id::text from survey.submission")
                        .query(String.class)
                        .single());
        String page = officer.get("/households/A-1/survey?corrects=" + form).body();
        assertThat(page).doesNotContain("name=\"income-score\" type=\"text\" value=\"100\"");
        assertThat(survey(Map.of("point-table", table, "point-1", "2", "corrects", form))
                        .location())
                .isEqualTo("/households/A-1/why");
        assertThat(officer.get("/households/A-1/why").body()).contains("Điểm thu nhập là 60");
    }

    @Test
    void a_sum_from_paper_counts_and_one_that_differs_from_the_ticks_is_refused() {
        enterIncome("01/09/2026", 100, 60);
        String table = table(PointTable.Kind.INCOME);
        Visit.Answer wrong = survey(Map.of("point-table", table, "point-1", "1", "income-score", "90"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("khác tổng các câu đã chấm");
        assertThat(survey(Map.of("point-table", table, "income-score", "160")).location())
                .isEqualTo("/households/A-1/why");
        assertThat(officer.get("/households/A-1/why").body()).contains("Điểm thu nhập là 160");
    }

    @Test
    void a_form_keeps_the_points_of_the_table_it_was_scored_by_when_another_takes_its_place() {
        enterIncome("01/09/2026", 100, 60);
        String old = table(PointTable.Kind.INCOME);
        survey(Map.of("point-table", old, "point-1", "1"));
        enterIncome("01/09/2026", 300, 200);
        assertThat(officer.get("/households/A-1/why").body()).contains("Điểm thu nhập là 100");
        Visit.Answer stale = survey(Map.of("point-table", old, "point-1", "1"));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("Chấm lại theo bảng đang hiện");
    }

    @Test
    void scoring_ends_from_the_day_that_the_ward_says() {
        enterIncome("01/09/2026", 100, 60);
        Map<String, String> end = head("income", "01/10/2026", "");
        end.put("action", "stop");
        assertThat(officer.post("/law/points/new", end).location()).isEqualTo("/law/points");
        assertThat(officer.get("/households/A-1/survey").body()).contains("Chưa nhập bảng điểm chính thức");
    }

    @Test
    void form_A_decides_with_the_ward_s_points_and_who_decides_otherwise_gives_the_reason() {
        Map<String, String> entered = head("screening", "01/01/2026", "5");
        entered.putAll(Map.of("question", "Có ô tô", "way", "many", "answer", "có", "points", "5"));
        assertThat(officer.post("/law/points/new", entered).location()).isEqualTo("/law/points");
        String request = officer.post(
                        "/households/A-1/request",
                        Map.of(
                                "id", Ids.next().toString(),
                                "kind", "review",
                                "channel", "in-person",
                                "received", "05/10/2026",
                                "reason", "Ốm nặng"))
                .location();
        assertThat(officer.get(request).body()).contains("Có ô tô", "Từ 5 điểm trở lên thì không khảo sát");
        Map<String, String> ticked = new HashMap<>(
                Map.of("point-table", table(PointTable.Kind.SCREENING), "point-1", "1", "decision", "in"));
        Visit.Answer contrary = officer.post(request + "/screen", ticked);
        assertThat(contrary.status()).isEqualTo(409);
        assertThat(contrary.body()).contains("khác kết quả Phiếu A (5 điểm)");
        ticked.put("decision", "refuse");
        assertThat(officer.post(request + "/screen", ticked).location()).isEqualTo(request);
        assertThat(officer.get(request).body())
                .contains("Phiếu A: 5 điểm; từ 5 điểm trở lên thì không khảo sát", "Có ô tô: có");
    }
}
