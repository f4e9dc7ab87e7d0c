package vn.ansinh.office.registry.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "1/3/56, 01/03/1956, birth.century",
        "1956, 1956,",
        "01-03-1956, 01/03/1956,",
        "1.3.1956, 01/03/1956,",
        "3/1956, 03/1956,",
        "00/00/1956, 1956,",
        "0/3/1956, 03/1956,",
        "1956-03-01 00:00:00, 01/03/1956,",
        "20515, 01/03/1956, birth.serial",
        "20515.0, 01/03/1956, birth.serial",
        "01031956, 01/03/1956, birth.eight-digits",
        "19560301, 01/03/1956, birth.eight-digits",
        "12/31/1956, 31/12/1956, birth.month-first",
        "năm 1956, 1956,",
        "Sinh năm: 1956, 1956,",
        "1 tháng 3 năm 1956, 01/03/1956,",
        "'tháng 3, 1956', 03/1956,",
        "5/5/26, 05/05/2026, birth.century"
    })
    void birth_dates_are_read_as_people_type_them(String typed, String written, @Nullable String remark) {
        Parsed<BirthDate> parsed = BirthDate.parse(typed, TODAY);
        assertThat(parsed.asOptional().map(BirthDate::written)).contains(written);
        assertThat(parsed.allRemarks().stream().map(Remark::code))
                .isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1956, birth.impossible",
        "25/11/2026, birth.future",
        "1905, birth.too-old",
        "hôm qua, birth.not-a-date",
        "123, birth.not-a-date",
        "99999999, birth.impossible"
    })
    void impossible_birth_dates_are_refused(String typed, String code) {
        assertThat(BirthDate.parse(typed, TODAY).allRemarks())
                .extracting(Remark::code)
                .containsExactly(code);
    }

    @Test
    void an_age_by_year_alone_never_comes_early() {
        assertThat(BirthDate.of(1946).ageOn(LocalDate.of(2026, 12, 30))).isEqualTo(79);
        assertThat(BirthDate.of(1946).ageOn(LocalDate.of(2026, 12, 31))).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "056084000123, 1984, Nam, ''",
        "056184000123, 1984, Nữ, ''",
        "056206001234, 2006, nam, ''",
        "056306001234, 2006, NỮ, ''",
        "058175000999, 1975, nữ, ''",
        "056084000123, 1984, nữ, id.sex",
        "056084000123, 1985, nam, id.birth-year",
        "999084000123, 1984, nam, id.province",
        "079324012345, 2024, nữ, ''"
    })
    void identity_numbers_are_compared_with_sex_year_and_province(String typed, int year, String sex, String code) {
        CitizenId id = CitizenId.parse(typed).asOptional().orElseThrow();
        List<Remark> remarks = id.check(Sex.parse(sex).asOptional().orElseThrow(), BirthDate.of(year));
        assertThat(remarks.stream().map(Remark::code)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "05608400012, id.length",
        "1.23E+11, id.scientific",
        "'1,23E+11', id.scientific",
        "56084000A23, id.letters",
        "0560840001234, id.length"
    })
    void broken_identity_numbers_are_refused(String typed, String code) {
        assertThat(CitizenId.parse(typed).allRemarks()).extracting(Remark::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "56084000123, 056084000123",
        "1084000123, 001084000123",
        "5.6084000123E+10, 056084000123",
        "25123456, 025123456"
    })
    void zeros_taken_by_a_spreadsheet_come_back_with_a_warning(String typed, String digits) {
        Parsed<CitizenId> parsed = CitizenId.parse(typed);
        assertThat(parsed.asOptional()).contains(new CitizenId(digits));
        assertThat(parsed.allRemarks()).extracting(Remark::code).containsExactly("id.zero-restored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "không", "Chưa có", "-", "x"})
    void having_no_identity_number_is_a_state(String typed) {
        assertThat(CitizenId.parse(typed)).isEqualTo(Parsed.blank());
    }

    @Test
    void an_identity_number_hides_itself_and_knows_old_cards() {
        assertThat(new CitizenId("056084000123")).hasToString("*********123");
        assertThat(CitizenId.parse("225 123 456").asOptional().orElseThrow().isOld())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new CitizenId("12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0905123456",
                "0905 123 456",
                "0905.123.456",
                "+84 905 123 456",
                "84905123456",
                "905123456",
                "905123456.0"
            })
    void phones_are_stored_in_the_international_form(String typed) {
        assertThat(Phone.parse(typed).asOptional()).contains(new Phone("+84905123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "01685123456, +84385123456, phone.eleven-digits",
        "0905123456 - 0935000111, +84905123456, phone.several",
        "0905123456/0935000111, +84905123456, phone.several"
    })
    void old_and_several_phones_are_taken_with_a_remark(String typed, String stored, String code) {
        Parsed<Phone> parsed = Phone.parse(typed);
        assertThat(parsed.asOptional()).contains(new Phone(stored));
        assertThat(parsed.allRemarks()).extracting(Remark::code).containsExactly(code);
    }

    @Test
    void a_phone_is_shown_in_groups() {
        assertThat(new Phone("+84905123456").shown()).isEqualTo("0905 123 456");
    }

    @ParameterizedTest
    @CsvSource({"khmer, Khơ-me", "RAGLAI, Ra-glai", "Dân tộc Kinh, Kinh", "Ê Đê, Ê-đê", "H'mông, Hmông", "tày, Tày"})
    void ethnic_groups_are_known_by_their_other_names(String typed, String name) {
        assertThat(EthnicGroup.parse(typed).asOptional()).contains(EthnicGroup.ofName(name));
    }

    @Test
    void there_are_54_peoples_foreigners_and_the_undetermined() {
        assertThat(EthnicGroup.all()).hasSize(56);
        assertThat(EthnicGroup.ofName("Hoa").code1979()).isEqualTo("04");
        assertThat(EthnicGroup.ofName("Hoa").codeOfCensus()).isEqualTo("06");
    }

    @Test
    void every_answer_is_read_back_from_its_own_words_and_code() {
        assertReadable(Sex.values());
        for (Relation answer : Relation.values()) {
            assertThat(Relation.parse(answer.vietnamese()).asOptional()).contains(answer);
            assertThat(Relation.ofCode(answer.code())).isEqualTo(answer);
        }
        for (StudyingAt answer : StudyingAt.values()) {
            assertThat(StudyingAt.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
        for (Certificate answer : Certificate.values()) {
            assertThat(Certificate.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
        for (WorkStatus answer : WorkStatus.values()) {
            assertThat(WorkStatus.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
        for (DisabilityDegree answer : DisabilityDegree.values()) {
            assertThat(DisabilityDegree.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
        for (InsurancePayer answer : InsurancePayer.values()) {
            assertThat(InsurancePayer.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
        for (AllowanceKind answer : AllowanceKind.values()) {
            assertThat(AllowanceKind.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
        for (ListedClass answer : ListedClass.values()) {
            assertThat(ListedClass.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
    }

    private static void assertReadable(Sex[] answers) {
        for (Sex answer : answers) {
            assertThat(Sex.parse(answer.vietnamese()).asOptional()).contains(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vợ, SPOUSE",
        "VO, SPOUSE",
        "con dâu, CHILD_IN_LAW",
        "Mẹ vợ, PARENT_IN_LAW",
        "chu ho, HEAD",
        "cháu, GRANDCHILD"
    })
    void relations_are_read_with_or_without_marks(String typed, Relation relation) {
        assertThat(Relation.parse(typed).asOptional()).contains(relation);
    }

    @Test
    void ticks_are_yes_and_an_empty_cell_is_unknown() {
        assertThat(YesNo.parse("x")).isEqualTo(Parsed.of(true));
        assertThat(YesNo.parse("Không")).isEqualTo(Parsed.of(false));
        assertThat(YesNo.parse("  ")).isEqualTo(Parsed.blank());
        assertThat(YesNo.parse("có lẽ").asOptional()).isEmpty();
    }
}
