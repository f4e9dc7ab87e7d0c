package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ansinh.office.demo.fill.QuickAnswersTest.acting;
import static vn.ansinh.office.demo.fill.QuickAnswersTest.answer;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.report.ask.Asked;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Question;
import vn.ansinh.office.report.ask.Result;
import vn.ansinh.office.report.ask.Subject;
import vn.ansinh.office.review.HouseholdClass;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.survey.Surveys;

/** Each condition over the 8,999 households of the demonstration, beside a count that is made otherwise. */
class QuickQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<KnownHousehold> WARD =
            acting(() -> FilledOffice.get().bean(KnownHouseholds.class).all(TODAY));
    private static final Map<UUID, HouseholdClass> CLASSES = acting(() -> FilledOffice.get()
            .bean(Reviews.class)
            .classesOf(WARD.stream().map(KnownHousehold::id).toList(), TODAY));
    private static final Map<UUID, Surveys.Answered> FORMS =
            acting(() -> FilledOffice.get().bean(Surveys.class).answered(TODAY));

    private static String counted(Subject subject, Asked... asked) {
        Result result = answer(Question.about(subject, asked));
        return result.total().count() + " of " + result.total().of() + ", " + result.unknown() + " unknown";
    }

    private static String said(long yes, long all, long unknown) {
        return yes + " of " + all + ", " + unknown + " unknown";
    }

    /** Null is unknown. */
    private static String households(Function<KnownHousehold, @Nullable Boolean> claim) {
        return said(
                WARD.stream()
                        .filter(one -> Boolean.TRUE.equals(claim.apply(one)))
                        .count(),
                WARD.size(),
                WARD.stream().filter(one -> claim.apply(one) == null).count());
    }

    private static String people(Function<KnownMember, @Nullable Boolean> claim) {
        List<KnownMember> all =
                WARD.stream().flatMap(one -> one.members().stream()).toList();
        return said(
                all.stream()
                        .filter(one -> Boolean.TRUE.equals(claim.apply(one)))
                        .count(),
                all.size(),
                all.stream().filter(one -> claim.apply(one) == null).count());
    }

    private static @Nullable Boolean isAged(KnownMember one, int from, int to) {
        BirthDate birth = one.birth();
        if (birth == null) {
            return null;
        }
        int youngest = Period.between(birth.latest(), TODAY).getYears();
        int oldest = Period.between(birth.date(), TODAY).getYears();
        if (youngest >= from && oldest < to) {
            return true;
        }
        return (oldest < from || youngest >= to) ? false : null;
    }

    private static @Nullable Boolean is(@Nullable Worded known, String code) {
        return known == null ? null : known.code().equals(code);
    }

    private static @Nullable Boolean equal(@Nullable Boolean known, boolean wanted) {
        return known == null ? null : known.equals(wanted);
    }

    private static @Nullable Boolean any(KnownHousehold home, Function<KnownMember, @Nullable Boolean> claim) {
        boolean isUnknown = false;
        for (KnownMember member : home.members()) {
            Boolean answer = claim.apply(member);
            if (Boolean.TRUE.equals(answer)) {
                return true;
            }
            isUnknown |= answer == null;
        }
        return isUnknown ? null : false;
    }

    private static KnownMember head(KnownHousehold home) {
        return home.members().stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void conditions_on_people_count_as_one_counts_by_hand() {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(counted(Subject.PEOPLE)).isEqualTo(people(one -> true));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("age-from", "60")))
                .isEqualTo(people(one -> isAged(one, 60, 999)));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("age-under", "16")))
                .isEqualTo(people(one -> isAged(one, -1, 16)));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("age-band", "60-80")))
                .isEqualTo(people(one -> isAged(one, 60, 80)));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("sex", "female")))
                .isEqualTo(people(one -> is(one.sex(), "female")));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("school", "primary")))
                .isEqualTo(people(one -> is(one.situation().studyingAt(), "primary")));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("not-in-school", "6", "16")))
                .isEqualTo(
                        people(one -> and(isAged(one, 6, 16), is(one.situation().studyingAt(), "none"))));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("work", "seeking-work")))
                .isEqualTo(people(one -> is(one.situation().workStatus(), "seeking-work")));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("able-to-work", "no")))
                .isEqualTo(people(one -> equal(one.situation().ableToWork(), false)));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("insured", "no")))
                .isEqualTo(people(one -> equal(one.situation().insured(), false)));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("allowance", "yes")))
                .isEqualTo(people(one -> equal(one.situation().monthlyAllowance(), true)));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("merit", "yes")))
                .isEqualTo(people(one -> equal(one.situation().merit(), true)));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("disability", "severe")))
                .isEqualTo(people(one -> Boolean.TRUE.equals(is(one.disability(), "severe"))));
        softly.assertThat(counted(Subject.PEOPLE, Asked.of("minority"))).isEqualTo(people(one -> {
            EthnicGroup origin = one.origin();
            return origin == null ? null : !origin.name().equals("Kinh");
        }));
        softly.assertAll();
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return (one == null || other == null) ? null : true;
    }

    private static @Nullable Boolean not(@Nullable Boolean one) {
        return one == null ? null : !one;
    }

    @Test
    void conditions_on_households_count_as_one_counts_by_hand() {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(counted(Subject.HOUSEHOLDS)).isEqualTo(said(8_999, 8_999, 0));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("size-from", "7")))
                .isEqualTo(households(one -> one.members().size() >= 7));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("size-to", "2")))
                .isEqualTo(households(one -> one.members().size() <= 2));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("size", "6")))
                .isEqualTo(households(one -> one.members().size() >= 6));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("children", "16", "3")))
                .isEqualTo(households(one -> atLeast(3, one, member -> isAged(member, -1, 16))));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("elderly-alone", "60")))
                .isEqualTo(households(one -> one.members().size() == 1
                        ? isAged(one.members().getFirst(), 60, 999)
                        : Boolean.valueOf(false)));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("only-elderly", "60")))
                .isEqualTo(households(one -> not(any(one, member -> not(isAged(member, 60, 999))))));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("age-from", "80")))
                .isEqualTo(households(one -> any(one, member -> isAged(member, 80, 999))));
        softly.assertThat(counted(Subject.HOUSEHOLDS, new Asked("age-from", List.of("60"), true)))
                .isEqualTo(households(one -> not(any(one, member -> isAged(member, 60, 999)))));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("head-sex", "female")))
                .isEqualTo(households(one -> is(head(one).sex(), "female")));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("head-age", "16-60")))
                .isEqualTo(households(one -> isAged(head(one), 16, 60)));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("trait", "female-head")))
                .isEqualTo(households(one -> {
                    Boolean isFemale = is(head(one).sex(), "female");
                    return isFemale != null && isFemale;
                }));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("part", "phường Phước Long")))
                .isEqualTo(said(8_999, 8_999, 0));
        softly.assertAll();
    }

    private static @Nullable Boolean atLeast(
            int wanted, KnownHousehold home, Function<KnownMember, @Nullable Boolean> claim) {
        long sure = home.members().stream()
                .filter(member -> Boolean.TRUE.equals(claim.apply(member)))
                .count();
        long maybe = home.members().stream()
                .filter(member -> !Boolean.FALSE.equals(claim.apply(member)))
                .count();
        if (sure >= wanted) {
            return true;
        }
        return maybe >= wanted ? null : false;
    }

    private static String found(Predicate<KnownHousehold> claim) {
        return households(claim::test);
    }

    private static Optional<Surveys.Answered> form(KnownHousehold one) {
        return Optional.ofNullable(FORMS.get(one.id()));
    }

    private static boolean isAskedIn2026(KnownHousehold one) {
        return form(one)
                .map(form -> !form.interviewDate().isBefore(LocalDate.of(2026, 1, 1)))
                .orElse(false);
    }

    private static boolean isOf(KnownHousehold home, String... classes) {
        HouseholdClass known = CLASSES.get(home.id());
        return known != null && List.of(classes).contains(known.badge());
    }

    @Test
    void conditions_on_reviews_and_forms_count_as_one_counts_by_hand() {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(answer(Question.about(Subject.HOUSEHOLDS, Asked.of("class", "poor")))
                        .total()
                        .count())
                .isEqualTo(WARD.stream().filter(one -> isOf(one, "poor")).count())
                .isPositive();
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("class", "never-surveyed")))
                .isEqualTo(found(one -> !FORMS.containsKey(one.id())));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("cause", "no-skills")))
                .isEqualTo(found(one -> isOf(one, "poor", "near-poor")
                        && form(one)
                                .map(form -> form.answers().chose("causes", "no-skills"))
                                .orElse(false)));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("surveyed-from", "2026-01-01")))
                .isEqualTo(found(one -> isAskedIn2026(one)));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("surveyed-before", "2026-01-01")))
                .isEqualTo(found(one -> !isAskedIn2026(one)));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("roof-material", "non-durable")))
                .isEqualTo(households(one -> Optional.ofNullable(FORMS.get(one.id()))
                        .flatMap(form -> form.answers().answer("roof-material"))
                        .map(answer -> answer.equals("non-durable"))
                        .orElse(null)));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("area-under", "8")))
                .isEqualTo(households(one -> Optional.ofNullable(FORMS.get(one.id()))
                        .flatMap(form -> form.answers().answer("dwelling-area"))
                        .map(area -> Double.parseDouble(area) / one.members().size() < 8)
                        .orElse(null)));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("income-under", "2000000")))
                .isEqualTo(households(QuickQuestionsTest::isBelowTwoMillion));
        softly.assertAll();
    }

    private static @Nullable Boolean isBelowTwoMillion(KnownHousehold home) {
        Surveys.Answered form = FORMS.get(home.id());
        if (form == null) {
            return null;
        }
        String person = form.answers().text("income-per-person");
        if (!person.isEmpty()) {
            return Long.parseLong(person) < 2_000_000;
        }
        String household = form.answers().text("income-per-household");
        if (!household.isEmpty()) {
            return Long.parseLong(household) < 2_000_000L * home.members().size();
        }
        long year = 0;
        for (String part : List.of("wages", "farm", "business", "pension", "remittance", "other")) {
            String dong = form.answers().text("income-" + part);
            if (dong.isEmpty()) {
                return null;
            }
            year += Long.parseLong(dong);
        }
        return year < 12 * 2_000_000L * home.members().size();
    }

    private record Status(
            UUID householdId,
            String status,
            LocalDate since,
            @Nullable LocalDate until) {
        boolean isListed() {
            return status.endsWith("poor");
        }
    }

    /** Years on the list in Java: stays that touch are one. */
    @Test
    void what_a_household_was_before_is_told_by_its_statuses() {
        List<Status> all = acting(() -> FilledOffice.get()
                .bean(TransactionTemplate.class)
                .execute(state -> FilledOffice.get()
                        .bean(JdbcClient.class)
                        .sql("""
                        select household_id, status, lower(during) as since, upper(during) as until
                        from review.recognised_status where superseded_at is null and lower(during) <= '2026-11-24'
                        order by household_id, lower(during)
                        """)
                        .query(Status.class)
                        .list()));
        Map<UUID, List<LocalDate[]>> stays = new HashMap<>();
        for (Status one : all) {
            if (one.isListed()) {
                LocalDate until = one.until() == null ? LocalDate.MAX : one.until();
                List<LocalDate[]> mine = stays.computeIfAbsent(one.householdId(), id -> new ArrayList<>());
                if (!mine.isEmpty() && mine.getLast()[1].equals(one.since())) {
                    mine.getLast()[1] = until;
                } else {
                    mine.add(new LocalDate[] {one.since(), until});
                }
            }
        }
        Set<UUID> here = WARD.stream().map(KnownHousehold::id).collect(Collectors.toSet());
        stays.keySet().retainAll(here);
        Predicate<List<LocalDate[]>> isOn = mine -> mine.getLast()[1].isAfter(TODAY);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("listed-before", "2025-06-01")))
                .isEqualTo(said(
                        stays.values().stream()
                                .filter(isOn.and(mine -> mine.getLast()[0].isBefore(LocalDate.of(2025, 6, 1))))
                                .count(),
                        8_999,
                        0));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("escaped", "36")))
                .isEqualTo(said(
                        stays.values().stream()
                                .filter(isOn.negate().and(mine -> mine.getLast()[1].isAfter(TODAY.minusMonths(36))))
                                .count(),
                        8_999,
                        0));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("relapsed")))
                .isEqualTo(said(
                        stays.values().stream()
                                .filter(isOn.and(mine -> mine.size() > 1))
                                .count(),
                        8_999,
                        0));
        softly.assertThat(counted(Subject.HOUSEHOLDS, Asked.of("recognised", "poor")))
                .isEqualTo(said(
                        all.stream()
                                .filter(one -> here.contains(one.householdId()))
                                .filter(one -> one.status().equals("poor")
                                        && (one.until() == null || one.until().isAfter(TODAY)))
                                .count(),
                        8_999,
                        0));
        softly.assertAll();
    }

    @Test
    void a_group_is_counted_as_its_households_are() {
        Map<String, Long> byHand = WARD.stream()
                .filter(one -> isOf(one, "near-poor"))
                .collect(Collectors.groupingBy(
                        one -> Optional.ofNullable(one.areaName()).orElse(""), TreeMap::new, Collectors.counting()));
        Map<String, Long> found = new TreeMap<>();
        answer(Question.about(Subject.HOUSEHOLDS, Asked.of("class", "near-poor"))
                        .by("group"))
                .lines()
                .stream()
                .filter(line ->
                        line.choice().isPresent() && line.cells().getLast().count() > 0)
                .forEach(line -> found.put(
                        line.choice().map(Choice::name).orElse(""),
                        line.cells().getLast().count()));
        assertThat(found).isEqualTo(byHand);
    }
}
