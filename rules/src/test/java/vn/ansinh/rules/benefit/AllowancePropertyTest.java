package vn.ansinh.rules.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.explain.RightExplanation;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Views;
import vn.ansinh.rules.source.Language;
import vn.ansinh.second.AllowanceComparison;
import vn.ansinh.second.GeneratedPeople;

/** Properties of the answers over generated people. */
class AllowancePropertyTest {
    private static final Benefits BENEFITS = Law.load().benefits();
    private static final int MANY = 20_000;

    @Test
    void twenty_thousand_people_get_what_a_second_implementation_gives_them() {
        GeneratedPeople people = new GeneratedPeople(BENEFITS, 20261124);
        AllowanceComparison comparison = new AllowanceComparison(BENEFITS);
        for (int person = 0; person < MANY; person++) {
            assertThat(comparison.difference(people)).isEmpty();
        }
    }

    private static List<Entitlement> ask(GeneratedPeople people, LocalDate day, Map<String, String> facts) {
        return BENEFITS.answer(new Question(day, people.facts(facts, true), List.of(people.facts(facts, false))))
                .all();
    }

    @Test
    void judging_in_a_batch_says_what_asking_says() {
        GeneratedPeople people = new GeneratedPeople(BENEFITS, 19);
        LocalDate day = LocalDate.of(2026, 11, 24);
        Batch batch = Batch.ofPeople(BENEFITS, day, Set.of());
        byte[] answers = new byte[batch.count()];
        long[] dong = new long[batch.count()];
        for (int person = 0; person < 500; person++) {
            Map<String, String> facts = people.person(day);
            Facts known = people.facts(facts, false);
            batch.judge(
                    new Views(BENEFITS.slots()).ofPerson(people.facts(facts, true), known, Day.of(day)), answers, dong);
            Map<String, Entitlement> asked = new TreeMap<>();
            ask(people, day, facts).stream()
                    .filter(one -> !one.isForHousehold())
                    .forEach(one -> asked.put(one.benefit().id(), one));
            for (int place = 0; place < batch.count(); place++) {
                Entitlement one = asked.get(batch.benefit(place).id());
                // Whether the dead person was a parent's child is asked of the household, not of one person.
                if (one != null && !one.benefit().id().equals("funeral-beneficiary")) {
                    assertThat(answers[place]).as(one + " of " + facts).isEqualTo(answer(conditions(one)));
                    assertThat(dong[place])
                            .isEqualTo(one.sum()
                                    .amount()
                                    .map(BigDecimal::longValue)
                                    .orElse(0L));
                }
            }
        }
    }

    private static byte answer(Entitlement.Outcome outcome) {
        return switch (outcome) {
            case ENTITLED, OVERLAPPED -> Program.YES;
            case NOT_ENTITLED -> Program.NO;
            case UNDETERMINED -> Program.UNKNOWN;
        };
    }

    @Test
    void a_higher_degree_of_disability_never_lowers_what_is_paid() {
        GeneratedPeople people = new GeneratedPeople(BENEFITS, 7);
        for (int person = 0; person < 1_000; person++) {
            LocalDate day = people.day();
            Map<String, String> facts = people.person(day);
            BigDecimal before = BigDecimal.valueOf(-1);
            for (String degree : List.of("none", "light", "severe", "extremely-severe")) {
                Map<String, String> with = new TreeMap<>(facts);
                with.put("person.disability-degree", degree);
                BigDecimal paid = ask(people, day, with).stream()
                        .filter(AllowanceComparison::isCompared)
                        .filter(one -> one.outcome() == Entitlement.Outcome.ENTITLED)
                        .map(one -> one.sum().amount().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(paid).as(day + " " + with).isGreaterThanOrEqualTo(before);
                before = paid;
            }
        }
    }

    @Test
    void the_order_of_people_never_matters() {
        GeneratedPeople people = new GeneratedPeople(BENEFITS, 11);
        for (int household = 0; household < 300; household++) {
            LocalDate day = people.day();
            Facts shared = people.facts(people.person(day), true);
            List<Facts> members = new ArrayList<>();
            for (int person = 0; person < 4; person++) {
                members.add(people.facts(people.person(day), false));
            }
            List<Facts> turned = new ArrayList<>(members);
            Collections.reverse(turned);
            assertThat(said(BENEFITS.answer(new Question(day, shared, members)), 4, false))
                    .isEqualTo(said(BENEFITS.answer(new Question(day, shared, turned)), 4, true));
        }
    }

    private static List<String> said(Answers answers, int people, boolean isTurned) {
        return answers.all().stream()
                .filter(one -> !one.benefit().id().equals("carer-disabled-parent"))
                .map(one -> (one.isForHousehold() ? "household" : isTurned ? people - 1 - one.person() : one.person())
                        + " " + RightExplanation.sentence(answers, one, Language.EN))
                .sorted()
                .toList();
    }

    @Test
    void learning_a_fact_never_turns_a_yes_into_a_no() {
        GeneratedPeople people = new GeneratedPeople(BENEFITS, 13);
        java.util.SplittableRandom random = new java.util.SplittableRandom(5);
        for (int person = 0; person < 1_000; person++) {
            LocalDate day = people.day();
            Map<String, String> facts = people.person(day);
            Map<String, String> fewer = new TreeMap<>(facts);
            fewer.keySet().removeIf(fact -> random.nextInt(3) == 0);
            Map<String, Entitlement.Outcome> whole = new TreeMap<>();
            ask(people, day, facts).forEach(one -> whole.put(one.benefit().id() + one.person(), conditions(one)));
            for (Entitlement one : ask(people, day, withDefaults(facts, fewer))) {
                if (one.outcome() != Entitlement.Outcome.UNDETERMINED && !one.assumed()) {
                    assertThat(whole.get(one.benefit().id() + one.person()))
                            .as(one.benefit().id() + " on " + day + " of " + facts + " knowing " + fewer)
                            .isIn(conditions(one), Entitlement.Outcome.UNDETERMINED);
                }
            }
        }
    }

    /** Facts that have a value when nobody says otherwise stay as they are: leaving them out would say something else. */
    private static Map<String, String> withDefaults(Map<String, String> facts, Map<String, String> fewer) {
        Map<String, String> with = new TreeMap<>(fewer);
        BENEFITS.slots().facts().stream()
                .filter(fact -> !fact.otherwise().isEmpty())
                .forEach(fact -> with.put(fact.id(), facts.get(fact.id())));
        return with;
    }

    private static Entitlement.Outcome conditions(Entitlement one) {
        return one.outcome() == Entitlement.Outcome.OVERLAPPED ? Entitlement.Outcome.ENTITLED : one.outcome();
    }

    @Test
    void money_beyond_what_a_float_or_a_double_holds_stays_exact() {
        Facts none = Facts.none(BENEFITS.slots());
        long cost = (1L << 53) + 1;
        Entitlement burial = BENEFITS
                .answer(new Question(
                        LocalDate.of(2026, 11, 24),
                        none,
                        List.of(none.with("person.birth-date", "1950-01-01")
                                .with("event.kind", "fire")
                                .with("event.person-died-or-missing", true)
                                .with("event.no-relative-buries", true)
                                .with("event.burial-actual-cost", cost))))
                .all()
                .stream()
                .filter(one -> one.benefit().id().equals("burial-without-relatives"))
                .findFirst()
                .orElseThrow();
        assertThat(burial.sum().amount().orElseThrow()).isEqualByComparingTo(new BigDecimal("9007199254740993"));
    }

    @Test
    void the_same_question_to_the_same_law_gives_the_identical_answer_from_many_threads() {
        GeneratedPeople people = new GeneratedPeople(BENEFITS, 17);
        List<Question> questions = new ArrayList<>();
        for (int person = 0; person < 200; person++) {
            LocalDate day = people.day();
            Map<String, String> facts = people.person(day);
            questions.add(new Question(day, people.facts(facts, true), List.of(people.facts(facts, false))));
        }
        Benefits fresh = Law.load().benefits();
        List<List<Entitlement>> alone = questions.stream()
                .map(question -> BENEFITS.answer(question).all())
                .toList();
        List<List<Entitlement>> together = questions.parallelStream()
                .map(question -> BENEFITS.answer(question).all())
                .toList();
        assertThat(together).isEqualTo(alone);
        assertThat(questions.stream()
                        .map(question -> fresh.answer(question).all().toString())
                        .toList())
                .isEqualTo(alone.stream().map(List::toString).toList());
    }
}
