package vn.ansinh.office;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.platform.web.Public;

/** What every class of the office and of the command line keeps to; classes made by tools are left out. */
@AnalyzeClasses(
        packages = {"vn.ansinh.office", "vn.ansinh.cli"},
        importOptions = {ImportOption.DoNotIncludeTests.class, OfficeArchitectureTest.WrittenByUs.class})
class OfficeArchitectureTest {
    /** Neither the templates made from .jte files nor what Spring makes ahead of time. */
    static final class WrittenByUs implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/office/pages/") && !location.contains("__");
        }
    }

    private static final Set<Class<?>> FLOATING = Set.of(double.class, float.class, Double.class, Float.class);
    private static final Pattern SURROUNDINGS =
            Pattern.compile("(java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.system\\w*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|getenv)|java\\.util\\.Locale\\.getDefault)\\(.*");
    private static final DescribedPredicate<JavaClass> MONEY_AND_ELIGIBILITY = resideInAnyPackage(
                    "..registry..",
                    "..survey..",
                    "..review..",
                    "..benefit..",
                    "..report..",
                    "..law..",
                    "vn.ansinh.cli..")
            // guesses what a column means and how wide it is drawn; decides nothing (ADR 0080)
            .and(not(resideInAPackage("..registry.sheet..")));

    @ArchTest
    static final ArchRule the_law_is_asked_by_others_and_asks_nobody = noClasses()
            .that()
            .resideInAPackage("vn.ansinh.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.ansinh.office..", "org.springframework..", "org.slf4j..", "java.sql..");

    @ArchTest
    static final ArchRule no_packages_in_a_circle =
            slices().matching("vn.ansinh.office.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_package_for_odds_and_ends =
            noClasses().should().resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..shared..");

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
    static final ArchRule no_banned_suffix = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Utils?|Data|Info|Base|Abstract|Service)")
            .orShould()
            .haveNameMatching(".*\\.I[A-Z][a-z]\\w*");

    @ArchTest
    static final ArchRule no_getter_on_a_record =
            noMethods().that().areDeclaredInClassesThat().areRecords().should().haveNameMatching("get[A-Z].*");

    @ArchTest
    static final ArchRule no_floating_number_where_money_or_a_class_is_decided = noFields()
            .that()
            .areDeclaredInClassesThat(MONEY_AND_ELIGIBILITY)
            .should()
            .haveRawType(describe("floating", OfficeArchitectureTest::isFloating));

    @ArchTest
    static final ArchRule no_floating_result_or_parameter_there = noCodeUnits()
            .that()
            .areDeclaredInClassesThat(MONEY_AND_ELIGIBILITY)
            .should()
            .haveRawReturnType(describe("floating", OfficeArchitectureTest::isFloating))
            .orShould()
            .haveRawParameterTypes(
                    describe("floating", types -> types.stream().anyMatch(OfficeArchitectureTest::isFloating)));

    @ArchTest
    static final ArchRule the_clock_and_the_surroundings_are_the_platform_s = noClasses()
            .that()
            .resideOutsideOfPackage("vn.ansinh.office.platform..")
            .should()
            .callMethodWhere(describe(
                    "a clock, the environment or the machine's locale is asked",
                    call -> SURROUNDINGS.matcher(call.getTarget().getFullName()).matches()));

    /** Certificates know no other dates (ADR 0127). */
    @ArchTest
    static final ArchRule no_chance_but_of_keys_and_no_old_date = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.ansinh.office.network.LocalAuthority")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date");

    /** The start and the commands of ADR 0004 and of the cli speak to the person at the console. */
    @ArchTest
    static final ArchRule only_who_speaks_at_the_console_writes_to_it = noClasses()
            .that()
            .resideOutsideOfPackages("vn.ansinh.office.start..", "vn.ansinh.office.demo.fill..", "vn.ansinh.cli..")
            .and()
            .doNotHaveFullyQualifiedName("vn.ansinh.office.platform.database.Keeping")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule what_a_class_needs_stands_in_its_constructor = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule no_setter_for_what_is_needed =
            noMethods().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule pages_and_stores_are_nobody_else_s = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(Repository.class)
            .and(describe("are not the entry of a module", one -> !isEntry(one)))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule every_page_says_who_may_open_it = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(new ArchCondition<JavaMethod>("name a use case or be public") {
                @Override
                public void check(JavaMethod page, ConditionEvents events) {
                    boolean says = says(page) || says(page.getOwner());
                    events.add(new SimpleConditionEvent(page, says, page.getFullName() + " says neither"));
                }
            });

    @ArchTest
    static final ArchRule pages_are_in_controllers = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class);

    @ArchTest
    static final ArchRule no_lombok_and_no_other_log =
            noClasses().should().dependOnClassesThat().haveNameMatching("lombok\\..*|java\\.util\\.logging\\.Logger");

    private static boolean isFloating(JavaClass type) {
        return FLOATING.stream().anyMatch(type::isEquivalentTo);
    }

    /** A class at the root of its module is its API: the one entry that other modules may call. */
    private static boolean isEntry(JavaClass one) {
        return resideInAPackage("vn.ansinh.office.*").test(one) && !one.isAnnotatedWith(Controller.class);
    }

    private static boolean says(JavaMember page) {
        return page.isAnnotatedWith(Requires.class) || page.isAnnotatedWith(Public.class);
    }

    private static boolean says(JavaClass pages) {
        return pages.isAnnotatedWith(Requires.class) || pages.isAnnotatedWith(Public.class);
    }
}
