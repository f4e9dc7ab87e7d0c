package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.demo.DemonstrationFile;
import vn.ansinh.office.demo.DemonstrationWard;
import vn.ansinh.office.demo.WardSize;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.registry.intake.RowCounts;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.survey.ImportingSurveys;

/** The whole demonstration ward through the imports, on the real database, against the figures of the plan. */
class FillingDemonstrationTest {
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final RunningOffice office = FilledOffice.get();

    private record Counts(long households, long people) {}

    private Counts count(String table, LocalDate day) {
        return Acting.as(
                FilledOffice.officer(),
                "SEE_SITUATION",
                () -> office.bean(TransactionTemplate.class)
                        .execute(status -> office.bean(JdbcClient.class)
                                .sql("select count(*), coalesce(sum(h.people), 0) from registry.households_on(:day) h "
                                        + table)
                                .param("day", day)
                                .query((row, n) -> new Counts(row.getLong(1), row.getLong(2)))
                                .single()));
    }

    private static String of(String povertyClass) {
        return "join review.classes_on(:day) c using (household_id) where c.class = '" + povertyClass + "'";
    }

    @Test
    void the_ward_has_the_households_and_people_of_its_plan() {
        assertThat(count("", END_OF_2023)).isEqualTo(new Counts(8_999, 34_398));
        assertThat(count("", TODAY)).isEqualTo(new Counts(8_999, 34_398));
    }

    @Test
    void the_rules_find_the_poor_and_near_poor_of_its_plan() {
        assertThat(count(of("poor"), END_OF_2023)).isEqualTo(new Counts(4, 15));
        assertThat(count(of("near-poor"), END_OF_2023)).isEqualTo(new Counts(60, 252));
    }

    @Test
    void only_nominated_households_were_ever_surveyed() {
        assertThat(count("where h.household_id in (select s.household_id from survey.current_on(:day) s)", TODAY)
                        .households())
                .isBetween(180L, 240L);
        assertThat(count("join review.classes_on(:day) c using (household_id) where c.class is null", END_OF_2023)
                        .households())
                .isZero();
    }

    @Test
    void the_list_of_the_ward_itself_comes_in_as_recognised_statuses() {
        assertThat(count("join review.recognised_on(:day) s using (household_id)", END_OF_2023)
                        .households())
                .isEqualTo(64);
    }

    @Test
    void a_second_start_brings_nothing_in_again() {
        long runs = runs();

        office.bean(FillingDemonstration.class).fill(System.out);

        assertThat(runs()).isEqualTo(runs);
    }

    @Test
    void the_same_files_again_change_nothing_and_refuse_the_household_to_which_something_happened_since() {
        DemonstrationIntake intake = office.bean(DemonstrationIntake.class);
        DemonstrationFile first = DemonstrationFile.of(
                        DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.FULL))
                .getFirst();

        RowCounts rows = Acting.as(
                FilledOffice.officer(),
                "IMPORT_REGISTER",
                () -> intake.register(first, FillingDemonstration.LISTED).rows());

        assertThat(rows.changesNothing()).isTrue();
        assertThat(rows.refused())
                .as("people of the household that lost its work")
                .isEqualTo(5);
    }

    private long runs() {
        return Acting.as(
                FilledOffice.officer(),
                "IMPORT_REGISTER",
                () -> office.bean(TransactionTemplate.class)
                        .execute(status -> office.bean(JdbcClient.class)
                                .sql("select count(*) from registry.import_run")
                                .query(Long.class)
                                .single()));
    }

    @Test
    void every_cell_of_the_survey_sheets_is_understood() {
        DemonstrationFile.of(DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.SMALL)).stream()
                .filter(file -> file.kind() == DemonstrationFile.Kind.SURVEY)
                .map(file -> SheetFile.open(file.bytes(), file.name()))
                .map(file -> office.bean(ImportingSurveys.class).read(file).orElseThrow())
                .forEach(reading -> assertThat(reading.faults()).isEmpty());
    }
}
