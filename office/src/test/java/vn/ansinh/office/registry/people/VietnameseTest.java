package vn.ansinh.office.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {
    private static final List<String> IN_ORDER = List.of(
            "Nguyễn Văn An",
            "Đặng Văn Anh",
            "Trần Anh",
            "Trần Thị Anh",
            "Trần Thị Ánh",
            "Nguyễn Văn Ân",
            "Lê Văn Ẩn",
            "Nguyễn Thị Dung",
            "Phạm Dức",
            "Phạm Đức",
            "Lê Thị Hoa",
            "Lê Thị Hòa",
            "Võ Thị Hỏa",
            "Lê Thị Hóa",
            "Lê On",
            "Lê Ôn",
            "Lê Ơn",
            "Hồ Út",
            "Hồ Ưng",
            "Bùi Thị Ý",
            "Nguyễn Minh Yên");

    @Test
    void names_sort_by_given_family_and_middle_name_with_tones_second() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(
                (one, two) -> Arrays.compareUnsigned(new PersonName(one).sortKey(), new PersonName(two).sortKey()));
        assertThat(shuffled).isEqualTo(IN_ORDER);
    }

    @Test
    void both_tone_styles_sort_to_the_same_place() {
        assertThat(new PersonName("Lê Thị Hoà").sortKey()).isEqualTo(new PersonName("Lê Thị Hòa").sortKey());
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Đào, nguyen thi dao",
        "Đỗ Ước, do uoc",
        "H'Hen Niê, h hen nie",
        "Khánh Hoà, khanh hoa",
        "Khánh Hòa, khanh hoa",
        "TỔ DÂN PHỐ 07, to dan pho 07"
    })
    void search_keys_have_no_marks(String text, String key) {
        assertThat(Vietnamese.fold(text)).isEqualTo(key);
        assertThat(Vietnamese.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà, hòa",
        "hoà, hoà, hòa",
        "thủy, thuỷ, thủy",
        "thuỷ, thuỷ, thủy",
        "khỏe, khoẻ, khỏe",
        "khoẻ, khoẻ, khỏe",
        "quý, quý, quý",
        "hoàn, hoàn, hoàn",
        "Hóa, Hoá, Hóa",
        "HOÀ, HOÀ, HÒA",
        "Khuê, Khuê, Khuê"
    })
    void tone_marks_move_between_the_styles(String text, String modern, String old) {
        assertThat(Vietnamese.withNewTones(text)).isEqualTo(modern);
        assertThat(Vietnamese.withOldTones(text)).isEqualTo(old);
    }

    @Test
    void names_in_both_styles_are_the_same_name() {
        assertThat(new PersonName("TRẦN THỊ HOÀ").sameAs(new PersonName("Trần Thị Hòa")))
                .isTrue();
        assertThat(new PersonName("Trần Thị Hoa").sameAs(new PersonName("Trần Thị Hòa")))
                .isFalse();
    }

    @Test
    void input_is_composed_and_single_spaced() {
        String typed = Normalizer.normalize("\u00a0Nguyễn   Văn\u200b\tAn\ufeff \n", Normalizer.Form.NFD);
        assertThat(Vietnamese.clean(typed)).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void capitals_are_proposed_in_title_case_and_said_so() {
        assertThat(PersonName.parse("  H'HEN   NIÊ "))
                .isEqualTo(Parsed.of(
                        new PersonName("H'Hen Niê"), Remark.changed("name.capitals", "H'HEN NIÊ", "H'Hen Niê")));
    }
}
