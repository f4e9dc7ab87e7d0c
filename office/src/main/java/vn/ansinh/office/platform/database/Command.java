package vn.ansinh.office.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of the system to its end. */
final class Command {
    private Command() {}

    record Result(int code, String output) {}

    /** Output goes through a file: a server that a program leaves behind keeps a pipe open for ever. */
    static Result run(List<String> command) {
        try {
            Path output = Files.createTempFile("ansinh", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()))
                        .redirectOutput(output.toFile());
                // Messages of the tools are matched and logged: one language, whatever the machine's.
                builder.environment().put("LC_ALL", "C");
                int code = builder.start().waitFor();
                return new Result(code, Files.readString(output, StandardCharsets.ISO_8859_1));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command.getFirst(), e);
        }
    }
}
