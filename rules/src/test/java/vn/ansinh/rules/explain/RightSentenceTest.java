package vn.ansinh.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.source.Language;

/** The one sentence for the family. */
class RightSentenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Benefits BENEFITS = Law.load().benefits();
    private static final Facts NONE = Facts.none(BENEFITS.slots());

    @Test
    void a_list_that_the_ward_has_not_filled_is_given_as_the_reason_and_no_death() {
        Facts household = NONE.with("household.status", "near-poor")
                .with("household.member-with-monthly-social-allowance", false);
        assertThat(sentences(new Question(DAY, household, List.of()), BENEFITS))
                .containsEntry(
                        "power-policy-household",
                        "Power support of a policy household: not entitled, because “a member gets a monthly social"
                                + " allowance” is not so and a member gets the social pension is not known,"
                                + " needed is a value that the ward enters.");
    }

    @Test
    void somebody_who_died_is_told_so() {
        Facts dead = NONE.with("person.birth-date", "2000-01-01")
                .with("person.wants-training", true)
                .with("person.disability-degree", "light")
                .with("person.alive", false);
        assertThat(sentences(new Question(DAY, NONE, List.of(dead)), BENEFITS).get("training-cost"))
                .endsWith("not entitled, because the person has died.");
    }

    @Test
    void a_sentence_does_not_depend_on_who_asked_before() {
        Facts seventy = NONE.with("person.birth-date", "1956-01-01");
        Facts sixty = NONE.with("person.birth-date", "1966-01-01");
        Benefits asked = Law.load().benefits();
        for (Facts person : List.of(seventy, sixty, seventy, NONE, sixty)) {
            Question question = new Question(DAY, NONE, List.of(person));
            assertThat(sentences(question, asked))
                    .isEqualTo(sentences(question, Law.load().benefits()));
        }
    }

    @Test
    void a_birth_that_is_not_fully_known_is_asked_anew_on_another_day() {
        Facts december = NONE.with("person.birth-date", "1951-12");
        Benefits asked = Law.load().benefits();
        for (LocalDate day : List.of(DAY, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 31), DAY)) {
            Question question = new Question(day, NONE, List.of(december));
            assertThat(sentences(question, asked))
                    .isEqualTo(sentences(question, Law.load().benefits()));
        }
    }

    private static Map<String, String> sentences(Question question, Benefits benefits) {
        Answers answers = benefits.answer(question);
        Map<String, String> sentences = new TreeMap<>();
        for (Entitlement one : answers.all()) {
            sentences.put(one.benefit().id(), RightExplanation.sentence(answers, one, Language.EN));
        }
        return sentences;
    }
}
