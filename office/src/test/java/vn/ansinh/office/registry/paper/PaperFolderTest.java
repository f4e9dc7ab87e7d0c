package vn.ansinh.office.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.office.platform.Settings;

/** Files in a folder lie under their ward and hash, once each. */
class PaperFolderTest {
    private static final UUID WARD = new UUID(7, 1);
    private static final String HASH = "ab".repeat(32);

    @TempDir
    private Path folder;

    private PaperFolder papers(String at) {
        return new PaperFolder(new Settings(folder, 0, false, at, new Settings.Database("", "", "", "", "", "", "")));
    }

    @Test
    void what_is_written_twice_lies_there_once_and_another_ward_does_not_find_it() throws IOException {
        PaperFolder papers = papers(folder.toString());
        papers.write(WARD, HASH, new byte[] {1, 2});
        papers.write(WARD, HASH, new byte[] {1, 2});
        assertThat(papers.read(WARD, HASH))
                .hasValueSatisfying(found -> assertThat(found).containsExactly(1, 2));
        assertThat(papers.read(new UUID(7, 2), HASH)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void without_a_folder_files_stand_in_the_database() {
        assertThat(papers("").isUsed()).isFalse();
        assertThat(papers("").read(WARD, HASH)).isEmpty();
    }
}
