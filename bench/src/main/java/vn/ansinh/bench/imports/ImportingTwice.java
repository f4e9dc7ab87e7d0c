package vn.ansinh.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ansinh.office.Office;

/**
 * A process of its own, started with the office's own settings of the JDK: the office on an empty data folder, one file
 * brought in, and the same file again.
 */
public final class ImportingTwice {
    private ImportingTwice() {}

    /** Arguments: the data folder, the file, how many groups its ward has. */
    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private static void run(Path data, Path file, int groups) throws IOException {
        try (ConfigurableApplicationContext office = office(data)) {
            OneImport ward = OneImport.intoNewWard(office, groups);
            for (int time = 0; time < 2; time++) {
                System.out.println(ward.bring(file.getFileName().toString(), Files.readAllBytes(file))
                        .line());
            }
        }
    }

    /** The office with the demonstration's clock and without its ward, on a free port. */
    public static ConfigurableApplicationContext office(Path data) {
        SpringApplication application = new SpringApplication(Office.class);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "ansinh.port", "0",
                "ansinh.demo", "true",
                "ansinh.fill", "false",
                "ansinh.data", data.toString()));
        // By this name the beans are found that were prepared at build time.
        application.setMainApplicationClass(Office.class);
        return application.run();
    }
}
