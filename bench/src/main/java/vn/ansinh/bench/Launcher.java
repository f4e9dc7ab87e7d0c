package vn.ansinh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How {@code ./ansinh} starts the office; it says so in system properties when it starts the benchmarks. */
public final class Launcher {
    private final Path program;
    private final List<String> flags;
    private final String classPath;

    private Launcher(Path program, List<String> flags, String classPath) {
        this.program = program;
        this.flags = flags;
        this.classPath = classPath;
    }

    static Launcher found() {
        return new Launcher(
                Path.of(property("ansinh.program")),
                Arrays.asList(property("ansinh.flags").split(" ")),
                property("ansinh.office"));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name + " is missing: run ./ansinh bench");
    }

    /**
     * A process like the office's, class path and flags and prepared classes alike, with another beginning.
     *
     * @param ownFlags flags that count more than the office's
     */
    public ProcessBuilder like(List<String> ownFlags, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(ownFlags);
        // Behind the office's own, so that its prepared classes still fit.
        command.addAll(List.of("-cp", classPath + ":" + ownJar(), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static String ownJar() {
        return Path.of(System.getProperty("java.class.path").split(":")[0]).toString();
    }

    /** The demonstration on a data folder, on a free port, as {@code ./ansinh demo} opens it. */
    public Demonstration demonstration(Path data) throws IOException {
        ProcessBuilder start = new ProcessBuilder(program.toString(), "demo");
        start.environment().put("ANSINH_DATA", data.toString());
        start.environment().put("ANSINH_PORT", "0");
        return Demonstration.open(start.redirectError(ProcessBuilder.Redirect.INHERIT));
    }
}
