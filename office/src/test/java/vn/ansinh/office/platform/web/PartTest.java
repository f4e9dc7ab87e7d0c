package vn.ansinh.office.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final List<String> ALL =
            IntStream.range(0, 120).mapToObj("%03d"::formatted).toList();

    private static Part<String> part(List<String> all, Optional<PageToken> token) {
        return Part.of(all, Function.identity(), token);
    }

    @Test
    void pages_show_everything_once_forwards_and_backwards() {
        Part<String> part = part(ALL, Optional.empty());
        assertThat(part.previous()).isEmpty();
        List<String> forwards = new ArrayList<>(part.rows());
        while (part.next().isPresent()) {
            part = part(ALL, part.next());
            forwards.addAll(part.rows());
        }
        assertThat(forwards).isEqualTo(ALL);

        List<String> backwards = new ArrayList<>(part.rows());
        while (part.previous().isPresent()) {
            part = part(ALL, part.previous());
            backwards.addAll(0, part.rows());
        }
        assertThat(backwards).isEqualTo(ALL);
    }

    @Test
    void a_page_begins_behind_its_place_when_others_went_meanwhile() {
        Optional<PageToken> second = part(ALL, Optional.empty()).next();

        assertThat(part(ALL.subList(10, 120), second).rows()).startsWith("050");
    }
}
