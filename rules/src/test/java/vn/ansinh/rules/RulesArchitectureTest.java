package vn.ansinh.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "vn.ansinh.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {
    private static final Set<Class<?>> FLOATING = Set.of(double.class, float.class, Double.class, Float.class);

    @ArchTest
    static final ArchRule only_the_JDK_and_one_parser = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("", "vn.ansinh.rules..", "java..", "org.jspecify..", "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule the_parser_stays_in_its_package = noClasses()
            .that()
            .resideOutsideOfPackage("vn.ansinh.rules.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule no_log_no_network_no_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.net..", "java.sql..", "java.nio.file..");

    @ArchTest
    static final ArchRule no_packages_in_a_circle =
            slices().matching("vn.ansinh.rules.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_citations_and_parsing_need_is_not_the_law = noClasses()
            .that()
            .resideInAnyPackage("vn.ansinh.rules.source", "vn.ansinh.rules.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.ansinh.rules", "vn.ansinh.rules.survey", "vn.ansinh.rules.explain");

    @ArchTest
    static final ArchRule deciding_knows_nothing_of_explaining = noClasses()
            .that()
            .resideInAnyPackage("vn.ansinh.rules", "vn.ansinh.rules.survey")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.ansinh.rules.explain");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(new ArchCondition<>("stand in a package that is null-marked") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    boolean marked = one.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(one, marked, one.getName() + " in an unmarked package"));
                }
            });

    @ArchTest
    static final ArchRule no_floating_field =
            noFields().should().haveRawType(describe("floating", RulesArchitectureTest::isFloating));

    @ArchTest
    static final ArchRule no_floating_result_or_parameter = noCodeUnits()
            .should()
            .haveRawReturnType(describe("floating", RulesArchitectureTest::isFloating))
            .orShould()
            .haveRawParameterTypes(
                    describe("floating", types -> types.stream().anyMatch(RulesArchitectureTest::isFloating)));

    @ArchTest
    static final ArchRule no_clock_no_chance_no_surroundings = noClasses()
            .should()
            .callMethodWhere(describe(
                    "a clock, chance, the environment or the machine's locale is asked",
                    call -> call.getName().equals("now")
                            || call.getName().equals("random")
                            || call.getName().equals("getDefault")
                            || call.getTargetOwner().isEquivalentTo(System.class)))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|Date|Calendar|concurrent\\.ThreadLocalRandom)");

    @ArchTest
    static final ArchRule no_banned_suffix =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info|Base|Abstract|Service)");

    @ArchTest
    static final ArchRule no_getter_on_a_record =
            noMethods().that().areDeclaredInClassesThat().areRecords().should().haveNameMatching("get[A-Z].*");

    private static boolean isFloating(JavaClass type) {
        return FLOATING.stream().anyMatch(type::isEquivalentTo);
    }
}
