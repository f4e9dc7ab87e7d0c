package vn.ansinh.office.registry.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.Visit;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.demo.DemonstrationFile;
import vn.ansinh.office.demo.DemonstrationWard;
import vn.ansinh.office.demo.WardSize;
import vn.ansinh.office.registry.OfficeWithWard;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.DraftHousehold;
import vn.ansinh.office.registry.sheet.Guess;
import vn.ansinh.office.registry.sheet.SheetFile;

/** The files of the demonstration come in over the pages, go out, and come in again without a change. */
class RoundTripTest {
    private static final DemonstrationWard WARD = DemonstrationWard.generate(3, WardSize.SMALL);

    private static OfficeWithWard office;
    private static Visit officer;

    @BeforeAll
    static void bring_the_demonstration_in() {
        office = new OfficeWithWard(WardSize.SMALL.groups());
        officer = office.signedIn("hoa", Role.OFFICER);
        for (DemonstrationFile file : DemonstrationFile.of(WARD)) {
            if (file.kind() != DemonstrationFile.Kind.SURVEY) {
                String preview = preview(file.name(), file.bytes());
                assertThat(preview)
                        .as(file.name())
                        .contains("Đưa vào sổ</button>")
                        .doesNotContain("name=\"agreed\"");
                officer.post(address + "/apply", Map.of());
                assertThat(officer.get(address).location()).startsWith("/import/runs/");
            }
        }
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static String address = "";

    private static String preview(String name, byte[] bytes) {
        address = officer.upload("/import", Map.of("day", "31/12/2023"), name, bytes)
                .location();
        officer.post(address + "/columns", Map.of());
        return officer.get(address).body();
    }

    private static byte[] export(String parameters) {
        return officer.download("/export/file?" + parameters);
    }

    private static List<HouseholdEntry> entries(byte[] bytes) {
        SheetFile file = SheetFile.open(bytes, "so-ho.xlsx");
        Draft draft = Draft.read(file, Guess.of(file).mapping(), List.of(), LocalDate.of(2026, 11, 24));
        return draft.households().stream().map(DraftHousehold::entry).toList();
    }

    @Test
    void what_goes_out_comes_in_again_without_a_change() {
        for (String shape : List.of("people", "households")) {
            String preview = preview(shape + ".xlsx", export("sensitive=true&purpose=x&day=31/12/2023&shape=" + shape));
            assertThat(preview)
                    .as(shape)
                    .contains("0 hộ mới, 0 người mới", "0 thông tin")
                    .doesNotContain("hộ có lỗi");
        }
    }

    @Test
    void everybody_of_the_demonstration_is_in_the_export_with_the_class_of_the_list() {
        List<HouseholdEntry> entries = entries(export("sensitive=true&purpose=x"));
        assertThat(entries).hasSize(WardSize.SMALL.households());
        assertThat(entries.stream().mapToInt(entry -> entry.members().size()).sum())
                .isEqualTo(WardSize.SMALL.people());
        assertThat(entries.stream().filter(entry -> entry.status() != null))
                .hasSize(WARD.list2023().size());
    }

    @Test
    void sensitive_facts_go_out_only_when_asked_for_and_are_logged_then() {
        List<PersonEntry> plain = people("");
        assertThat(plain).allMatch(person -> person.identity().citizenId() == null && person.ethnicGroup() == null);
        long before = views();
        assertThat(people("sensitive=true&purpose=x"))
                .anyMatch(person -> person.identity().citizenId() != null);
        assertThat(views()).isEqualTo(before + 3);
    }

    private static List<PersonEntry> people(String parameters) {
        return entries(export(parameters)).stream()
                .flatMap(entry -> entry.members().stream())
                .toList();
    }

    private static long views() {
        return office.database()
                .owner()
                .sql("select count(*) from platform.view_log where why = 'EXPORT_REGISTER'")
                .query(Long.class)
                .single();
    }

    @Test
    void one_group_can_be_exported_alone_and_a_day_before_the_first_is_empty() {
        String form = officer.get("/export").body();
        String group = form.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        List<HouseholdEntry> entries = entries(export("group=" + group));
        assertThat(entries).isNotEmpty().hasSizeLessThan(WardSize.SMALL.households());
        assertThat(entries.stream().map(HouseholdEntry::group).distinct()).hasSize(1);
        assertThat(officer.get("/export/file?day=h%C3%B4m+qua").status()).isEqualTo(422);
        assertThat(entries(export("day=31/12/2020"))).isEmpty();
    }
}
