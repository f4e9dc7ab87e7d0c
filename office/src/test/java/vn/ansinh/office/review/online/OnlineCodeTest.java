package vn.ansinh.office.review.online;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A code is read as people type it, and nothing else is taken for one. */
class OnlineCodeTest {
    @Test
    void a_code_is_read_however_it_is_typed() {
        String code = OnlineCode.next();
        assertThat(code).matches("TT-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(OnlineCode.read(code)).contains(code);
        assertThat(OnlineCode.read(" tt abcd 2345 ")).contains("TT-ABCD-2345");
        assertThat(OnlineCode.read("abcd–2345")).contains("TT-ABCD-2345");
        assertThat(OnlineCode.read("DN-2026-0001")).isEmpty();
        assertThat(OnlineCode.read("TT-ABCD-234")).isEmpty();
        assertThat(OnlineCode.read("TT-ABCD-0000"))
                .as("signs that are in no code")
                .isEmpty();
        assertThat(OnlineCode.read("")).isEmpty();
    }
}
