package vn.ansinh.office.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ansinh.office.registry.intake.Lists.head;
import static vn.ansinh.office.registry.intake.Lists.household;
import static vn.ansinh.office.registry.intake.Lists.person;
import static vn.ansinh.office.registry.intake.Lists.working;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.office.registry.RegisterImported;
import vn.ansinh.office.registry.StatusesImported;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.ListedClass;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.people.Relation;

class ApplyingImportTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final LocalDate THEN = LocalDate.of(2023, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2025, 3, 1);
    private static final String ID_A = "056180000001";
    private static final String ID_B = "056078000002";
    private static final String ID_C = "056205000003";

    /** Each test has a ward of its own. */
    private final RegisterFixture fixture = new RegisterFixture(DATABASE);

    private final List<Object> events = new ArrayList<>();
    private final JdbcTemplate template = new JdbcTemplate(DATABASE.dataSource());
    private final ApplyingImport applying =
            new ApplyingImport(template, new KnownRows(template), new ImportRuns(DATABASE.sql()), events::add);

    @BeforeEach
    void found_a_ward() {
        fixture.found();
    }

    private static HouseholdEntry family() {
        return household(
                "PL-1",
                "Tổ dân phố 1",
                head("Nguyễn Thị Đào", ID_A, 1980),
                person("Trần Văn Ân", Relation.SPOUSE, ID_B, 1978),
                person("Trần Thị Bé", Relation.CHILD, null, 2015));
    }

    private Plan bring(WardList list) {
        return fixture.officer(() -> applying.apply(list, null, Progress.SILENT));
    }

    private long count(String what) {
        return fixture.officer(() -> DATABASE.sql()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single());
    }

    private <T> T asked(Supplier<T> question) {
        return fixture.officer(question);
    }

    private List<String> names(String condition) {
        return asked(() -> DATABASE.sql()
                .sql("select m.name from registry.members_on('2026-11-24') m join registry.household h "
                        + "on h.household_id = m.household_id where " + condition + " order by m.name")
                .query(String.class)
                .list());
    }

    @Test
    void a_new_list_comes_in_whole_from_its_day_on() {
        Plan done = bring(Lists.on(THEN, family()));

        assertThat(done.rows()).isEqualTo(new RowCounts(3, 0, 0, 0));
        assertThat(done.newHouseholds()).isOne();
        assertThat(names("h.code = 'PL-1'")).containsExactly("Nguyễn Thị Đào", "Trần Thị Bé", "Trần Văn Ân");
        assertThat(count("registry.households_on('2023-12-30')")).isZero();
        assertThat(count("registry.person_identity")).isEqualTo(2);
        assertThat(events).hasAtLeastOneElementOfType(RegisterImported.class);
    }

    @Test
    void the_same_list_twice_changes_nothing() {
        bring(Lists.on(THEN, family()));
        long changes = count("platform.change where table_name <> 'import_run'");

        Plan again = bring(Lists.on(LATER, family()));

        assertThat(again.rows()).isEqualTo(new RowCounts(0, 0, 3, 0));
        assertThat(again.rows().changesNothing()).isTrue();
        assertThat(count("platform.change where table_name <> 'import_run'")).isEqualTo(changes);
    }

    @Test
    void a_preview_writes_nothing_and_says_what_applying_does() {
        WardList list = Lists.on(THEN, family());

        Plan preview = asked(() -> applying.preview(list, Progress.SILENT));

        assertThat(count("registry.household")).isZero();
        assertThat(preview.agreesWith(bring(list))).isTrue();
    }

    @Test
    void a_change_closes_what_was_and_keeps_it() {
        bring(Lists.on(THEN, family()));
        HouseholdEntry later = household(
                "PL-1",
                "Tổ dân phố 2",
                working(head("Nguyễn Thị Đào", ID_A, 1980), "Thợ may"),
                person("Trần Văn Ân", Relation.SPOUSE, ID_B, 1978),
                person("Trần Thị Bé", Relation.CHILD, null, 2015));

        Plan done = bring(Lists.on(LATER, later));

        assertThat(done.rows()).isEqualTo(new RowCounts(0, 1, 2, 0));
        assertThat(done.changes()).extracting(RowChange::field).contains("group", "occupation");
        assertThat(count("registry.households_on('2024-06-01') where area_name = 'Tổ dân phố 1'"))
                .isOne();
        assertThat(count("registry.households_on('2025-03-01') where area_name = 'Tổ dân phố 2'"))
                .isOne();
    }

    @Test
    void nobody_comes_into_a_group_that_ended_since_the_list_was_read() {
        WardList list = Lists.on(THEN, family());
        Plan seen = asked(() -> applying.preview(list, Progress.SILENT));
        DATABASE.owner().sql("""
                update registry.area_version set until = '2026-10-01'
                where ward_id = :ward and name = 'Tổ dân phố 1' and until = 'infinity'
                """).param("ward", fixture.ward()).update();

        assertThatThrownBy(() -> fixture.officer(() -> applying.apply(list, seen, Progress.SILENT)))
                .isInstanceOf(Stopped.class);
        assertThat(count("registry.residence")).isZero();
    }

    @Test
    void an_empty_cell_never_forgets_what_is_known() {
        bring(Lists.on(THEN, household("PL-1", "Tổ dân phố 1", working(head("Lê Ôn", ID_A, 1980), "Thợ may"))));

        Plan done = bring(Lists.on(LATER, household("PL-1", "Tổ dân phố 1", head("Lê Ôn", null, 1980))));

        assertThat(done.rows()).isEqualTo(new RowCounts(0, 0, 1, 0));
        assertThat(count("registry.members_on('2026-11-24') where occupation = 'Thợ may'"))
                .isOne();
    }

    @Test
    void a_person_found_by_number_moves_to_the_new_household() {
        bring(Lists.on(THEN, family()));

        Plan done = bring(Lists.on(LATER, household("PL-2", "Tổ dân phố 2", head("Trần Văn Ân", ID_B, 1978))));

        assertThat(done.rows().refused()).isZero();
        assertThat(names("h.code = 'PL-2'")).containsExactly("Trần Văn Ân");
        assertThat(names("h.code = 'PL-1'")).containsExactly("Nguyễn Thị Đào", "Trần Thị Bé");
        assertThat(count("registry.person")).isEqualTo(3);
    }

    @Test
    void a_head_who_leaves_others_behind_is_refused() {
        bring(Lists.on(THEN, family()));

        Plan done = bring(Lists.on(LATER, household("PL-2", "Tổ dân phố 2", head("Nguyễn Thị Đào", ID_A, 1980))));

        assertThat(done.rows()).isEqualTo(new RowCounts(0, 0, 0, 1));
        assertThat(done.issues())
                .extracting(issue -> issue.remark().code())
                .containsExactly("register-head-left-behind");
    }

    @Test
    void a_new_head_takes_over_when_the_old_one_is_listed() {
        bring(Lists.on(THEN, family()));
        HouseholdEntry later = household(
                "PL-1",
                "Tổ dân phố 1",
                person("Nguyễn Thị Đào", Relation.SPOUSE, ID_A, 1980),
                head("Trần Văn Ân", ID_B, 1978),
                person("Trần Thị Bé", Relation.CHILD, null, 2015));

        assertThat(bring(Lists.on(LATER, later)).rows()).isEqualTo(new RowCounts(0, 2, 1, 0));
        assertThat(count("registry.households_on('2025-03-01') where head_name = 'Trần Văn Ân'"))
                .isOne();
        assertThat(count("registry.households_on('2025-02-28') where head_name = 'Nguyễn Thị Đào'"))
                .isOne();
    }

    @Test
    void a_namesake_without_number_elsewhere_asks_a_person() {
        bring(Lists.on(THEN, family()));

        Plan done = bring(Lists.on(LATER, household("PL-2", "Tổ dân phố 2", head("Trần Thị Bé", null, 2015))));

        assertThat(done.issues())
                .extracting(issue -> issue.remark().code())
                .containsExactly("register-person-elsewhere");
        assertThat(done.rows().refused()).isOne();
    }

    @Test
    void a_number_of_another_person_is_refused() {
        bring(Lists.on(THEN, family()));

        Plan done = bring(Lists.on(LATER, household("PL-3", "Tổ dân phố 1", head("Phạm Đức", ID_A, 1950))));

        assertThat(done.issues())
                .extracting(issue -> issue.remark().code())
                .containsExactly("register-number-of-another");
    }

    @Test
    void an_unknown_group_refuses_the_household_alone() {
        Plan done = bring(Lists.on(THEN, family(), household("PL-9", "Tổ 99", head("Lê Ôn", ID_C, 1950))));

        assertThat(done.rows()).isEqualTo(new RowCounts(3, 0, 0, 1));
        assertThat(done.issues()).extracting(issue -> issue.remark().code()).containsExactly("register-group-unknown");
    }

    @Test
    void cancelling_leaves_nothing() {
        assertThatThrownBy(() -> asked(() -> applying.apply(Lists.on(THEN, family()), null, (done, all) -> done == 0)))
                .isInstanceOf(Stopped.class);
        assertThat(count("registry.household")).isZero();
        assertThat(count("registry.import_run")).isZero();
    }

    @Test
    void a_register_that_changed_since_the_preview_stops_the_import() {
        WardList list = Lists.on(THEN, family());
        Plan preview = asked(() -> applying.preview(list, Progress.SILENT));
        bring(list);

        assertThatThrownBy(() -> asked(() -> applying.apply(list, preview, Progress.SILENT)))
                .isInstanceOfSatisfying(
                        Stopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(Stopped.Reason.REGISTER_CHANGED));
        assertThat(count("registry.import_run")).isOne();
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing() {
        HouseholdEntry[] many = new HouseholdEntry[900];
        for (int at = 0; at < many.length; at++) {
            many[at] = household("PL-" + at, "Tổ dân phố 1", head("Lê Ôn", null, 1900 + at % 100));
        }
        // Two people with one number, which the sheet should have refused: the database does.
        many[1] = household("PL-1", "Tổ dân phố 1", head("Lê Ôn", ID_A, 1950));
        many[899] = household("PL-899", "Tổ dân phố 1", head("Phạm Đức", ID_A, 1950));

        assertThatThrownBy(() -> bring(Lists.on(THEN, many))).hasStackTraceContaining("one_number_one_person");
        assertThat(count("registry.household")).isZero();
        assertThat(count("registry.person")).isZero();
    }

    @Test
    void two_imports_at_once_wait_for_each_other() {
        WardList list = Lists.on(THEN, family());
        CompletableFuture<Plan> one = CompletableFuture.supplyAsync(() -> bring(list));
        CompletableFuture<Plan> two = CompletableFuture.supplyAsync(() -> bring(list));

        assertThat(List.of(one.join().rows().fresh(), two.join().rows().fresh()))
                .containsExactlyInAnyOrder(3, 0);
        assertThat(count("registry.person")).isEqualTo(3);
    }

    @Test
    void the_wards_own_class_goes_to_who_keeps_it() {
        RecognisedStatus poor = new RecognisedStatus(ListedClass.POOR, "12/QĐ-UBND", THEN);
        bring(Lists.on(THEN, Lists.listed(family(), poor)));

        assertThat(events)
                .filteredOn(StatusesImported.class::isInstance)
                .singleElement()
                .extracting(event ->
                        ((StatusesImported) event).statuses().getFirst().status())
                .isEqualTo(poor);
    }

    @Test
    void households_without_a_code_get_one() {
        bring(Lists.on(THEN, household(null, "1", head("Lê Ôn", ID_C, 1950))));
        assertThat(names("h.code = 'H-000001'")).containsExactly("Lê Ôn");
        assertThat(bring(Lists.on(LATER, household(null, "1", head("Lê Ôn", ID_C, 1950))))
                        .rows())
                .isEqualTo(new RowCounts(0, 0, 1, 0));
    }
}
