package vn.ansinh.office.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern ASKED = Pattern.compile("shell\\.text\\(\"([a-z0-9._-]+[a-z0-9])\"");

    private final Words words = new Words();

    @Test
    void every_key_has_words_in_both_languages() {
        assertThat(words.keys(Language.ENGLISH)).containsExactlyInAnyOrderElementsOf(words.keys(Language.VIETNAMESE));
    }

    @Test
    void every_key_that_a_template_asks_for_has_words() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            files.filter(file -> file.toString().endsWith(".jte")).forEach(file -> {
                Matcher matcher = ASKED.matcher(read(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            });
        }

        assertThat(words.keys(Language.VIETNAMESE)).containsAll(asked);
    }

    @Test
    void values_are_written_in_the_language_of_the_page() {
        assertThat(words.text(Language.VIETNAMESE, "shell.progress", 5200L, 34398))
                .isEqualTo("Đã xong 5.200 trên 34.398");
        assertThat(words.text(Language.ENGLISH, "shell.progress", 5200L, 34398)).isEqualTo("5,200 of 34,398 done");
        assertThat(words.text(Language.ENGLISH, "shell.badge.since", LocalDate.of(2023, 12, 31)))
                .isEqualTo("since 31/12/2023");
    }

    @Test
    void one_and_many_differ_in_English() {
        assertThat(words.text(Language.ENGLISH, "shell.form.errors", 1)).isEqualTo("1 thing to mend");
        assertThat(words.text(Language.ENGLISH, "shell.form.errors", 3)).isEqualTo("3 things to mend");
    }

    @Test
    void a_value_with_braces_or_dollars_stays_as_it_is() {
        assertThat(words.text(Language.VIETNAMESE, "shell.badge.since", "{0} $1"))
                .isEqualTo("từ {0} $1");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
