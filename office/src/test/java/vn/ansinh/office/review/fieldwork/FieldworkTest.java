package vn.ansinh.office.review.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;

/** Households are given to surveyors, who see them until each has its form; a visit in vain is kept and shown. */
class FieldworkTest {
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture ward = new RegisterFixture(database);
    private RunningOffice office;
    private Visit officer;
    private Visit surveyor;
    private Visit leader;
    private List<UUID> groups = List.of();
    private UUID an = new UUID(0, 0);
    private UUID binh = new UUID(0, 0);
    private String round = "";

    @BeforeEach
    void a_review_with_two_poor_households_of_a_group_and_one_of_another() {
        groups = ward.found();
        office = RunningOffice.on(database);
        officer = office.signedIn(ward.ward(), "canbo", Role.OFFICER);
        surveyor = office.signedIn(ward.ward(), "dieutra", Role.SURVEYOR, groups.get(0));
        leader = office.signedIn(ward.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        an = poor("A-1", 0, "Lê Thị An");
        binh = poor("A-2", 0, "Trần Văn Bình");
        poor("B-1", 1, "Phạm Văn Dũng");
        round = officer.post("/reviews", Map.of("kind", "annual", "year", "2026"))
                .location();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private UUID poor(String code, int group, String head) {
        UUID household = ward.household(code, groups.get(group), EARLY, head);
        ward.officer(() -> database.sql()
                .sql("""
                        insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                        values (platform.ward(), :id, :household, 'poor', daterange('2026-01-01', null), 'test', now())
                        """)
                .param("id", Ids.next())
                .param("household", household)
                .update());
        return household;
    }

    private String account(String name) {
        return ward.officer(() -> database.sql()
                .sql("select user_id from account.user_account where user_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single()
                .toString());
    }

    private String page(int group) {
        return round + "/groups/" + groups.get(group) + "/fieldwork";
    }

    private void giveAll() {
        Visit.Answer given = officer.post(page(0), Map.of("surveyor", account("dieutra"), "which", "open"));
        assertThat(given.location()).as(given.body()).isEqualTo(page(0));
    }

    private void survey(UUID household) {
        ward.officer(() -> office.bean(SubmittingSurvey.class)
                .submit(List.of(new NewSubmission(
                        household,
                        LocalDate.of(2026, 10, 16),
                        "Bà Nga",
                        Submission.Channel.DESK,
                        null,
                        Answers.of(Map.of("income-per-household", "30000000"))))));
    }

    @Test
    void households_without_a_surveyor_are_counted_until_they_are_given() {
        assertThat(officer.get(round).body()).contains("3 hộ chưa có người khảo sát");
        giveAll();
        assertThat(officer.get(round).body())
                .contains("1 hộ chưa có người khảo sát", "Trần Văn dieutra: xong 0 trong 2 hộ");
        assertThat(officer.get(round + "/fieldwork").body()).contains("Tổ dân phố 2", "Trần Văn dieutra");
    }

    @Test
    void a_surveyor_sees_what_is_given_until_every_form_came_in() {
        assertThat(surveyor.get("/fieldwork").body()).contains("Chưa được giao hộ nào");
        giveAll();
        assertThat(surveyor.get("/inbox").body()).contains("Khảo sát các hộ được giao ở Tổ dân phố 1, kỳ rà soát 2026");
        assertThat(surveyor.get("/fieldwork").body())
                .contains("1. Lê Thị An", "2. Trần Văn Bình", "/households/A-1/survey")
                .doesNotContain("Phạm Văn Dũng");
        survey(an);
        assertThat(surveyor.get("/fieldwork").body())
                .contains("1. Trần Văn Bình", "2. Lê Thị An", "Có phiếu ngày 16/10/2026", "Đã làm 1 trong 2 hộ");
        assertThat(surveyor.get("/inbox").body()).contains("Khảo sát các hộ được giao");
        survey(binh);
        assertThat(surveyor.get("/inbox").body()).doesNotContain("Khảo sát các hộ được giao");
        assertThat(officer.get(round).body()).contains("Trần Văn dieutra: xong 2 trong 2 hộ");
    }

    @Test
    void a_household_is_given_to_another_or_to_nobody_and_the_inbox_follows() {
        office.signedIn(ward.ward(), "dieutra2", Role.SURVEYOR, groups.get(0));
        giveAll();
        officer.post(page(0), Map.of("surveyor", account("dieutra2"), "which", "chosen", "household", an.toString()));
        assertThat(surveyor.get("/fieldwork").body()).contains("Trần Văn Bình").doesNotContain("Lê Thị An");
        officer.post(page(0), Map.of("surveyor", "nobody", "which", "chosen", "household", binh.toString()));
        assertThat(surveyor.get("/fieldwork").body()).contains("Chưa được giao hộ nào");
        assertThat(surveyor.get("/inbox").body()).doesNotContain("Khảo sát các hộ được giao");
        assertThat(ward.officer(() -> database.sql()
                        .sql("select count(*) from review.assignment")
                        .query(Integer.class)
                        .single()))
                .as("nothing is overwritten")
                .isEqualTo(4);
    }

    @Test
    void only_who_works_in_the_group_is_given_its_households_and_only_by_the_officer() {
        assertThat(officer.post(page(0), Map.of("surveyor", account("to02"), "which", "open"))
                        .body())
                .contains("Xin chọn một điều tra viên hoặc tổ trưởng của tổ này");
        assertThat(officer.post(page(0), Map.of("surveyor", account("dieutra"), "which", "chosen"))
                        .body())
                .contains("Xin chọn ít nhất một hộ");
        assertThat(leader.post(page(1), Map.of("surveyor", account("to02"), "which", "open"))
                        .status())
                .isEqualTo(403);
        assertThat(leader.get(page(0)).status()).isEqualTo(404);
        assertThat(officer.post(page(1), Map.of("surveyor", account("to02"), "which", "open"))
                        .location())
                .isEqualTo(page(1));
        assertThat(leader.get("/fieldwork").body()).contains("Phạm Văn Dũng");
    }

    @Test
    void the_last_open_household_taken_off_the_list_ends_the_work() {
        UUID chi = ward.household("A-3", groups.get(0), EARLY, "Trần Thị Chi");
        officer.post(round + "/candidates", Map.of("area", groups.get(0).toString(), "code", "A-3", "why", "Cháy nhà"));
        officer.post(page(0), Map.of("surveyor", account("dieutra"), "which", "chosen", "household", chi.toString()));
        assertThat(surveyor.get("/inbox").body()).contains("Khảo sát các hộ được giao");
        officer.post(
                round + "/candidates/remove",
                Map.of("area", groups.get(0).toString(), "code", "A-3", "why", "Ghi nhầm hộ"));
        assertThat(surveyor.get("/inbox").body()).doesNotContain("Khảo sát các hộ được giao");
    }

    @Test
    void a_visit_in_vain_makes_the_household_one_to_return_to_and_stays_when_its_form_came() {
        giveAll();
        String visits = round + "/visits/A-1";
        Map<String, String> form = Map.of(
                "visit",
                Ids.next().toString(),
                "outcome",
                "nobody-home",
                "day",
                "10/10/2026",
                "next",
                "Đến lại tối thứ Bảy");
        assertThat(surveyor.post(visits, form).location()).isEqualTo(visits);
        surveyor.post(visits, form);
        assertThat(officer.get(round).body()).contains("1 hộ cần đến lại");
        assertThat(officer.get(round + "/fieldwork").body())
                .contains("Hộ cần đến lại: 1", "Lê Thị An", "Không có ai ở nhà. Đến lại tối thứ Bảy");
        assertThat(surveyor.get("/fieldwork").body()).contains("Cần đến lại");
        assertThat(leader.get(visits).status()).isEqualTo(404);
        survey(an);
        assertThat(officer.get(round).body()).doesNotContain("hộ cần đến lại");
        assertThat(officer.get(visits).body()).contains("10/10/2026", "Không có ai ở nhà", "Trần Văn dieutra");
    }

    @Test
    void a_visit_needs_its_reason_its_day_within_the_review_and_what_is_next() {
        String visits = round + "/visits/A-1";
        Visit.Answer wrong = surveyor.post(
                visits, Map.of("visit", Ids.next().toString(), "outcome", "", "day", "30/8/2026", "next", " "));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Xin chọn vì sao chưa làm được phiếu", "Ngày đến phải từ 01/09/2026", "Xin ghi việc cần làm");
    }

    @Test
    void a_form_on_paper_is_found_again_by_its_code() throws Exception {
        giveAll();
        byte[] pdf =
                surveyor.postForBytes("/fieldwork/" + round.substring("/reviews/".length()) + "/papers.pdf", Map.of());
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        java.nio.file.Files.write(java.nio.file.Path.of("target/survey-sheets.pdf"), pdf);
        byte[] docx =
                officer.postForBytes(page(0).replace("fieldwork", "papers.docx"), Map.of("household", binh.toString()));
        assertThat(docx).startsWith('P', 'K');
        java.nio.file.Files.write(java.nio.file.Path.of("target/survey-sheets.docx"), docx);
        String code = new PaperCode(2).written();
        Visit.Answer opened = surveyor.post("/fieldwork/paper", Map.of("code", code.replace("-", " ")));
        assertThat(opened.location()).as(opened.body()).isEqualTo("/households/A-2/survey");
        assertThat(surveyor.get(opened.location()).body())
                .contains("Phiếu " + code + ": hộ Trần Văn Bình, kỳ rà soát 2026");
        assertThat(officer.get("/fieldwork/paper").body()).contains("Nhập phiếu giấy");
    }

    @Test
    void a_spreadsheet_of_the_group_is_filled_in_and_brought_back_and_rows_left_empty_wait() {
        byte[] blank = officer.postForBytes(page(0).replace("fieldwork", "papers.xlsx"), Map.of());
        List<List<String>> rows = new ArrayList<>();
        SheetFile.open(blank, "phieu.xlsx").read(0, row -> rows.add(row.cells()));
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("Mã hộ", "Chủ hộ", "Ngày khảo sát", "Rà soát viên");
        int toilet = rows.getFirst().indexOf("Nhà tiêu");
        List<String> filled =
                new ArrayList<>(Collections.nCopies(rows.getFirst().size(), ""));
        filled.set(0, "A-1");
        filled.set(1, "Lê Thị An");
        filled.set(2, "16/10/2026");
        filled.set(3, "Bà Nga");
        filled.set(toilet, "Không có");
        String csv =
                String.join("\n", line(rows.getFirst()), line(filled), line(List.of("A-2", "Trần Văn Bình", "", "")));
        Visit.Answer read =
                officer.upload("/surveys/import", Map.of(), "phieu.csv", csv.getBytes(StandardCharsets.UTF_8));
        String preview = officer.get(read.location()).body();
        assertThat(preview).contains("Lưu 1 phiếu").doesNotContain("Các cột không dùng đến");
        assertThat(officer.post(read.location(), Map.of()).location()).isEqualTo("/surveys");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(","));
    }

    @Test
    void a_code_that_is_mistyped_unknown_or_of_another_group_opens_nothing() {
        officer.postForBytes(page(0).replace("fieldwork", "papers.pdf"), Map.of());
        String right = new PaperCode(1).written();
        assertThat(officer.post("/fieldwork/paper", Map.of("code", "00010-" + right.charAt(6)))
                        .body())
                .contains("gõ chưa đúng");
        assertThat(officer.post("/fieldwork/paper", Map.of("code", "abc")).body())
                .contains("gõ chưa đúng");
        assertThat(officer.post("/fieldwork/paper", Map.of("code", new PaperCode(77).written()))
                        .body())
                .contains("Không có phiếu nào mang mã 00077");
        assertThat(leader.post("/fieldwork/paper", Map.of("code", right)).body())
                .contains("Không có phiếu nào");
        leader.postForBytes(page(1).replace("fieldwork", "papers.pdf"), Map.of());
        assertThat(leader.post("/fieldwork/paper", Map.of("code", new PaperCode(3).written()))
                        .location())
                .as("numbers go on over groups that the leader does not see")
                .isEqualTo("/households/B-1/survey");
    }

    @Test
    void the_database_itself_lets_no_surveyor_give_households() {
        UUID id = UUID.fromString(round.substring("/reviews/".length()));
        Identity bound = new Identity(ward.ward(), Ids.next(), "surveyor", List.of(groups.get(0)));
        assertThatThrownBy(() -> database.as(
                        bound,
                        () -> database.sql()
                                .sql("""
                                insert into review.assignment (ward_id, round_id, household_id, number, surveyor_id, assigned_by)
                                values (platform.ward(), :round, :household, 1, platform.app_user(), platform.app_user())
                                """)
                                .param("round", id)
                                .param("household", an)
                                .update()))
                .hasStackTraceContaining("row-level security");
    }
}
