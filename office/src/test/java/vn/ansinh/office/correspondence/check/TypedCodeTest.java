package vn.ansinh.office.correspondence.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"ABCD-EFGH-2345", "abcdefgh2345", " abcd efgh 2345 ", "ABCD–EFGH–2345", "abcd.efgh.2345"})
    void a_code_is_understood_however_it_is_typed(String typed) {
        assertThat(TypedCode.read(typed).orElseThrow().written()).isEqualTo("ABCD-EFGH-2345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGH-23456", "ABCD-EFGH-234%", "ĐBCD-EFGH-2345"})
    void anything_else_is_no_code(String typed) {
        assertThat(TypedCode.read(typed)).isEmpty();
    }

    @Test
    void it_is_asked_for_without_hyphens() {
        assertThat(TypedCode.read("abcd-efgh-2345").orElseThrow().signs()).isEqualTo("ABCDEFGH2345");
    }
}
