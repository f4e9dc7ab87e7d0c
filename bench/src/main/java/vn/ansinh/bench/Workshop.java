package vn.ansinh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The throw-away folder of one benchmark, and the way to start an office in it. */
public final class Workshop implements AutoCloseable {
    private static final String ROOTS_HOMES = "/var/lib/ansinh/";

    private final Path folder;
    private final Launcher launcher;

    private Workshop(Path folder, Launcher launcher) {
        this.folder = folder;
        this.launcher = launcher;
    }

    static Workshop open(Launcher launcher) throws IOException {
        return new Workshop(Files.createTempDirectory("ansinh-bench"), launcher);
    }

    public Path folder(String name) {
        return folder.resolve(name);
    }

    public Launcher launcher() {
        return launcher;
    }

    /** Deletes a data folder with its database, which root keeps elsewhere. */
    public static void remove(Path data) {
        try {
            Path pointer = data.resolve("database-is-in");
            if (Files.exists(pointer)) {
                String home = Files.readString(pointer).strip();
                if (home.startsWith(ROOTS_HOMES) && home.length() > ROOTS_HOMES.length()) {
                    delete(Path.of(home));
                }
            }
            delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Files::isDirectory).forEach(Workshop::remove);
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
