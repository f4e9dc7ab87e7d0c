package vn.ansinh.office.registry.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The short lists that come with the application: comma separated, notes after {@code #}, one header line. */
final class ListFile {
    private ListFile() {}

    static List<List<String>> read(String name) {
        try (InputStream file = ListFile.class.getResourceAsStream("/people/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The list people/" + name + " is missing from the application");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
