package vn.ansinh.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.source.Language;

/** What somebody is asked who looks up the rights of one person, and that it is the law that answers. */
class InterviewTest {
    private static final Law LAW = Law.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int MOST = LAW.familyQuestions().most();

    /** Answers as this person would, and skips what the person does not know. */
    private static Interview ask(Map<String, String> person) {
        Interview interview = Interview.of(LAW, DAY, List.of());
        while (interview.next().isPresent()) {
            String fact = interview.next().get().fact().id();
            interview = with(interview, new Reply(fact, Optional.ofNullable(person.get(fact))));
        }
        return interview;
    }

    private static Interview with(Interview interview, Reply reply) {
        List<Reply> replies = new ArrayList<>(interview.replies());
        replies.add(reply);
        return Interview.of(LAW, DAY, replies);
    }

    private static Interview told(String... factsAndValues) {
        List<Reply> replies = new ArrayList<>();
        for (int at = 0; at < factsAndValues.length; at += 2) {
            replies.add(new Reply(factsAndValues[at], Optional.of(factsAndValues[at + 1])));
        }
        return Interview.of(LAW, DAY, replies);
    }

    private static List<String> asked(Interview interview) {
        return interview.replies().stream().map(Reply::fact).toList();
    }

    private static List<String> given(Interview interview) {
        return interview.all().stream()
                .filter(Entitlement::isGiven)
                .map(one -> one.benefit().id())
                .toList();
    }

    private static Entitlement right(Interview interview, String benefit) {
        return interview.all().stream()
                .filter(one -> one.benefit().id().equals(benefit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_old_are_asked_for_pensions_and_not_for_school_work_abroad_or_pregnancy() {
        Interview interview = ask(Map.of(
                "household.status", "normal",
                "person.birth-date", "1944",
                "person.pension-monthly", "0",
                "person.si-allowance-monthly", "0"));

        assertThat(asked(interview).subList(0, 2)).containsExactlyInAnyOrder("household.status", "person.birth-date");
        assertThat(asked(interview))
                .contains("person.pension-monthly", "person.si-allowance-monthly", "person.disability-degree")
                .doesNotContain(
                        "person.school-level",
                        "person.overseas-contract",
                        "person.wants-training",
                        "person.pregnant",
                        "person.mother-state");
        assertThat(asked(interview).indexOf("person.pension-monthly")).isLessThan(8);
        assertThat(given(interview)).contains("social-pension");
    }

    @Test
    void a_man_is_never_asked_whether_he_is_pregnant_and_sex_is_asked_first() {
        Interview woman = ask(Map.of(
                "household.status", "poor",
                "person.birth-date", "1996-03-05",
                "person.disability-degree", "severe",
                "person.sex", "female",
                "person.pregnant", "true"));
        assertThat(asked(woman)).containsSubsequence("person.sex", "person.pregnant");
        assertThat(given(woman)).contains("carer-disabled-parent");

        Interview man = ask(Map.of(
                "household.status", "poor",
                "person.birth-date", "1996-03-05",
                "person.disability-degree", "severe",
                "person.sex", "male"));
        assertThat(asked(man)).contains("person.sex").doesNotContain("person.pregnant");
    }

    @Test
    void nobody_is_ever_asked_what_hurts_or_what_only_an_official_knows() {
        SplittableRandom chance = new SplittableRandom(1960);
        for (int run = 0; run < 60; run++) {
            assertThat(asked(ask(someone(chance))))
                    .doesNotContain("person.abandoned-not-adopted", "person.hiv", "person.social-allowance-group")
                    .noneMatch(fact -> fact.startsWith("place.") || fact.startsWith("event."))
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void whoever_knows_nothing_is_asked_no_more_than_a_dozen_and_is_refused_nothing_for_it() {
        Interview interview = ask(Map.of());

        assertThat(interview.replies())
                .hasSizeLessThanOrEqualTo(MOST)
                .allMatch(reply -> reply.value().isEmpty());
        assertThat(right(interview, "social-pension").outcome()).isEqualTo(Entitlement.Outcome.UNDETERMINED);
        assertThat(interview.all().stream()
                        .filter(one -> one.outcome() == Entitlement.Outcome.NOT_ENTITLED)
                        .map(one -> one.benefit().id()))
                .doesNotContain("allowance-disability", "hi-poor", "power-poor");
    }

    @Test
    void a_skipped_question_leaves_open_what_rests_on_it() {
        Interview skipped = told("person.birth-date", "1996-03-05", "household.status", "poor");
        Interview asked = with(skipped, Reply.skipped("person.disability-degree"));

        assertThat(asked.next().orElseThrow().fact().id()).isNotEqualTo("person.disability-degree");
        assertThat(right(asked, "allowance-disability").outcome()).isEqualTo(Entitlement.Outcome.UNDETERMINED);
    }

    @Test
    void an_answer_that_a_corrected_one_makes_senseless_does_not_count() {
        Interview corrected = told("person.sex", "male", "person.birth-date", "1996-03-05", "person.pregnant", "true");

        assertThat(asked(corrected)).containsExactly("person.sex", "person.birth-date");
        assertThat(corrected.question().people().getFirst().knows("person.pregnant"))
                .isTrue();
    }

    @Test
    void what_no_question_asks_or_no_answer_can_be_is_passed_over() {
        Interview interview = told(
                "person.hiv", "true",
                "person.nothing", "true",
                "person.birth-date", "2030-01-01",
                "household.status", "unknown",
                "person.pension-monthly", "a lot",
                "person.disability-degree", "severe");

        assertThat(asked(interview)).containsExactly("person.disability-degree");
    }

    @Test
    void an_eighty_year_old_of_a_poor_household_without_pension_gets_the_social_pension_and_insurance() {
        Interview interview = told(
                "person.birth-date", "1946-03-05",
                "household.status", "poor",
                "person.pension-monthly", "0",
                "person.si-allowance-monthly", "0");

        assertThat(given(interview)).contains("social-pension", "hi-poor", "power-poor");
        assertThat(right(interview, "social-pension").fixed().orElseThrow()).isEqualByComparingTo("540000");
        assertThat(RightExplanation.because(interview.answers(), right(interview, "social-pension"), Language.VI))
                .isEqualTo("Vì 80 tuổi; không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng.");
        assertThat(RightExplanation.because(interview.answers(), right(interview, "hi-poor"), Language.EN))
                .isEqualTo("Because: status of the household is poor.");
    }

    @Test
    void a_child_with_a_severe_disability_gets_twice_the_standard() {
        Interview interview = told(
                "person.birth-date", "2016-03-05", "household.status", "normal", "person.disability-degree", "severe");

        // 540,000 x 2
        assertThat(right(interview, "allowance-disability").fixed().orElseThrow())
                .isEqualByComparingTo("1080000");
        assertThat(given(interview)).contains("legal-aid");
    }

    @Test
    void a_year_of_birth_alone_gives_what_every_day_of_it_gives_and_names_no_age() {
        Interview interview =
                told("person.birth-date", "1944", "person.pension-monthly", "0", "person.si-allowance-monthly", "0");

        assertThat(RightExplanation.because(interview.answers(), right(interview, "social-pension"), Language.VI))
                .startsWith("Vì tuổi phù hợp; ");
    }

    /** Both the day of birth and the place can change the sum: each possible day is judged as if it were known. */
    @Test
    void a_year_of_birth_alone_is_judged_day_by_day_where_something_else_is_open_too() {
        Interview interview = told("household.status", "near-poor", "person.birth-date", "1978");

        Entitlement insurance = right(interview, "hi-near-poor");
        assertThat(insurance.outcome()).isEqualTo(Entitlement.Outcome.ENTITLED);
        assertThat(insurance.sum().least()).isPresent();
    }

    @Test
    void the_results_are_those_of_the_rules_asked_directly() {
        Benefits benefits = LAW.benefits();
        SplittableRandom chance = new SplittableRandom(2026);
        for (int run = 0; run < 40; run++) {
            Interview interview = ask(someone(chance));
            Facts household = Facts.none(benefits.slots());
            Facts person = household;
            for (Asking asking : LAW.familyQuestions().asking()) {
                String fact = asking.fact().id();
                Optional<String> said = interview.replies().stream()
                        .filter(reply -> reply.fact().equals(fact))
                        .findFirst()
                        .flatMap(Reply::value);
                // what was not replied is known only where it goes without saying
                Optional<String> value = said.or(() -> asking.otherwise().filter(word -> isTaken(interview, asking)));
                if (value.isPresent() && fact.startsWith("household.")) {
                    household = household.with(fact, value.get());
                } else if (value.isPresent()) {
                    person = person.with(fact, value.get());
                }
            }
            assertThat(interview.all())
                    .isEqualTo(benefits.answer(new Question(DAY, household, List.of(person))).all().stream()
                            .filter(one -> one.benefit().isWithoutEvent()
                                    && !one.benefit().isNeverPosted())
                            .toList());
        }
    }

    private static boolean isTaken(Interview interview, Asking asking) {
        Facts facts = asking.fact().subject().equals("household")
                ? interview.question().household()
                : interview.question().people().getFirst();
        return facts.knows(asking.fact().id());
    }

    /** Somebody who knows about two of three answers. */
    private static Map<String, String> someone(SplittableRandom chance) {
        Map<String, String> person = new HashMap<>();
        for (Asking asking : LAW.familyQuestions().asking()) {
            if (chance.nextInt(3) > 0) {
                person.put(asking.fact().id(), value(asking.fact(), chance));
            }
        }
        return person;
    }

    private static String value(FactKind fact, SplittableRandom chance) {
        return switch (fact.type()) {
            case BOOLEAN -> Boolean.toString(chance.nextBoolean());
            case INTEGER -> Integer.toString(chance.nextInt(4));
            case MONEY -> Integer.toString(chance.nextInt(3) * 300_000);
            case DATE -> {
                LocalDate day = LocalDate.of(1930 + chance.nextInt(96), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
                boolean isYearEnough = fact.isPartial() && chance.nextBoolean();
                yield isYearEnough ? Integer.toString(day.getYear()) : day.toString();
            }
            case ENUM -> {
                List<String> words = fact.values().stream()
                        .filter(word -> !fact.meansUnknown().contains(word))
                        .toList();
                yield words.get(chance.nextInt(words.size()));
            }
        };
    }
}
