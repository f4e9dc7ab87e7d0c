package vn.ansinh.office.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;

/** Each check over a ward in which each household has one thing wrong. */
class ChecksTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final DoubtfulWard WARD = new DoubtfulWard(DATABASE);
    private static final RunningOffice OFFICE = RunningOffice.on(DATABASE);
    private static final Pattern HOUSEHOLD = Pattern.compile("href=\"/households/([A-Z0-9-]+)\"");

    /** Households that a check finds besides its own, because what is wrong with them is wrong in two ways. */
    private static final Map<Check, List<String>> ALSO = Map.of(
            Check.HEAD_YOUNG, List.of("CHILD-ALONE"),
            Check.CHILD_NO_PARENT, List.of("CHILD-ALONE"));

    private static Visit officer;
    private static Visit leader;

    @BeforeAll
    static void signIn() {
        officer = OFFICE.signedIn(WARD.id(), "canbo", Role.OFFICER);
        leader = OFFICE.signedIn(WARD.id(), "to01", Role.GROUP_LEADER, WARD.group(1));
    }

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    private static Set<String> households(String page) {
        Set<String> codes = new TreeSet<>();
        Matcher found = HOUSEHOLD.matcher(page);
        while (found.find()) {
            codes.add(found.group(1));
        }
        return codes;
    }

    private static Set<String> found(Visit who, Check check) {
        return households(who.get("/checks/" + check.code()).body());
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void a_check_finds_the_household_that_is_wrong_and_no_other(Check check) {
        Set<String> expected = new TreeSet<>(ALSO.getOrDefault(check, List.of()));
        switch (check) {
            case SHARED_PHONE -> expected.addAll(List.of("SHARED-PHONE-1", "SHARED-PHONE-2", "SHARED-PHONE-3"));
            case ID_TWICE -> expected.addAll(List.of("ID-TWICE-1", "ID-TWICE-2"));
            default -> expected.add(check.name().replace('_', '-'));
        }

        assertThat(found(officer, check)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void everything_that_a_check_says_has_words(Check check) {
        String list = officer.get("/checks/" + check.code()).body();
        Matcher one =
                Pattern.compile("/checks/" + check.code() + "/[-0-9a-f]{36}").matcher(list);

        assertThat(list).doesNotContain("registry.check.");
        assertThat(one.find()).isTrue();
        assertThat(officer.get(one.group()).body()).doesNotContain("registry.check.");
    }

    @Test
    void one_page_counts_all_and_calls_what_found_nothing_good() {
        String page = officer.get("/checks").body();

        for (Check check : Check.values()) {
            assertThat(page).contains("/checks/" + check.code() + "\"");
        }
        assertThat(page).contains("Kiểm tra sổ bộ", "Chủ hộ dưới 18 tuổi", "Từ 75 tuổi");
        Visit elsewhere = OFFICE.signedIn(new UUID(7, 77), "canbo.khac", Role.OFFICER);
        assertThat(elsewhere.get("/checks").body()).contains("Đạt").contains("0 chỗ cần xem");
    }

    @Test
    void a_leader_sees_the_own_group_and_no_check_of_facts_that_a_leader_may_not_see() {
        assertThat(leader.get("/checks").body())
                .contains("/checks/ethnic-missing")
                .doesNotContain("/checks/id-");
        assertThat(leader.get("/checks/id-missing").status()).isEqualTo(404);
        assertThat(leader.get("/checks/allowance-disability").status()).isEqualTo(404);
        assertThat(found(leader, Check.HEAD_YOUNG)).contains("HEAD-YOUNG");

        Visit other = OFFICE.signedIn(WARD.id(), "to03", Role.GROUP_LEADER, WARD.group(3));
        assertThat(found(other, Check.HEAD_YOUNG)).isEmpty();
    }

    @Test
    void what_was_looked_at_is_hidden_until_its_facts_change_and_can_be_taken_back() {
        String page = "/checks/able-to-work";
        String finding = finding(page);
        assertThat(officer.post(finding + "/accept", Map.of("fingerprint", fingerprint(finding), "reason", " "))
                        .status())
                .isEqualTo(400);

        accept(finding, "Đã hỏi: trông quán giúp con");
        assertThat(found(officer, Check.ABLE_TO_WORK)).isEmpty();
        assertThat(officer.get(page + "?state=accepted").body())
                .contains("ABLE-TO-WORK", "Đã hỏi: trông quán giúp con", "Trần Văn canbo");

        officer.post(finding + "/take-back", Map.of());
        assertThat(found(officer, Check.ABLE_TO_WORK)).containsExactly("ABLE-TO-WORK");

        accept(finding, "Đã hỏi");
        WARD.fixture()
                .officer(() -> DATABASE.sql()
                        .sql("update registry.person_situation set work_status = 'wage-with-contract' "
                                + "where able_to_work = false")
                        .update());
        assertThat(found(officer, Check.ABLE_TO_WORK)).containsExactly("ABLE-TO-WORK");
        assertThat(officer.post(finding + "/accept", Map.of("fingerprint", "of-other-facts", "reason", "Đúng"))
                        .location())
                .isEqualTo(page);
        assertThat(found(officer, Check.ABLE_TO_WORK))
                .as("facts that were not shown are not accepted")
                .containsExactly("ABLE-TO-WORK");
    }

    @Test
    void only_the_officer_settles_and_the_database_says_so_too() {
        String finding = finding("/checks/large-household");
        assertThat(leader.get(finding).body()).doesNotContain("/accept\"");
        assertThat(leader.post(finding + "/accept", Map.of("fingerprint", "x", "reason", "x"))
                        .status())
                .isEqualTo(403);
        Identity asLeader = new Identity(WARD.id(), new UUID(5, 5), "group-leader", List.of(WARD.group(1)));

        String ofNumbers = finding("/checks/id-missing");
        accept(ofNumbers, "Đang làm thẻ");
        accept(finding, "Hộ ba thế hệ");

        assertThat(DATABASE.as(
                        asLeader,
                        () -> DATABASE.sql()
                                .sql("select check_code from registry_check.check_accepted")
                                .query(String.class)
                                .list()))
                .as("not what was said of numbers")
                .doesNotContain("id-missing")
                .contains("large-household");
        officer.post(ofNumbers + "/take-back", Map.of());
        officer.post(finding + "/take-back", Map.of());
    }

    @Test
    void the_list_is_handed_out_as_a_spreadsheet_and_who_looked_is_recorded() throws IOException {
        byte[] file = officer.download("/checks/id-mismatch/file");

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("ID-MISMATCH");
            assertThat(rows.get(1).getCellText(4))
                    .contains("sổ ghi Nam", "sổ ghi 1980", "*********001")
                    .doesNotContain("056181000001");
        }
        assertThat(DATABASE.owner()
                        .sql(
                                "select count(*) from platform.view_log where fact = 'SEE_IDENTITY' and why = 'EXPORT_REGISTER'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(leader.get("/checks/head-young/file").status()).isEqualTo(403);
    }

    @Test
    void a_group_is_chosen_in_the_address() {
        assertThat(households(
                        officer.get("/checks/head-young?group=" + WARD.group(1)).body()))
                .contains("HEAD-YOUNG");
        assertThat(households(
                        officer.get("/checks/head-young?group=" + WARD.group(2)).body()))
                .isEmpty();
    }

    private static String finding(String page) {
        Matcher found = Pattern.compile(page + "/[-0-9a-f]{36}")
                .matcher(officer.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String fingerprint(String finding) {
        Matcher found = Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]+)\"")
                .matcher(officer.get(finding).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void accept(String finding, String reason) {
        assertThat(officer.post(finding + "/accept", Map.of("fingerprint", fingerprint(finding), "reason", reason))
                        .status())
                .isEqualTo(303);
    }
}
