package vn.ansinh.office.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.RegisterFixture;

/** What an officer does with two records that may be one person: a new ward for each test. */
class DuplicatesTest {
    private static final LocalDate SINCE = LocalDate.of(2023, 12, 31);
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RunningOffice OFFICE = RunningOffice.on(DATABASE);
    private static int wards;

    private final RegisterFixture ward = new RegisterFixture(DATABASE);
    private List<UUID> groups = List.of();
    private Visit officer = OFFICE.visit();

    @AfterAll
    static void stop() {
        OFFICE.close();
    }

    /** Đào is recorded twice: with her child, without a number; and as a daughter elsewhere, with one, without marks. */
    @BeforeEach
    void fill() {
        groups = ward.found();
        wards++;
        officer = OFFICE.signedIn(ward.ward(), "canbo" + wards, Role.OFFICER);
        ward.household("PL-01-0001", groups.get(0), SINCE, "Trần Thị Đào", "Lê Văn Con");
        ward.household("PL-02-0002", groups.get(1), SINCE, "Trần Văn Cha", "Tran Thi Dao");
        run(
                "update registry.person set birth_date = '1986-03-01', birth_precision = 'day' where search_key = 'tran thi dao'");
        run("update registry.person set sex = 'female' where name = 'Tran Thi Dao'");
        run("insert into registry.person_identity (ward_id, person_id, kind, number, since) select ward_id, person_id, "
                + "'citizen', '056186%06d', '2023-12-31' from registry.person where name = 'Tran Thi Dao'"
                        .formatted(wards));
        run("insert into registry.person_situation (ward_id, person_id, since, occupation) select ward_id, person_id, "
                + "'2023-12-31', 'thợ may' from registry.person where name = 'Tran Thi Dao'");
    }

    private void run(String statement) {
        ward.officer(() -> DATABASE.sql().sql(statement).update());
    }

    private UUID person(String name) {
        return ward.officer(() -> DATABASE.sql()
                .sql("select person_id from registry.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    /** All that the register says of its people, row by row. */
    private List<String> register() {
        return ward.officer(() -> DATABASE.sql().sql("""
                select p::text as line from registry.person p
                union all select m::text from registry.membership m
                union all select s::text from registry.person_situation s
                union all select i::text from registry.person_identity i
                union all select r::text from registry.residence r
                order by line
                """).query(String.class).list());
    }

    private String pair() {
        Matcher found = Pattern.compile("/duplicates/[-0-9a-f]{36}/[-0-9a-f]{36}")
                .matcher(officer.get("/duplicates").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String merging(String kept, String merged) {
        return "/duplicates/" + person(kept) + "/" + person(merged) + "/merge";
    }

    private void undo() {
        Matcher found = Pattern.compile("/duplicates/merges/[-0-9a-f]{36}/undo")
                .matcher(officer.get("/duplicates/merges").body());
        assertThat(found.find()).isTrue();
        officer.post(found.group(), Map.of());
    }

    @Test
    void the_pair_is_listed_with_its_reasons_and_shown_side_by_side() {
        assertThat(officer.get("/duplicates").body())
                .contains("1 cặp", "cùng tên khi bỏ dấu, cùng ngày sinh, tên ít gặp trong phường, khác tổ");
        assertThat(officer.get(pair()).body())
                .contains(
                        "PL-01-0001",
                        "PL-02-0002",
                        "Lê Văn Con",
                        "056186%06d".formatted(wards),
                        "Không phải một người");
        assertThat(DATABASE.owner()
                        .sql("select count(*) from platform.view_log where fact = 'SEE_IDENTITY' and ward_id = :ward")
                        .param("ward", ward.ward())
                        .query(Integer.class)
                        .single())
                .as("looking at two numbers is recorded")
                .isEqualTo(2);
    }

    @Test
    void two_people_stay_two_until_that_is_taken_back() {
        String pair = pair();
        officer.post(pair + "/different", Map.of("reason", "Hai chị em họ"));

        assertThat(officer.get("/duplicates").body()).contains("Không có cặp nào");
        assertThat(officer.get("/duplicates?state=different").body())
                .contains("Hai chị em họ", "Trần Văn canbo" + wards, pair);
        assertThat(officer.get(merging("Trần Thị Đào", "Tran Thi Dao")).body()).contains("hai người khác nhau");

        officer.post(pair + "/take-back", Map.of());
        assertThat(pair()).isEqualTo(pair);
    }

    @Test
    void a_leader_sees_pairs_of_the_own_group_only_and_decides_nothing() {
        Visit leader = OFFICE.signedIn(ward.ward(), "to" + wards, Role.GROUP_LEADER, groups.get(0));

        assertThat(leader.get("/duplicates").body()).contains("Không có cặp nào");
        assertThat(leader.get(pair()).status()).isEqualTo(404);
        assertThat(leader.post(pair() + "/different", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void merging_says_first_what_it_will_do() {
        assertThat(officer.get(merging("Trần Thị Đào", "Tran Thi Dao")).body())
                .contains("số định danh", "giới tính", "việc làm, học tập", "tư cách thành viên hộ", "24/11/2026")
                .doesNotContain("Không gộp được");
    }

    @Test
    void every_reason_and_every_step_has_words() {
        Words words = OFFICE.bean(Words.class);
        Set<String> keys = words.keys(Language.VIETNAMESE);

        assertThat(Arrays.stream(Reason.values()).map(Reason::key)).allMatch(keys::contains);
        assertThat(Arrays.stream(MergePlan.Refusal.values()).map(refusal -> "registry.merge.refused." + refusal.name()))
                .allMatch(keys::contains);
        assertThat(Stream.of("merged", "merge-kept", "merge-undone").map(kind -> "registry.event." + kind))
                .allMatch(keys::contains);
        assertThat(officer.get(merging("Trần Thị Đào", "Tran Thi Dao")).body()).doesNotContain("registry.merge.");
    }

    @Test
    void one_record_stays_and_gets_what_it_lacks_and_the_other_is_closed_and_kept() {
        UUID kept = person("Trần Thị Đào");
        UUID merged = person("Tran Thi Dao");
        assertThat(officer.post(merging("Trần Thị Đào", "Tran Thi Dao"), Map.of())
                        .location())
                .isEqualTo("/duplicates/merges");

        assertThat(register())
                .anyMatch(line -> line.contains(kept.toString()) && line.contains("056186%06d".formatted(wards)))
                .anyMatch(line -> line.contains(kept.toString()) && line.contains("female"))
                .anyMatch(line -> line.contains(kept.toString()) && line.contains("thợ may"));
        assertThat(officer.get("/households/PL-02-0002").body())
                .contains("Gộp vào bản ghi ở hộ khác")
                .doesNotContain("<th scope=\"row\" class=\"keep\">Tran Thi Dao");
        assertThat(officer.get("/households/PL-02-0002?asof=2026-11-23").body())
                .as("as it stood the day before")
                .contains("<th scope=\"row\" class=\"keep\">Tran Thi Dao");
        assertThat(officer.get("/duplicates").body()).contains("Không có cặp nào");
        assertThat(officer.get("/checks/id-twice").body()).contains("Không có chỗ nào cần xem");
        assertThat(DATABASE.owner()
                        .sql("select kept_person_id from registry.person_merge where merged_person_id = :merged")
                        .param("merged", merged)
                        .query(UUID.class)
                        .single())
                .isEqualTo(kept);
        assertThat(officer.post(merging("Trần Thị Đào", "Tran Thi Dao"), Map.of())
                        .location())
                .as("once is enough")
                .isEqualTo("/duplicates");
    }

    @Test
    void undoing_brings_everything_back_as_it_was() {
        List<String> before = register();
        officer.post(merging("Trần Thị Đào", "Tran Thi Dao"), Map.of());
        assertThat(register()).isNotEqualTo(before);

        undo();

        assertThat(register()).isEqualTo(before);
        assertThat(officer.get("/households/PL-02-0002").body()).contains("Hoàn tác việc gộp");
        assertThat(officer.get("/duplicates/merges").body()).contains("Chưa gộp lần nào");
        assertThat(pair()).isNotEmpty();
    }

    @Test
    void a_household_of_one_is_closed_with_its_only_record_and_opened_again() {
        ward.household("PL-03-0003", groups.get(2), SINCE, "Trần Thị Đào Một");
        List<String> before = register();

        officer.post(merging("Tran Thi Dao", "Trần Thị Đào Một"), Map.of());
        assertThat(officer.get("/households/PL-03-0003").status()).isEqualTo(404);

        undo();
        assertThat(register()).isEqualTo(before);
        assertThat(officer.get("/households/PL-03-0003").status()).isEqualTo(200);
    }

    @Test
    void a_head_with_others_is_not_merged_away() {
        String path = merging("Tran Thi Dao", "Trần Thị Đào");
        List<String> before = register();

        assertThat(officer.get(path).body()).contains("người này là chủ hộ");
        officer.post(path, Map.of());

        assertThat(register()).isEqualTo(before);
    }

    @Test
    void undoing_is_refused_where_it_would_lose_what_was_written_since() {
        officer.post(merging("Trần Thị Đào", "Tran Thi Dao"), Map.of());
        run("delete from registry.person_situation where since = '2026-11-24'");
        List<String> before = register();

        undo();

        assertThat(register()).isEqualTo(before);
        assertThat(officer.get("/duplicates/merges").body()).contains("Trần Thị Đào");
    }

    @Test
    void what_holds_for_a_time_is_not_lost_with_the_record_that_goes() {
        run(
                "insert into registry.person_private_spell (ward_id, person_id, kind, since, said) select ward_id, person_id, "
                        + "'pregnancy', '2026-06-01', '' from registry.person where name = 'Tran Thi Dao'");
        List<String> before = register();
        assertThat(officer.get(merging("Trần Thị Đào", "Tran Thi Dao")).body()).contains("tạm vắng");
        officer.post(merging("Trần Thị Đào", "Tran Thi Dao"), Map.of());
        assertThat(register()).isEqualTo(before);
    }
}
