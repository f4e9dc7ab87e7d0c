package vn.ansinh.office.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1; six digits are the last six of its eight. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(TimeCode.codeAt(seconds / 30, SECRET)).isEqualTo(code);
        assertThat(TimeCode.stepOf(code, SECRET, Instant.ofEpochSecond(seconds)))
                .hasValue(seconds / 30);
        assertThat(TimeCode.stepOf(code, SECRET, Instant.ofEpochSecond(seconds + 30)))
                .hasValue(seconds / 30);
        assertThat(TimeCode.stepOf(code, SECRET, Instant.ofEpochSecond(seconds + 90)))
                .isEmpty();
    }

    @Test
    void a_secret_is_written_in_letters_and_read_again() {
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.bytes("gezd gnbv gy3t qojq gezd gnbv gy3t qojq")).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngắn quá",
                "1234567890",
                "Password@2026",
                "Matkhau@123456",
                "Mật khẩu 2026!",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiop",
                "hoa.nguyen là tôi"
            })
    void weak_passwords_are_refused(String password) {
        assertThat(PasswordRule.problem(password, "hoa.nguyen")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cơm gà nha trang ngon", "xe đạp mưa tím cầu", "Kd8#vLq2!x"})
    void a_phrase_of_ones_own_is_taken(String password) {
        assertThat(PasswordRule.problem(password, "hoa.nguyen")).isEmpty();
    }
}
