package vn.ansinh.office.review.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A mistyped code is found, not taken for another form. */
class PaperCodeTest {
    @Test
    void the_check_digit_is_the_published_one() {
        assertThat(new PaperCode(572).written()).as("Damm: 572 has 4").isEqualTo("00572-4");
    }

    @Test
    void what_is_printed_is_read_with_or_without_its_dash() {
        for (int number : new int[] {1, 9, 12, 99_999, 123_456}) {
            String written = new PaperCode(number).written();
            assertThat(PaperCode.read(written)).contains(new PaperCode(number));
            assertThat(PaperCode.read(" " + written.replace("-", "") + " ")).contains(new PaperCode(number));
        }
    }

    @Test
    void every_single_wrong_digit_and_every_change_of_neighbours_is_found() {
        String digits = new PaperCode(4_071).written().replace("-", "");
        for (int at = 0; at < digits.length(); at++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(at)) {
                    assertThat(PaperCode.read(digits.substring(0, at) + wrong + digits.substring(at + 1)))
                            .isEmpty();
                }
            }
            if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                assertThat(PaperCode.read(digits.substring(0, at - 1)
                                + digits.charAt(at)
                                + digits.charAt(at - 1)
                                + digits.substring(at + 1)))
                        .isEmpty();
            }
        }
    }

    @Test
    void nothing_letters_and_too_many_digits_are_no_code() {
        assertThat(PaperCode.read("")).isEmpty();
        assertThat(PaperCode.read("A-1")).isEmpty();
        assertThat(PaperCode.read("000000")).isEmpty();
        assertThat(PaperCode.read("12345678901234")).isEmpty();
    }
}
