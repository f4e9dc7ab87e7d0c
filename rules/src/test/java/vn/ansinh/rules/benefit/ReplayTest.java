package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Language;
import vn.ansinh.second.GeneratedPeople;

/** A finding is stored with what was asked and the version of the law; asked again of that version, it comes out the same. */
class ReplayTest {
    private static final int PEOPLE = 60;
    private static final Map<String, String> DECREE = Map.of("decrees/2027.yaml", NewLawTest.DECREE);

    private static List<String> findings(Law law) {
        Benefits benefits = law.benefits();
        GeneratedPeople people = new GeneratedPeople(benefits, 2026);
        return java.util.stream.IntStream.range(0, PEOPLE)
                .mapToObj(number -> {
                    LocalDate day = people.day();
                    Map<String, String> told = people.person(day);
                    Answers answers = benefits.answer(
                            new Question(day, people.facts(told, true), List.of(people.facts(told, false))));
                    return answers.all().stream()
                            .map(one -> one.benefit().id() + " " + one.sum() + " " + one.missing() + " "
                                    + RightExplanation.of(answers, one, Language.VI)
                                            .toText())
                            .reduce("", (all, one) -> all + one + "\n");
                })
                .toList();
    }

    @Test
    void the_same_version_read_anew_gives_every_finding_and_every_word_again() {
        Law stored = Law.load();
        Law again = Law.load();
        assertThat(again.hash()).isEqualTo(stored.hash());
        assertThat(findings(again)).isEqualTo(findings(stored));
    }

    @Test
    void a_law_with_a_loaded_decree_or_a_value_of_the_ward_has_a_version_of_its_own_and_replays_as_well() {
        Law law = Law.load();
        Law decree = Law.load(DECREE);
        assertThat(decree.hash()).isNotEqualTo(law.hash());
        assertThat(findings(decree)).isNotEqualTo(findings(law)).isEqualTo(findings(Law.load(DECREE)));

        Law ward = law.with(standard(law, "700000"));
        assertThat(ward.hash())
                .isNotEqualTo(law.hash())
                .isNotEqualTo(law.with(standard(law, "800000")).hash());
        Law same = Law.load().with(standard(law, "700000"));
        assertThat(same.hash()).isEqualTo(ward.hash());
        assertThat(findings(same)).isEqualTo(findings(ward)).isNotEqualTo(findings(law));
    }

    private static Map<String, List<Parameter.Dated>> standard(Law law, String dong) {
        String id = "social-assistance.base-standard";
        Parameter parameter =
                java.util.Objects.requireNonNull(law.benefits().parameters().get(id));
        return Map.of(
                id,
                parameter.values().stream()
                        .map(dated -> new Parameter.Dated(
                                dated.period(),
                                new ParameterValue.Amount(new BigDecimal(dong), Optional.empty()),
                                dated.citations(),
                                dated.note()))
                        .toList());
    }
}
