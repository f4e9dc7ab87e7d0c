package vn.ansinh.office.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** The file of a household on one page and on paper, and what a person gets when they ask what is held about them. */
class HouseholdFileTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);

    private static RunningOffice office;
    private static Visit officer;
    private static Visit leader;
    private static Visit other;
    private static UUID person;

    @BeforeAll
    static void start() {
        List<UUID> groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        leader = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        other = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        UUID household = WARD.household("F-01", groups.getFirst(), LocalDate.of(2020, 1, 1), "Lê Thị Hồ", "Lê Văn Sơ");
        person = WARD.person(household, "Lê Văn Sơ", "1990-05-03", "severe");
        WARD.officer(() -> DATABASE.sql()
                .sql("insert into registry.person_identity (ward_id, person_id, kind, number, since) "
                        + "values (platform.ward(), :id, 'citizen', '056090001234', '2020-01-01')")
                .param("id", person)
                .update());
        WARD.officer(() -> DATABASE.sql()
                .sql(
                        "insert into registry.event (ward_id, event_id, household_id, person_id, kind, happened_on, before, after, "
                                + "recorded_by, recorded_at) values (platform.ward(), gen_random_uuid(), :home, :id, 'work-status', "
                                + "'2023-02-01', 'Thất nghiệp', 'Có việc làm', gen_random_uuid(), now())")
                .param("home", household)
                .param("id", person)
                .update());
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_file_tells_who_they_are_where_they_lived_and_what_happened_year_by_year() {
        String page = officer.get("/households/F-01/file").body();
        assertThat(page)
                .contains("Lê Thị Hồ", "Lê Văn Sơ", "Tổ dân phố 1, phường Phước Long", "khu vực Phước Long")
                .containsSubsequence("Đường đời của hộ", "2023", "01/02/2023")
                .doesNotContain("056090001234", "Nặng");
        assertThat(leader.get("/households/F-01/file").status()).isEqualTo(200);
        assertThat(other.get("/households/F-01/file").status())
                .as("of another group")
                .isEqualTo(404);
    }

    @Test
    void as_of_a_day_it_tells_nothing_later() {
        assertThat(officer.get("/households/F-01/file?asof=2022-06-01").body())
                .contains("Lê Văn Sơ")
                .doesNotContain("01/02/2023", "khu vực Phước Long, phường Nam Nha Trang");
    }

    @Test
    void on_paper_it_is_the_same_and_that_it_left_is_written_down() {
        String paper = text(officer.download("/households/F-01/file/paper?format=pdf"));
        assertThat(paper)
                .contains("PHIẾU THÔNG TIN HỘ", "Lê Văn Sơ", "Đường đời của hộ", "01/02/2023")
                .doesNotContain("056090001234");
        assertThat(officer.get("/audit/files").body()).contains("Hồ sơ hộ", "Trần Văn canbo");
        assertThat(leader.get("/households/F-01/file/paper?format=pdf").status())
                .isEqualTo(403);
    }

    @Test
    void an_extract_says_all_that_is_held_and_who_looked_and_to_whom_it_was_given() {
        String address = "/households/F-01/people/" + person + "/extract";
        assertThat(officer.post("/people/" + person + "/sensitive", Map.of()).status())
                .isEqualTo(200);
        assertThat(officer.get(address).body()).contains("Trích lục dữ liệu của Lê Văn Sơ");
        assertThat(officer.post(address, Map.of("recipient", " ")).status()).isEqualTo(422);
        byte[] answer =
                officer.postForBytes(address, Map.of("recipient", "Lê Văn Sơ", "ground", "Đơn ngày 20/11/2026"));
        assertThat(text(answer))
                .contains("056090001234", "Nặng", "03/05/1990", "Trần Văn canbo", "TRÍCH LỤC DỮ LIỆU CÁ NHÂN", "F-01");
        assertThat(officer.get("/audit/files").body()).contains("Đơn ngày 20/11/2026", "Trích lục dữ liệu");
        assertThat(officer.get("/audit/views?about=" + person).body()).contains("Cấp trích lục");
        assertThat(leader.get(address).status()).isEqualTo(403);
    }
}
