package vn.ansinh.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Standard;

class DemonstrationClassesTest {
    private static final Law LAW = Law.load();
    private static final Standard IN_FORCE = LAW.standard("2022-2025");
    private static final Standard NEXT = LAW.standard("2027-2030");
    private static final FactsForRules RULES = new FactsForRules(LAW);
    private static final DemonstrationWard WARD = DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.FULL);

    private static List<WardHousehold> found(List<WardSurvey> surveys, PovertyClass wanted, boolean surveyorDecides) {
        return surveys.stream()
                .filter(s -> RULES.classify(s, IN_FORCE, surveyorDecides)
                        .povertyClass()
                        .equals(Optional.of(wanted)))
                .map(WardSurvey::household)
                .toList();
    }

    private static int people(List<WardHousehold> households) {
        return households.stream().mapToInt(h -> h.members().size()).sum();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_rules_find_the_poor_and_near_poor_of_the_plan(boolean surveyorDecides) {
        List<WardHousehold> poor = found(WARD.surveysOf(2023), PovertyClass.POOR, surveyorDecides);
        List<WardHousehold> nearPoor = found(WARD.surveysOf(2023), PovertyClass.NEAR_POOR, surveyorDecides);
        assertThat(poor).hasSize(4);
        assertThat(people(poor)).isEqualTo(15);
        assertThat(nearPoor).hasSize(60);
        assertThat(people(nearPoor)).isEqualTo(252);
    }

    @Test
    void nobody_surveyed_in_2023_is_undetermined() {
        assertThat(WARD.surveysOf(2023))
                .allMatch(s -> RULES.classify(s, IN_FORCE).isDecided());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_surveys_of_2026_change_no_class_in_force_and_leave_only_others_open(boolean surveyorDecides) {
        Map<WardHousehold, Classification> before = new HashMap<>();
        WARD.surveysOf(2023).forEach(s -> before.put(s.household(), RULES.classify(s, IN_FORCE, surveyorDecides)));
        int open = 0;
        for (WardSurvey survey : WARD.surveysOf(2026)) {
            Optional<PovertyClass> was = before.getOrDefault(survey.household(), RULES.classify(survey, IN_FORCE))
                    .povertyClass();
            Optional<PovertyClass> now =
                    RULES.classify(survey, IN_FORCE, surveyorDecides).povertyClass();
            if (now.isEmpty()) {
                open++;
                assertThat(was).isEqualTo(Optional.of(PovertyClass.AVERAGE_LIVING_STANDARD));
            } else {
                assertThat(now).as(survey.household().code()).isEqualTo(was);
            }
        }
        assertThat(open).isEqualTo(2);
    }

    @Test
    void the_next_standard_judges_some_of_them_otherwise() {
        Set<String> moves = new HashSet<>();
        for (WardSurvey survey : WARD.surveysOf(2026)) {
            RULES.classify(survey, IN_FORCE)
                    .povertyClass()
                    .ifPresent(now -> RULES.classify(survey, NEXT)
                            .povertyClass()
                            .ifPresent(then -> moves.add(now.id() + " -> " + then.id())));
        }
        assertThat(moves).contains("poor -> near-poor", "average-living-standard -> near-poor");
    }

    @Test
    void the_wards_own_list_differs_by_one_name_too_few_and_one_too_many() {
        Set<WardHousehold> computed = new HashSet<>(found(WARD.surveysOf(2023), PovertyClass.POOR, true));
        assertThat(WARD.list2023().stream().filter(Listing::poor).map(Listing::household))
                .containsExactlyInAnyOrderElementsOf(computed);
        computed.addAll(found(WARD.surveysOf(2023), PovertyClass.NEAR_POOR, true));
        Set<WardHousehold> listed =
                WARD.list2023().stream().map(Listing::household).collect(Collectors.toSet());
        Set<WardHousehold> tooMany = new HashSet<>(listed);
        tooMany.removeAll(computed);
        computed.removeAll(listed);
        assertThat(tooMany).hasSize(1);
        assertThat(computed).hasSize(1);
    }

    @Test
    void other_seeds_and_sizes_keep_their_numbers_too() {
        for (long seed = 1; seed <= 20; seed++) {
            DemonstrationWard small = DemonstrationWard.generate(seed, WardSize.SMALL);
            assertThat(found(small.surveysOf(2023), PovertyClass.POOR, true))
                    .as("seed %s", seed)
                    .hasSize(2);
            assertThat(found(small.surveysOf(2023), PovertyClass.NEAR_POOR, true))
                    .as("seed %s", seed)
                    .hasSize(6);
        }
    }
}
