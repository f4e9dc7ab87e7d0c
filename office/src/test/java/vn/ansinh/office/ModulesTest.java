package vn.ansinh.office;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    /** Templates turned into Java stand in a package of their own and show the views of every module. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Office.class, resideInAPackage("vn.ansinh.office.pages.."));

    @Test
    void each_module_uses_only_what_it_declares_and_none_in_a_circle() {
        MODULES.verify();
    }

    /** The class path finds the tests' package first, and with it a package without the declarations of the module. */
    @Test
    void no_package_of_the_tests_hides_the_declaration_of_a_module() throws IOException {
        Path tests = Path.of("src/test/java");
        Path main = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .filter(file -> Files.exists(main.resolve(tests.relativize(file)))))
                    .isEmpty();
        }
    }

    @Test
    void the_table_of_the_architecture_says_what_the_modules_declare() throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (ApplicationModule module : MODULES) {
            declared.put(module.getIdentifier().toString(), declaredBy(module));
        }
        assertThat(declared).isNotEmpty().isEqualTo(table());
    }

    private static Set<String> declaredBy(ApplicationModule module) {
        try {
            String info = module.getBasePackage().getName() + ".package-info";
            var declaration = Class.forName(info).getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return Arrays.stream(declaration.allowedDependencies())
                    .map(allowed -> allowed.replaceFirst(" *::.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("module " + module.getIdentifier() + " declares nothing", e);
        }
    }

    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]+\\|([^|]*)\\|$")
                .matcher(Files.readString(Path.of("../ARCHITECTURE.md")));
        while (row.find()) {
            table.put(
                    row.group(1),
                    Arrays.stream(row.group(2).split(",", -1))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return table;
    }
}
