package vn.ansinh.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

class MemberOrderPropertyTest {
    private static final Law LAW = Law.load();
    private static final LocalDate INTERVIEW = LocalDate.of(2026, 11, 24);

    /** The members as they were written down, and the same ones in another order. */
    record Listed(List<MemberFacts> members, List<MemberFacts> again) {
        Listed {
            members = List.copyOf(members);
            again = List.copyOf(again);
        }
    }

    @Property(seed = "20261124", tries = 500)
    void the_order_of_members_changes_no_answer_no_reason_and_no_class(
            @ForAll("lists") Listed listed,
            @ForAll("dwellings") DwellingFacts dwelling,
            @ForAll("standards") Standard standard,
            @ForAll("incomes") long income) {
        DerivedIndicators first = derived(standard, listed.members(), dwelling);
        DerivedIndicators second = derived(standard, listed.again(), dwelling);
        for (Indicator indicator : standard.indicators()) {
            assertThat(second.answer(indicator).answer())
                    .as(indicator.id())
                    .isEqualTo(first.answer(indicator).answer());
            assertThat(facts(second, indicator)).as(indicator.id()).isEqualTo(facts(first, indicator));
        }
        assertThat(second.deprivations()).isEqualTo(first.deprivations());
        assertThat(second.deprivationsWithoutStateInsurance()).isEqualTo(first.deprivationsWithoutStateInsurance());
        assertThat(Classifier.classifyAll(household(listed.again(), income, second), LAW, INTERVIEW))
                .isEqualTo(Classifier.classifyAll(household(listed.members(), income, first), LAW, INTERVIEW));
    }

    private static DerivedIndicators derived(Standard standard, List<MemberFacts> members, DwellingFacts dwelling) {
        return DerivedIndicators.of(LAW, standard, INTERVIEW, members, dwelling);
    }

    private static Set<DecidingFact> facts(DerivedIndicators derived, Indicator indicator) {
        return new HashSet<>(derived.answer(indicator).facts());
    }

    private static HouseholdFacts household(List<MemberFacts> members, long income, DerivedIndicators derived) {
        return HouseholdFacts.monthly(AreaKind.URBAN, members.size(), income, derived.deprivations());
    }

    @Provide
    Arbitrary<Standard> standards() {
        return Arbitraries.of(LAW.standards());
    }

    @Provide
    Arbitrary<Long> incomes() {
        return Arbitraries.longs().between(0, 20_000_000);
    }

    @Provide
    Arbitrary<DwellingFacts> dwellings() {
        return Combinators.combine(
                        Arbitraries.of(Durability.values()),
                        Arbitraries.of(Durability.values()),
                        Arbitraries.integers().between(800, 6_000),
                        Arbitraries.of(WaterSource.values()),
                        Arbitraries.of(Toilet.values()))
                .as((wall, roof, area, water, toilet) ->
                        new DwellingFacts(wall, Durability.DURABLE, roof, area, water, toilet, Optional.of(Set.of())));
    }

    @Provide
    Arbitrary<Listed> lists() {
        return members()
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(MemberOrderPropertyTest::named)
                .flatMap(members -> Arbitraries.shuffle(members).map(again -> new Listed(members, again)));
    }

    private static List<MemberFacts> named(List<MemberFacts> members) {
        List<MemberFacts> named = new ArrayList<>();
        for (MemberFacts one : members) {
            named.add(MemberFacts.of("p" + (named.size() + 1))
                    .born(one.birth())
                    .sex(one.sex())
                    .studyingAt(one.studyingAt())
                    .certificate(one.certificate())
                    .work(one.work())
                    .ableToWork(one.ableToWork())
                    .insured(one.insured())
                    .payer(one.payer())
                    .stunted(one.stunted())
                    .underweight(one.underweight())
                    .allowance(one.allowance())
                    .usesInternet(one.usesInternet()));
        }
        return named;
    }

    private static Arbitrary<MemberFacts> members() {
        Arbitrary<Answer> answers = Arbitraries.of(Answer.values());
        Arbitrary<MemberFacts> person = Combinators.combine(
                        births(),
                        Arbitraries.of(Sex.values()),
                        Arbitraries.of(WorkStatus.values()),
                        Arbitraries.of(Schooling.values()),
                        Arbitraries.of(Allowance.values()))
                .as((birth, sex, work, school, allowance) -> MemberFacts.of("p")
                        .born(birth)
                        .sex(sex)
                        .work(work)
                        .studyingAt(school)
                        .certificate(school)
                        .allowance(allowance));
        return Combinators.combine(
                        person, answers, answers, Arbitraries.of(InsurancePayer.values()), answers, answers, answers)
                .as((one, able, insured, payer, stunted, underweight, internet) -> one.ableToWork(able)
                        .insured(insured)
                        .payer(payer)
                        .stunted(stunted)
                        .underweight(underweight)
                        .usesInternet(internet));
    }

    private static Arbitrary<Birth> births() {
        Arbitrary<Birth> years = Arbitraries.integers().between(1930, 2026).map(Birth::inYear);
        Arbitrary<Birth> days =
                Arbitraries.integers().between(0, 35_000).map(age -> Birth.on(INTERVIEW.minusDays(age)));
        return Arbitraries.oneOf(years, days, Arbitraries.just(Birth.UNKNOWN));
    }
}
