package vn.ansinh.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.ansinh.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {
    @ArchTest
    static final ArchRule no_framework_and_no_logging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.slf4j..", "java.util.logging..", "java.sql..", "tools.jackson..");

    @ArchTest
    static final ArchRule no_floating_field =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

    @ArchTest
    static final ArchRule no_floating_result =
            noMethods().should().haveRawReturnType(double.class).orShould().haveRawReturnType(float.class);

    @ArchTest
    static final ArchRule no_clock_and_no_chance = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");

    @ArchTest
    static final ArchRule no_banned_suffix =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info|Base|Abstract|Service)");
}
