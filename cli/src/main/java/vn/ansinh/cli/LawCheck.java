package vn.ansinh.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.yaml.LawRefused;

/**
 * Checks a folder of law files: read as the law would read them, each replacing the file of the same name of the library or adding to
 * it, and then compared with each other.
 */
final class LawCheck {
    private LawCheck() {}

    /** What was found: what the law then holds, or every problem. */
    sealed interface Found {
        record Well(String sentence) implements Found {}

        record Wrong(List<String> problems) implements Found {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    static Found check(Path folder) {
        Map<String, String> files;
        try {
            files = files(folder);
        } catch (IOException | UncheckedIOException e) {
            return new Found.Wrong(List.of(folder + ": cannot be read ("
                    + e.getClass().getSimpleName() + "), allowed is a folder of .yaml files in UTF-8"));
        }
        if (files.isEmpty()) {
            return new Found.Wrong(List.of(folder + ": holds no law file, allowed are files that end in .yaml"));
        }
        try {
            Law law = Law.load(files);
            List<String> problems = law.problems();
            return problems.isEmpty() ? new Found.Well(sentence(files.size(), law)) : new Found.Wrong(problems);
        } catch (LawRefused refused) {
            return new Found.Wrong(List.of(String.valueOf(refused.getMessage())));
        }
    }

    private static String sentence(int files, Law law) {
        long rules = law.benefits().all().stream()
                .mapToLong(benefit -> benefit.rules().size())
                .sum();
        return "All well: " + files + " files read, the law then has "
                + law.benefits().all().size() + " benefits, " + rules + " rules, "
                + law.benefits().parameters().size() + " values, hash " + law.hash() + ".";
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".yaml")) {
                    files.put(name, Files.readString(path, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
