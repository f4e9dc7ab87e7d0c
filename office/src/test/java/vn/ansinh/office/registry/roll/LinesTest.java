package vn.ansinh.office.registry.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static Lines lines(List<String> texts) {
        Lines.Writer writer = new Lines.Writer();
        texts.forEach(writer::add);
        return writer.done();
    }

    private static List<Integer> found(BitSet lines) {
        return lines.stream().boxed().toList();
    }

    @Test
    void a_line_contains_all_words_in_any_order() {
        Lines lines = lines(List.of("nguyen van an", "", "an nguyen", "tran thi hoa"));

        assertThat(found(lines.containing(List.of("an", "nguyen")))).containsExactly(0, 2);
        assertThat(found(lines.containing("an"))).containsExactly(0, 2, 3);
        assertThat(found(lines.containing("hoa"))).containsExactly(3);
        assertThat(found(lines.containing("zz"))).isEmpty();
    }

    @Test
    void words_are_not_found_across_lines() {
        Lines lines = lines(List.of("le", "an", "leann"));

        assertThat(found(lines.containing("lean"))).containsExactly(2);
        assertThat(found(lines.containing(List.of("le", "an")))).containsExactly(2);
    }

    @Test
    void nothing_is_found_where_there_are_no_lines() {
        assertThat(found(lines(List.of()).containing("a"))).isEmpty();
    }

    @Test
    void it_finds_what_a_look_at_each_line_finds() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < 3_000; at++) {
            texts.add(random.ints(random.nextInt(9), 'a', 'd')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        Lines lines = lines(texts);
        for (List<String> words :
                List.of(List.of("a"), List.of("ab", "ca"), List.of("cc", "a", "bb"), List.of("abcabc"))) {
            List<Integer> expected = new ArrayList<>();
            for (int at = 0; at < texts.size(); at++) {
                if (words.stream().allMatch(texts.get(at)::contains)) {
                    expected.add(at);
                }
            }
            assertThat(found(lines.containing(words))).as("%s", words).isEqualTo(expected);
        }
    }
}
