package vn.ansinh.office.programme.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.committee.FollowingUp;
import vn.ansinh.office.programme.committee.Inspection;
import vn.ansinh.office.programme.committee.InspectionVisit;
import vn.ansinh.office.programme.committee.Inspections;
import vn.ansinh.office.review.posting.PostedWard;

/** The board of the groups by officer, leaders, an association and a viewer. Today is 24/11/2026. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class GroupWatchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PAGE = "/programme/groups";

    private static PostedWard ward;
    private static Visit women;
    private static Visit viewer;

    @BeforeAll
    static void start() {
        ward = new PostedWard();
        ward.recognise(ward.household("A-01", 0, "Lê Thị An"), "poor");
        ward.recognise(ward.household("A-02", 0, "Phạm Văn Cường"), "near-poor");
        ward.recognise(ward.household("B-01", 1, "Đỗ Văn Kiên"), "near-poor");
        women = ward.office.signedIn(ward.register.ward(), "hoiphunu", Role.ASSOCIATION);
        viewer = ward.office.signedIn(ward.register.ward(), "xem", Role.VIEWER);
        Inspection round = new Inspection(
                Ids.next(),
                "Kiểm tra quý IV",
                "Hộ có người giúp",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30));
        ward.register.officer(() -> {
            ward.office.bean(Inspections.class).begin(round);
            ward.office
                    .bean(FollowingUp.class)
                    .record(
                            round,
                            new InspectionVisit(
                                    Ids.next(),
                                    round.id(),
                                    ward.groups.getFirst(),
                                    LocalDate.of(2026, 11, 5),
                                    "Mai Thị Hồng Ngân",
                                    "Một hộ chưa có người giúp",
                                    "Phân công hội giúp hộ",
                                    java.util.Optional.of(LocalDate.of(2026, 11, 20))),
                            "Tổ dân phố 1");
            return 0;
        });
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static List<WatchedGroup> groups(LocalDate day) {
        return ward.register.officer(() -> ward.office.bean(GroupWatch.class).on(day));
    }

    @Test
    void a_each_group_has_its_families_checks_and_warnings() {
        WatchedGroup first = groups(TODAY).getFirst();
        assertThat(first.leaders()).isEqualTo("Trần Văn to01");
        assertThat(first.member()).isEmpty();
        assertThat(first.families().poor()).isEqualTo(1);
        assertThat(first.families().nearPoor()).isEqualTo(1);
        assertThat(first.lastCheck()).contains(LocalDate.of(2026, 11, 5));
        assertThat(first.open())
                .singleElement()
                .satisfies(check -> assertThat(check.followUp()).isEqualTo("Phân công hội giúp hộ"));
        assertThat(first.families().noHelper()).hasSize(2);
        assertThat(first.families().noCause()).hasSize(2);
        assertThat(first.families().notContacted()).hasSize(2);
        assertThat(ward.officer.get(PAGE).body())
                .contains("05/11/2026", "Tổ dân phố 1", "Tổ dân phố 2", "chưa phân công", "#no-helper");
        assertThat(ward.officer.get(first.address()).body())
                .contains("Lê Thị An", "Phạm Văn Cường", "Phân công hội giúp hộ")
                .doesNotContain("Đỗ Văn Kiên");
    }

    @Test
    void b_on_an_earlier_day_it_is_as_it_was() {
        WatchedGroup first = groups(LocalDate.of(2026, 11, 1)).getFirst();
        assertThat(first.lastCheck()).isEmpty();
        assertThat(first.open()).isEmpty();
        assertThat(ward.officer.get(PAGE + "?asof=2026-11-01").body()).doesNotContain("05/11/2026");
    }

    @Test
    void c_the_group_with_the_most_to_do_can_stand_first() {
        List<WatchedGroup> all = groups(TODAY);
        assertThat(all.getFirst().trouble()).isGreaterThan(all.get(1).trouble());
        String ordered = ward.officer.get(PAGE + "?order=trouble").body();
        assertThat(ordered.indexOf("Tổ dân phố 1")).isLessThan(ordered.indexOf("Tổ dân phố 2"));
    }

    @Test
    void d_a_leader_sees_the_own_group_only() {
        assertThat(ward.leader.get(PAGE).body()).contains("Tổ dân phố 1").doesNotContain("Tổ dân phố 2");
        assertThat(ward.leader.get(PAGE + "/" + ward.groups.getFirst()).status())
                .isEqualTo(200);
        assertThat(ward.leader.get(PAGE + "/" + ward.groups.get(1)).status()).isEqualTo(404);
        assertThat(PostedWard.words(ward.leader.download("/programme/groups-board.docx")))
                .contains("Tổ dân phố 1")
                .doesNotContain("Tổ dân phố 2");
    }

    @Test
    void e_whoever_may_not_know_the_families_sees_tasks_and_checks_without_them() {
        for (Visit visit : List.of(women, viewer)) {
            assertThat(visit.get(PAGE).body())
                    .contains("Tổ dân phố 1", "05/11/2026")
                    .doesNotContain("#no-helper");
            assertThat(visit.get(PAGE + "/" + ward.groups.getFirst()).body()).doesNotContain("Lê Thị An");
        }
    }

    @Test
    void f_it_goes_out_as_spreadsheet_and_as_the_tables_of_reports() {
        assertThat(ward.officer.download(PAGE + ".xlsx")).startsWith('P', 'K');
        Map<String, ReportTable> tables = new HashMap<>();
        ward.office.context().getBeansOfType(ReportTable.class).values().forEach(one -> tables.put(one.code(), one));
        assertThat(tables).containsKeys("groups", "outreach", "assignments");
        tables.values().forEach(table -> {
            ReportTable.Contents contents = ward.register.officer(() -> table.between(LocalDate.of(2026, 1, 1), TODAY));
            contents.rows()
                    .forEach(row -> assertThat(row.cells())
                            .as("%s, %s", table.code(), row.key())
                            .hasSameSizeAs(contents.columns()));
            assertThat(contents.rows()).extracting(ReportTable.Row::key).doesNotHaveDuplicates();
        });
        ReportTable.Contents groups = ward.register.officer(
                () -> java.util.Objects.requireNonNull(tables.get("groups")).between(LocalDate.of(2026, 1, 1), TODAY));
        assertThat(groups.rows())
                .extracting(ReportTable.Row::words)
                .containsExactly("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3");
    }
}
