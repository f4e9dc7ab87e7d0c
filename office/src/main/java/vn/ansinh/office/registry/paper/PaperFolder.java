package vn.ansinh.office.registry.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Settings;

/**
 * Where files lie when the one who starts An Sinh names a folder for them: each under its ward and its hash, so that the same file
 * lies there once, and one whose transaction was undone harms nothing.
 */
@Component
class PaperFolder {
    private final Optional<Path> folder;

    PaperFolder(Settings settings) {
        this.folder = settings.papersFolder();
    }

    /** Whether files go into the folder; otherwise they stand in the database. */
    boolean isUsed() {
        return folder.isPresent();
    }

    void write(UUID ward, String sha256, byte[] content) {
        Path file = file(ward, sha256);
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Path half = Files.createTempFile(file.getParent(), sha256, ".part");
                Files.write(half, content);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing happens when it does not lie there. */
    void delete(UUID ward, String sha256) {
        try {
            Files.deleteIfExists(file(ward, sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when it does not lie there. */
    Optional<byte[]> read(UUID ward, String sha256) {
        if (folder.isEmpty() || !Files.exists(file(ward, sha256))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(ward, sha256)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID ward, String sha256) {
        return folder.orElseThrow(() -> new IllegalStateException("no folder for papers is set"))
                .resolve(ward.toString())
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }
}
