package vn.ansinh.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A demonstration that runs as a process of its own, stopped when closed. */
public final class Demonstration implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("An Sinh: (http://localhost:\\d+)");
    private static final Pattern PASSWORD = Pattern.compile("password: (\\S+)");

    private final Process process;
    private final URI address;
    private final String password;
    private final double secondsToFirstPage;

    private Demonstration(Process process, URI address, String password, double secondsToFirstPage) {
        this.process = process;
        this.address = address;
        this.password = password;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** Starts it, waits for the address it prints, and asks for the sign-in page. */
    static Demonstration open(ProcessBuilder start) throws IOException {
        long begun = System.nanoTime();
        Process process = start.start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String password = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher said = PASSWORD.matcher(line);
            password = said.find() ? said.group(1) : password;
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                URI address = URI.create(found.group(1).replace("localhost", "127.0.0.1"));
                firstPage(address);
                return new Demonstration(process, address, password, (System.nanoTime() - begun) / 1e9);
            }
        }
        throw new IllegalStateException("The demonstration ended before it said its address");
    }

    private static void firstPage(URI address) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status = client.send(
                            HttpRequest.newBuilder(address.resolve("/sign-in")).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("The sign-in page answers " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public URI address() {
        return address;
    }

    public String password() {
        return password;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** Megabytes of memory that the application holds, without its database. */
    public long megabytes() {
        return kilobytes(process.pid(), "VmRSS") / 1024;
    }

    /** Those of them that are not pages of files, which the machine may take back at any time. */
    public long megabytesOfItsOwn() {
        return kilobytes(process.pid(), "RssAnon") / 1024;
    }

    /** Megabytes that the database holds beside it: of each process its own, and what they share once. */
    public long megabytesOfDatabase(Path data) throws IOException {
        Path pointer = data.resolve("database-is-in");
        Path home = Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : data.resolve("database");
        long server = Long.parseLong(Files.readAllLines(home.resolve("cluster").resolve("postmaster.pid"))
                .getFirst()
                .strip());
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(server).orElseThrow().descendants()) {
            long own = Stream.concat(ProcessHandle.of(server).stream(), children)
                    .mapToLong(each -> kilobytes(each.pid(), "RssAnon"))
                    .sum();
            long shared = kilobytes(server, "RssShmem");
            return (own + Math.max(shared, 0)) / 1024;
        }
    }

    private static long kilobytes(long process, String what) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith(what + ":"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
