package vn.ansinh.office.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/** Who has a right and does not get it, in the whole ward and in the groups of a leader, and what the ward writes down of it. */
class GapsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final String DISABILITY = "/supports/allowance-disability";

    private static final String GIFT = """
            family: ward
            benefits:
              - id: gift-of-the-ward
                vi: Quà mừng thọ của phường
                en: Gift of the ward for older people
                level: ward
                form: cash
                payer: local-givers
                rhythm: yearly
                per: person
                procedure: none
                rules:
                  - id: gift-of-the-ward-2026
                    from: 2026-01-01
                    to: open
                    when: {fact: person.age-years, ge: 65}
                    amount: 250000
                    source: {document: local-decision, confidence: ward}
            """;

    private static RunningOffice office;
    private static Visit officer;
    private static Visit signer;
    private static List<UUID> groups;
    private static UUID heavy;
    private static String who = "";

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        officer = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        signer = office.signedIn(WARD.ward(), "phochutich", Role.SIGNER);
        UUID first = WARD.household("N-01", groups.getFirst(), SINCE, "Lê Văn Rất", "Lê Thị Nặng");
        heavy = WARD.person(first, "Lê Thị Nặng", "1995-05-01", "severe");
        WARD.person(first, "Lê Văn Rất", "1960-05-01", "none");
        who = first + ":" + heavy;
        UUID second = WARD.household("N-02", groups.get(2), SINCE, "Trần Văn Hai");
        situation(WARD.person(second, "Trần Văn Hai", "1990-05-01", "severe"), true, "disabled");
        UUID third = WARD.household("N-03", groups.get(2), SINCE, "Phan Văn Khỏe");
        situation(WARD.person(third, "Phan Văn Khỏe", "1990-05-01", "none"), true, "disabled");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static void situation(UUID person, boolean draws, String kind) {
        WARD.officer(() -> DATABASE.sql()
                .sql("""
                        insert into registry.person_situation (ward_id, person_id, since, monthly_allowance, allowance_kind)
                        values (platform.ward(), :id, :since, :draws, :kind)
                        """)
                .param("id", person)
                .param("since", SINCE)
                .param("draws", draws)
                .param("kind", kind)
                .update());
    }

    private static Visit.Answer record(Visit visit, String deed, String state, String since, String note) {
        return visit.post(
                DISABILITY + "/record",
                Map.of("who", who, "deed", deed, "state", state, "since", since, "paper", "QĐ 12", "note", note));
    }

    @Test
    void
            what_somebody_gets_is_known_by_the_register_until_the_ward_writes_it_down_and_what_is_taken_back_counts_no_more() {
        assertThat(officer.get(DISABILITY + "?kind=not-recorded").body())
                .contains("Lê Thị Nặng", "810.000 đ")
                .doesNotContain("Trần Văn Hai", "Phan Văn Khỏe");
        assertThat(officer.get(DISABILITY + "?kind=receives").body())
                .contains("Trần Văn Hai")
                .doesNotContain("Lê Thị Nặng");
        assertThat(officer.get(DISABILITY + "?kind=no-longer").body())
                .as("gets an allowance for a disability that the register does not know")
                .contains("Phan Văn Khỏe")
                .doesNotContain("Trần Văn Hai");

        String deed = UUID.randomUUID().toString();
        assertThat(record(officer, deed, "receives", "1/1/2024", "").status()).isEqualTo(303);
        assertThat(record(officer, deed, "receives", "1/1/2024", "").status())
                .as("what is sent twice is kept once")
                .isEqualTo(303);
        assertThat(officer.get(DISABILITY + "?kind=receives").body()).contains("Lê Thị Nặng", "QĐ 12");
        assertThat(officer.get(DISABILITY + "?kind=not-recorded").body()).doesNotContain("Lê Thị Nặng");
        assertThat(officer.get("/households/N-01/rights").body()).contains("Đang hưởng từ 01/01/2024");
        assertThat(officer.get(DISABILITY + "?kind=not-recorded&asof=2023-12-31")
                        .body())
                .as("before that day it was not so")
                .contains("Lê Thị Nặng");
        assertThat(WARD.officer(() -> DATABASE.sql()
                        .sql("select count(*) from benefit.take_ups where benefit = 'allowance-disability'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);

        assertThat(record(officer, deed, "applied", "1/1/2024", "").body())
                .as("the same form with something else in it")
                .contains("đã được ghi rồi");
        String later = UUID.randomUUID().toString();
        record(officer, later, "stopped", "1/6/2026", "");
        assertThat(officer.get(DISABILITY + "?kind=unclaimed").body()).contains("Lê Thị Nặng", "Đã dừng hưởng");
        officer.post("/supports/recorded/" + later + "/remove", Map.of());
        assertThat(officer.get(DISABILITY + "?kind=receives").body()).contains("Lê Thị Nặng");
        officer.post("/supports/recorded/" + deed + "/remove", Map.of());
        assertThat(officer.get(DISABILITY + "?kind=not-recorded").body()).contains("Lê Thị Nặng");
        assertThat(officer.get("/supports/recorded").body()).contains("Chưa ghi gì");
    }

    @Test
    void what_is_written_counts_also_where_a_fact_is_missing_and_the_trail_hides_it_from_who_may_not_see_health() {
        String deed = UUID.randomUUID().toString();
        officer.post(
                "/supports/allowance-hiv-poor/record",
                Map.of("who", who, "deed", deed, "state", "receives", "since", "1/1/2024", "note", "mật"));
        assertThat(officer.get("/supports/allowance-hiv-poor?kind=no-longer").body()
                        + officer.get("/supports/allowance-hiv-poor?kind=receives")
                                .body())
                .contains("Lê Thị Nặng");
        assertThat(changesSeenBy(Role.OFFICER)).isPositive();
        assertThat(changesSeenBy(Role.SIGNER)).isZero();
        officer.post("/supports/recorded/" + deed + "/remove", Map.of());
    }

    private static long changesSeenBy(Role role) {
        return DATABASE.as(
                new Identity(WARD.ward(), new UUID(5, 5), role.code(), List.of()),
                () -> DATABASE.sql()
                        .sql(
                                "select count(*) from platform.change where table_name = 'take_ups' and schema_name = 'benefit'")
                        .query(Long.class)
                        .single());
    }

    @Test
    void what_is_wrong_is_said_with_what_was_typed_and_nothing_is_kept() {
        Visit.Answer answer = record(officer, UUID.randomUUID().toString(), "declined", "32/1/2026", "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("không phải một ngày", "Chưa ghi lý do", "QĐ 12", "Lê Thị Nặng", "mỗi tháng");
        assertThat(record(officer, UUID.randomUUID().toString(), "receives", "1/1/2030", "")
                        .body())
                .contains("chưa đến");
        assertThat(record(officer, UUID.randomUUID().toString(), "", "1/1/2024", "")
                        .body())
                .contains("Chưa chọn tình trạng");
        assertThat(officer.post(
                                DISABILITY + "/record",
                                Map.of("deed", UUID.randomUUID().toString(), "state", "receives", "since", "1/1/2024"))
                        .body())
                .contains("Chưa chọn ai");
        assertThat(officer.get("/supports/recorded").body()).contains("Chưa ghi gì");
    }

    @Test
    void a_leader_sees_their_own_groups_and_whoever_may_not_record_is_not_offered_it() {
        Visit leader = office.signedIn(WARD.ward(), "to03", Role.GROUP_LEADER, groups.get(2));
        String power = "/supports/legal-aid";
        assertThat(leader.get(power).status()).isEqualTo(200);
        assertThat(leader.get("/supports").body())
                .contains("Vai trò này không được xem một số thông tin")
                .doesNotContain("Đã ghi");
        assertThat(leader.get(DISABILITY + "?kind=receives").body()).doesNotContain("Lê Thị Nặng");
        assertThat(record(leader, UUID.randomUUID().toString(), "receives", "1/1/2024", "")
                        .status())
                .isEqualTo(403);
        assertThat(signer.get(DISABILITY).body()).doesNotContain("Ghi cho những người đã chọn");
        assertThat(record(signer, UUID.randomUUID().toString(), "receives", "1/1/2024", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_list_of_a_group_names_only_that_group() {
        assertThat(officer.get(DISABILITY + "?kind=receives&group=T%E1%BB%95+d%C3%A2n+ph%E1%BB%91+3")
                        .body())
                .contains("Trần Văn Hai");
        assertThat(officer.get(DISABILITY + "?kind=receives&group=T%E1%BB%95+d%C3%A2n+ph%E1%BB%91+1")
                        .body())
                .contains("Không có ai")
                .doesNotContain("Trần Văn Hai");
        assertThat(officer.get("/supports/no-such-benefit").status()).isEqualTo(404);
    }

    @Test
    void a_benefit_that_comes_with_a_file_is_in_answers_explanations_handbook_and_gap_lists() {
        String saved = officer.post("/law/decrees/save", Map.of("fileName", "qua-phuong.yaml", "text", GIFT))
                .location();
        assertThat(officer.get("/supports/gift-of-the-ward").status()).isEqualTo(404);
        signer.post(saved + "/confirm", Map.of());

        assertThat(officer.get("/households/N-01/rights").body())
                .contains("Quà mừng thọ của phường: được hưởng 250.000 đ mỗi năm", "Chưa ghi nhận");
        assertThat(officer.get("/law/benefits/gift-of-the-ward").body()).contains("Quà mừng thọ của phường", "250.000");
        assertThat(officer.get("/supports").body()).contains("Quà mừng thọ của phường");
        assertThat(officer.get("/supports/gift-of-the-ward").body())
                .contains("Lê Văn Rất", "được hưởng 250.000 đ mỗi năm")
                .doesNotContain("Lê Thị Nặng");
        assertThat(officer.get("/supports/gift-of-the-ward/record?who=" + who).body())
                .contains("Lê Thị Nặng", "chưa đủ điều kiện");
    }
}
