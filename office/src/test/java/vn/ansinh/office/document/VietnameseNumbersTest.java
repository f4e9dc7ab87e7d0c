package vn.ansinh.office.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTest {
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "1, Một đồng",
        "4, Bốn đồng",
        "10, Mười đồng",
        "14, Mười bốn đồng",
        "15, Mười lăm đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi tư đồng",
        "35, Ba mươi lăm đồng",
        "101, Một trăm linh một đồng",
        "105, Một trăm linh năm đồng",
        "115, Một trăm mười lăm đồng",
        "1005, Một nghìn không trăm linh năm đồng",
        "10500, Mười nghìn năm trăm đồng",
        "34398, Ba mươi tư nghìn ba trăm chín mươi tám đồng",
        "500000, Năm trăm nghìn đồng",
        "720000, Bảy trăm hai mươi nghìn đồng",
        "1050000, Một triệu không trăm năm mươi nghìn đồng",
        "1000005, Một triệu không trăm linh năm đồng",
        "2345678, Hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng",
        "21000000, Hai mươi mốt triệu đồng",
        "105000000, Một trăm linh năm triệu đồng",
        "1001001001, Một tỷ không trăm linh một triệu không trăm linh một nghìn không trăm linh một đồng",
        "12500000000, Mười hai tỷ năm trăm triệu đồng",
        "1000000000000, Một nghìn tỷ đồng",
        "60000015, Sáu mươi triệu không trăm mười lăm đồng"
    })
    void an_amount_is_written_as_taught_in_school(long amount, String words) {
        assertThat(VietnameseNumbers.dong(amount)).isEqualTo(words);
    }

    @Property(tries = 2000)
    void words_are_read_back_as_the_same_number(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number) {
        assertThat(readBack(VietnameseNumbers.words(number))).isEqualTo(number);
    }

    @Test
    void shares_are_rounded_half_up_to_two_decimals() {
        assertThat(VietnameseNumbers.percent(4, 8999)).isEqualTo("0,04%");
        assertThat(VietnameseNumbers.percent(60, 8999)).isEqualTo("0,67%");
        assertThat(VietnameseNumbers.percent(1, 8)).isEqualTo("12,50%");
        assertThat(VietnameseNumbers.percent(1, 1)).isEqualTo("100,00%");
        assertThat(VietnameseNumbers.percent(1, 80_000)).isEqualTo("0,00%");
        assertThat(VietnameseNumbers.percent(1, 20_000)).isEqualTo("0,01%");
        assertThat(VietnameseNumbers.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void digits_are_grouped_with_points_and_counts_below_ten_padded() {
        assertThat(List.of(
                        VietnameseNumbers.digits(0),
                        VietnameseNumbers.digits(999),
                        VietnameseNumbers.digits(1000),
                        VietnameseNumbers.digits(-1_234_567),
                        VietnameseNumbers.counted(4),
                        VietnameseNumbers.counted(8999)))
                .containsExactly("0", "999", "1.000", "-1.234.567", "04", "8.999");
    }

    /** A second reading that knows nothing of how the words were made. */
    private static long readBack(String words) {
        long billions = 0;
        long millionsAndLess = 0;
        long group = 0;
        long digit = -1;
        for (String word : words.split(" ", -1)) {
            switch (word) {
                case "tỷ" -> {
                    billions = millionsAndLess + group + Math.max(0, digit);
                    millionsAndLess = 0;
                    group = 0;
                    digit = -1;
                }
                case "triệu", "nghìn" -> {
                    millionsAndLess += (group + Math.max(0, digit)) * ("triệu".equals(word) ? 1_000_000 : 1_000);
                    group = 0;
                    digit = -1;
                }
                case "trăm" -> {
                    group += digit * 100;
                    digit = -1;
                }
                case "mươi" -> {
                    group += digit * 10;
                    digit = -1;
                }
                case "mười" -> group += 10;
                case "linh" -> digit = -1;
                default -> digit = DIGITS.getOrDefault(word, Integer.MIN_VALUE);
            }
        }
        return billions * 1_000_000_000 + millionsAndLess + group + Math.max(0, digit);
    }
}
