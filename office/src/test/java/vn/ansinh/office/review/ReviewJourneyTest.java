package vn.ansinh.office.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Chromium;
import vn.ansinh.office.Hand;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;

/**
 * A whole annual review and one during the year, in Chromium, everybody at a screen of their own: officer and signer at desks, leaders
 * and surveyor on phones of 360 px. Today is Tuesday, 24/11/2026.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ReviewJourneyTest {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);

    private static List<UUID> groups = List.of();
    private static RunningOffice office;
    private static Chromium chromium;
    private static Visit canbo;
    private static Visit phochutich;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        chromium = Chromium.start();
        canbo = office.signedIn(WARD.ward(), "canbo", Role.OFFICER);
        phochutich = office.signedIn(WARD.ward(), "phochutich", Role.SIGNER);
        WARD.household("A-01", groups.getFirst(), SINCE, "Lê Thị An", "Lê Văn Bình");
        UUID risen = WARD.household("A-02", groups.getFirst(), SINCE, "Phạm Văn Cường", "Phạm Thị Dung");
        WARD.household("A-03", groups.getFirst(), SINCE, "Hồ Văn Tâm", "Hồ Thị Út");
        WARD.household("B-01", groups.get(1), SINCE, "Đỗ Văn Kiên", "Đỗ Thị Lan");
        recognise(risen);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        office.close();
    }

    private static void recognise(UUID household) {
        WARD.officer(() -> DATABASE.sql()
                .sql("""
                insert into review.recognised_status (ward_id, status_id, household_id, status, during, source, recorded_at)
                values (platform.ward(), :id, :household, 'poor', daterange('2026-01-01', null), 'test', now())
                """)
                .param("id", Ids.next())
                .param("household", household)
                .update());
    }

    @Test
    void a_the_annual_review_from_its_opening_to_its_lock() {
        Visit to01 = office.signedIn(WARD.ward(), "to01", Role.GROUP_LEADER, groups.getFirst());
        Visit khaosat = office.signedIn(WARD.ward(), "khaosat", Role.SURVEYOR, groups.getFirst());
        try (Hand officer = new Hand(chromium, office, "annual-officer", canbo, DESK);
                Hand leader = new Hand(chromium, office, "annual-leader", to01, PHONE);
                Hand surveyor = new Hand(chromium, office, "annual-surveyor", khaosat, PHONE);
                Hand signer = new Hand(chromium, office, "annual-signer", phochutich, DESK)) {
            String round = officer.go("/reviews").press("Mở kỳ rà soát").at();
            String group = round + "/groups/" + groups.getFirst();
            ask(leader, "A-01", "2/10/2026");
            officer.go("/inbox").link("Lê Thị An").press("Chấp nhận, đưa vào rà soát");
            officer.go(group)
                    .write("code", "A-03")
                    .write("why", "Chủ hộ ốm nặng")
                    .press("Thêm hộ vào danh sách");
            assertThat(officer.words()).contains("Lê Thị An", "Phạm Văn Cường", "Hồ Văn Tâm");
            officer.write("day", "5/10/2026").press("Bắt đầu khảo sát");

            survey(surveyor, group, "A-01", "6/10/2026", "3000000");
            assertThat(surveyor.words()).contains("Hộ nghèo");
            survey(surveyor, group, "A-02", "6/10/2026", "30000000");
            survey(surveyor, group, "A-03", "6/10/2026", "30000000");
            officer.go(group).write("day", "12/10/2026").press("Kết thúc khảo sát, chuyển sang họp dân");

            meet(leader, group, "13/10/2026", 3);
            post(officer, group, "16/10/2026", "22/10/2026");

            leader.go(round + "/hearings");
            leader.write("day", "26/10/2026")
                    .write("by", "Nguyễn Văn Tổ")
                    .choose("way", "visit")
                    .press("Ghi đã báo cho hộ");
            leader.write("day", "28/10/2026").write("by", "Nguyễn Văn Tổ");
            leader.choose("state", "heard")
                    .write("words", "Xin giữ thẻ bảo hiểm")
                    .write("explanation", "Được mua với mức của hộ mới thoát nghèo")
                    .press("Ghi câu trả lời");
            assertThat(leader.words()).contains("Xin giữ thẻ bảo hiểm");

            officer.go(round).write("day", "10/11/2026").press("Trình quyết định");
            signer.go("/inbox").follow("/decision");
            assertThat(signer.words()).contains("Lê Thị An", "Phạm Văn Cường");
            signer.write("reason", "Xem lại hộ Hồ Văn Tâm").press("Trả lại");
            officer.go("/inbox").follow("/decision");
            assertThat(officer.words()).contains("Xem lại hộ Hồ Văn Tâm");
            officer.go(round).press("Trình quyết định");
            signer.go("/inbox").follow("/decision").press("Ký quyết định");
            assertThat(signer.words()).contains("Quyết định số 01/QĐ-UBND ngày 24 tháng 11 năm 2026");
            finish(officer, round);

            assertThat(status("A-01")).isEqualTo("poor 01/QĐ-UBND 2026-11-24");
            assertThat(status("A-02")).isEqualTo("not-listed 01/QĐ-UBND 2026-11-24");
            assertThat(status("A-03")).isEqualTo("none");
            assertThat(officer.go("/households/A-01").words()).contains("Hộ nghèo", "01/QĐ-UBND");
            said("annual review, 3 households", officer, leader, surveyor, signer);
        }
    }

    @Test
    void b_a_family_that_asks_during_the_year() {
        Visit to02 = office.signedIn(WARD.ward(), "to02", Role.GROUP_LEADER, groups.get(1));
        try (Hand officer = new Hand(chromium, office, "in-year-officer", canbo, DESK);
                Hand leader = new Hand(chromium, office, "in-year-leader", to02, PHONE);
                Hand signer = new Hand(chromium, office, "in-year-signer", phochutich, DESK)) {
            ask(leader, "B-01", "10/11/2026");
            officer.go("/inbox").link("Đỗ Văn Kiên").press("Chấp nhận, đưa vào rà soát");
            String round = officer.go("/reviews")
                    .tick("kind", "in-year")
                    .choose("month", "11")
                    .press("Mở kỳ rà soát")
                    .at();
            String group = round + "/groups/" + groups.get(1);
            officer.follow("/groups/" + groups.get(1))
                    .write("day", "16/11/2026")
                    .press("Bắt đầu khảo sát");
            survey(leader, group, "B-01", "17/11/2026", "3000000");
            officer.go(group).write("day", "17/11/2026").press("Kết thúc khảo sát, chuyển sang họp dân");
            meet(leader, group, "18/11/2026", 1);
            post(officer, group, "18/11/2026", "24/11/2026");
            officer.go(round).press("Trình quyết định");
            signer.go("/inbox").follow(round + "/decision").press("Ký quyết định");
            finish(officer, round);
            assertThat(status("B-01")).isEqualTo("poor 02/QĐ-UBND 2026-11-24");
            assertThat(officer.go("/households/B-01").words()).contains("Hộ nghèo", "02/QĐ-UBND");
            said("review during the year, 1 household", officer, leader, signer);
        }
    }

    private static void ask(Hand leader, String code, String received) {
        leader.go("/households/" + code)
                .follow("/request")
                .tick("kind", "review")
                .choose("channel", "leader")
                .write("received", received)
                .write("reason", "Nhà sập sau bão, chủ hộ nghỉ làm")
                .press("Nhận giấy");
        assertThat(leader.at()).startsWith("/requests/");
    }

    private static void survey(Hand who, String group, String code, String day, String income) {
        who.go(group).follow("/households/" + code + "/survey");
        who.write("interview-date", day).write("surveyor", "Bà Nga").write("income-per-household", income);
        for (String question : List.of("wall-material", "pillar-material", "roof-material")) {
            who.choose(question, "non-durable");
        }
        who.choose("water-source", "other").choose("toilet", "none").press("Lưu phiếu");
        assertThat(who.at()).isEqualTo("/households/" + code + "/why");
    }

    /** The leader counts hands on the phone until all are through, and sends the result on. */
    private static void meet(Hand leader, String group, String day, int households) {
        leader.go(group).follow("/meeting").follow("/meeting/begin");
        leader.write("day", day)
                .write("begins", "19h30")
                .write("place", "Nhà văn hóa")
                .write("chair", "Ông Ba")
                .write("secretary", "Bà Tư")
                .write("invited-others", "60")
                .write("present-group-head", "1")
                .write("present-reviewed", "1")
                .write("present-others", "8")
                .tick("front", "true")
                .press("Lưu và vào họp");
        leader.link("Bắt đầu biểu quyết từng hộ");
        for (int at = 1; at <= households; at++) {
            leader.press("Cả 10 người đồng ý");
            leader.link(at < households ? "Hộ sau" : "Xong danh sách");
        }
        leader.write("ends", "21h").press("Kết thúc họp");
        leader.go(group).write("day", day).press("Họp dân thống nhất kết quả");
        assertThat(leader.words()).contains("Niêm yết");
    }

    private static void post(Hand officer, String group, String hung, String down) {
        officer.go(group).follow("/posting").press("Lập danh sách");
        for (String place : List.of("culture-house", "ward-office")) {
            officer.tick("place", place)
                    .write("day", hung)
                    .write("by", "Trần Văn Tư")
                    .press("Ghi niêm yết");
        }
        officer.go(group).write("day", down).press("Hết niêm yết");
        officer.go(group + "/posting");
        for (int at = 0; at < 2; at++) {
            officer.unfold("Ghi ngày gỡ")
                    .write("day", down)
                    .write("by", "Trần Văn Tư")
                    .press("Ghi đã gỡ");
        }
        assertThat(officer.words()).doesNotContain("Ghi ngày gỡ");
    }

    /** What follows the signature: certificates, the final list, the lock. */
    private static void finish(Hand officer, String round) {
        officer.go(round + "/decision").write("signer", "Trần Thị Phó").press("Cấp giấy chứng nhận");
        officer.go(round).follow("/final-posting").write("by", "Trần Văn Tư").press("Ghi niêm yết");
        officer.tick("place", "ward-office").write("by", "Trần Văn Tư").press("Ghi niêm yết");
        assertThat(officer.words()).contains("24/12/2026");
        officer.go(round).tick("confirmed", "true").press("Khóa kỳ rà soát");
        assertThat(officer.words()).contains("dữ liệu còn nguyên như lúc khóa");
    }

    /** How often each had to click and how many fields to fill in; docs/benchmarks.md keeps it. */
    private static void said(String what, Hand... hands) {
        Map<String, String> work = new LinkedHashMap<>();
        for (Hand hand : hands) {
            work.put(hand.name(), hand.clicks() + " clicks, " + hand.typed() + " fields");
        }
        System.out.println(what + ": " + work);
    }

    private static String status(String code) {
        return WARD.officer(() ->
                DATABASE.sql().sql("""
                        select coalesce(max(r.status || ' ' || r.decision_number || ' ' || r.since), 'none')
                        from registry.household h join review.recognised_on(date '2026-11-24') r on r.household_id = h.household_id
                        where h.code = :code
                        """).param("code", code).query(String.class).single());
    }
}
