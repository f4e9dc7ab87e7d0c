package vn.ansinh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** What a figure depends on besides the code: machine, JDK, hour, and how busy the machine was. */
final class Conditions {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Conditions() {}

    static String of(ZonedDateTime now) throws IOException {
        return "%s, %s, %d cores, %s, JDK %s; %s"
                .formatted(
                        DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").format(now),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        Runtime.version(),
                        load());
    }

    /** How many tasks waited for the processor, over the last minute. */
    static String load() throws IOException {
        return Files.exists(LOAD) ? "load " + Files.readString(LOAD).split(" ")[0] : "load not known";
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor not known");
        }
    }
}
