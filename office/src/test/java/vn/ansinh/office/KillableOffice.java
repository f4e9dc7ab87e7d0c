package vn.ansinh.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.platform.database.TestDatabase;

/** The application in a process of its own, which can be killed as a power cut would. */
public final class KillableOffice implements AutoCloseable {
    private static final String SAID = "listens at ";

    private final Process process;
    private final String address;

    private KillableOffice(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    public static KillableOffice on(TestDatabase database) {
        try {
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KillableOffice.class.getName()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var settings = process.outputWriter(StandardCharsets.UTF_8)) {
                for (Map.Entry<String, Object> setting : database.settings().entrySet()) {
                    settings.write(setting.getKey() + "=" + setting.getValue() + "\n");
                }
            }
            BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SAID)) {
                    return new KillableOffice(process, line.substring(SAID.length()));
                }
            }
            throw new IllegalStateException("the office did not start");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Somebody with an account of {@link RunningOffice#signedIn}, signed in. */
    public Visit signedIn(String name) {
        Visit visit = new Visit(address);
        visit.signIn(name, RunningOffice.PASSWORD);
        return visit;
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** Reads the settings of the database, a line each, and listens until it is killed. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                settings.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        System.out.println(SAID + RunningOffice.with(settings, Map.of()).address());
        System.out.flush();
    }
}
