package vn.ansinh.office.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ansinh.office.demo.Settlement.Fortune;
import vn.ansinh.office.demo.Settlement.Settled;
import vn.ansinh.office.demo.WardSurvey.Answer;
import vn.ansinh.office.demo.WardSurvey.Cause;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Law;

/** The nominated households of autumn 2023 and their answers, the few of autumn 2026, and the ward's own list. */
final class SurveyRounds {
    /** Some families say an income just on a line or one dong above it; the lines are those of the law. */
    private static final List<IncomeLine> LINES =
            Law.load().standard("2022-2025").lines();

    private static final long INCOME_LINE = LINES.getFirst().urban();
    private static final long AVERAGE_LINE = LINES.getLast().urban();
    private static final LocalDate LAST_BIRTH = LocalDate.of(2023, 8, 31);
    private static final LocalDate FIRST_2023 = LocalDate.of(2023, 9, 1);
    private static final LocalDate LAST_2023 = LocalDate.of(2023, 11, 30);
    private static final LocalDate FIRST_2026 = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST_2026 = LocalDate.of(2026, 11, 20);

    /** Up to this place among the others each has an income or a dwelling that a test looks for. */
    private static final int LAST_SPECIAL = 6;

    private final Dice dice;
    private final Interviews interviews;
    private final WardSize size;
    private final List<Settled> hard;
    private final List<Settled> others;
    private final Map<WardHousehold, WardSurvey> of2023 = new HashMap<>();
    private final List<WardSurvey> surveys = new ArrayList<>();

    SurveyRounds(Dice dice, Words words, WardSize size, List<Settled> settled) {
        this.dice = dice;
        this.interviews = new Interviews(dice, words);
        this.size = size;
        this.hard = settled.stream().filter(s -> s.hardship().isPresent()).toList();
        List<Settled> ordinary = new ArrayList<>(settled.stream()
                .filter(s -> s.fortune() == Fortune.ORDINARY)
                .filter(s ->
                        s.household().members().stream().noneMatch(p -> p.born().isAfter(LAST_BIRTH)))
                .toList());
        dice.shuffle(ordinary);
        this.others = List.copyOf(ordinary.subList(0, size.surveyed2023() - hard.size()));
        autumn2023();
        autumn2026();
    }

    List<WardSurvey> surveys() {
        return List.copyOf(surveys);
    }

    /** The decision of 2023, with two deliberate differences from what the surveys say: one name too few, one too many. */
    List<Listing> listings() {
        List<Listing> list = new ArrayList<>();
        Settled left = firstLow();
        for (Settled settled : hard) {
            if (!settled.equals(left)) {
                list.add(listing(settled.household(), settled.fortune() == Fortune.DEEP));
            }
        }
        list.add(listing(tooMany(left).household(), false));
        return list;
    }

    /** As many people as in the one that is missing, so that the list counts the people of the ward's plan; a small ward may have none. */
    private Settled tooMany(Settled missing) {
        return IntStream.range(LAST_SPECIAL + 1, others.size())
                .filter(index -> index % 8 < 5)
                .mapToObj(others::get)
                .filter(one -> one.household().members().size()
                        == missing.household().members().size())
                .findFirst()
                .orElseGet(() -> others.get(3));
    }

    private Settled firstLow() {
        return hard.stream().filter(s -> s.fortune() == Fortune.LOW).findFirst().orElseThrow();
    }

    private static Listing listing(WardHousehold household, boolean poor) {
        return new Listing(household, poor, poor ? "1187/QĐ-UBND" : "1188/QĐ-UBND", LocalDate.of(2023, 12, 20));
    }

    private void autumn2023() {
        int unclear = 0;
        for (Settled settled : hard) {
            Hardship.Case told = settled.hardship().orElseThrow();
            boolean mayBeUnclear = settled.fortune() == Fortune.LOW
                    && told.lacks().size() <= 1
                    && !told.lacks().contains(Lack.NUTRITION)
                    && settled.household().members().stream().anyMatch(p -> p.ageOn(LAST_2023) < 16)
                    && unclear < 3;
            unclear += mayBeUnclear ? 1 : 0;
            keep(hardSurvey(settled, told, FIRST_2023, LAST_2023, mayBeUnclear));
        }
        for (int i = 0; i < others.size(); i++) {
            keep(otherSurvey(others.get(i).household(), i));
        }
    }

    private void keep(WardSurvey survey) {
        of2023.put(survey.household(), survey);
        surveys.add(survey);
    }

    private WardSurvey hardSurvey(
            Settled settled, Hardship.Case told, LocalDate first, LocalDate last, boolean nutritionUnclear) {
        WardHousehold household = settled.household();
        int people = household.members().size();
        long each = 10_000L * (settled.fortune() == Fortune.DEEP ? dice.between(70, 150) : dice.between(105, 195));
        boolean onTheLine = settled.fortune() == Fortune.LOW && settled.index() == 0;
        Income income = onTheLine
                ? new Income.Monthly(INCOME_LINE * people)
                : interviews.income(each * people, household, first);
        LocalDate day = interviews.day(first, last);
        Map<Integer, Answer> answers = interviews.answers(
                household, day, told.lacks(), !nutritionUnclear && told.lacks().size() <= 1);
        if (nutritionUnclear) {
            answers.put(Lack.NUTRITION.place(), Answer.NOT_CLEAR);
        }
        return survey(household, day, income, interviews.dwelling(people, told.lacks()), answers, causes(told), "");
    }

    private static List<Cause> causes(Hardship.Case told) {
        Set<Cause> causes = EnumSet.of(told.cause());
        if (told.lacks().contains(Lack.STEADY_WORK)) {
            causes.add(Cause.UNSTABLE_WORK);
        }
        if (told.lacks().contains(Lack.EARNERS) && told.members().size() > 3) {
            causes.add(Cause.MANY_DEPENDANTS);
        }
        if (told.members().stream().anyMatch(p -> p.care().allowance() != Care.Allowance.NONE)) {
            causes.add(Cause.PROTECTED_MEMBER);
        }
        return List.copyOf(causes);
    }

    private WardSurvey otherSurvey(WardHousehold household, int index) {
        int people = household.members().size();
        long monthly = switch (index) {
            case 0 -> INCOME_LINE * people + 1;
            case 1 -> AVERAGE_LINE * people;
            default -> 10_000L * people * (index % 8 < 5 ? dice.between(205, 299) : dice.between(306, 620));
        };
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        for (Lack lack : List.of(Lack.SOLID_HOUSE, Lack.ROOM, Lack.HYGIENIC_TOILET, Lack.NUTRITION)) {
            if (dice.percent(9)) {
                lacks.add(lack);
            }
        }
        LocalDate day = interviews.day(FIRST_2023, LAST_2023);
        Income income = index < 2 ? new Income.Monthly(monthly) : interviews.income(monthly, household, FIRST_2023);
        Dwelling dwelling = interviews.dwelling(people, lacks);
        if (index > 3 && index < 7) {
            dwelling = withoutArea(dwelling);
        }
        List<Cause> causes = dice.percent(35)
                ? List.of(dice.pick(List.of(Cause.NO_CAPITAL, Cause.UNSTABLE_WORK, Cause.MANY_DEPENDANTS)))
                : List.of();
        return survey(household, day, income, dwelling, interviews.answers(household, day, lacks, true), causes, "");
    }

    private static Dwelling withoutArea(Dwelling seen) {
        return new Dwelling(
                seen.wall(),
                seen.pillar(),
                seen.roof(),
                OptionalInt.empty(),
                seen.water(),
                seen.toilet(),
                seen.means());
    }

    private WardSurvey survey(
            WardHousehold household,
            LocalDate day,
            Income income,
            Dwelling dwelling,
            Map<Integer, Answer> answers,
            List<Cause> causes,
            String note) {
        return new WardSurvey(
                household,
                day,
                interviews.surveyor(household.group()),
                income,
                dwelling,
                answers,
                day.isBefore(FIRST_2026) ? Optional.empty() : interviews.wasteCollected(),
                Interviews.noWorkingCapacity(household),
                causes,
                note);
    }

    /**
     * Households asked again three years later. Their facts stand in the register as of 2023, so only those are asked
     * whose class under the standard in force cannot turn on a child having grown out of a level of school.
     */
    private void autumn2026() {
        int wanted = size.surveyed2026();
        List<Settled> steady = hard.stream().filter(SurveyRounds::isSteady).toList();
        List<Settled> deep = steady.stream()
                .filter(s -> s.fortune() == Fortune.DEEP)
                .limit(wanted / 20 + 1)
                .toList();
        List<Settled> low = steady.stream()
                .filter(s -> s.fortune() == Fortune.LOW)
                .limit(wanted * 2L / 5)
                .toList();
        for (Settled settled : deep) {
            WardSurvey again = hardSurvey(settled, settled.hardship().orElseThrow(), FIRST_2026, LAST_2026, false);
            surveys.add(again(settled.household(), again.interviewed(), again.income(), Optional.of(true), ""));
        }
        for (Settled settled : low) {
            WardSurvey again = hardSurvey(settled, settled.hardship().orElseThrow(), FIRST_2026, LAST_2026, false);
            surveys.add(
                    again(settled.household(), again.interviewed(), again.income(), interviews.wasteCollected(), ""));
        }
        int left = wanted - deep.size() - low.size();
        List<Settled> middle = others.stream()
                .filter(s -> isBelow(s.household(), AVERAGE_LINE))
                .limit(left - 2L)
                .toList();
        List<Settled> upper = others.stream()
                .filter(s -> !isBelow(s.household(), 3_000_001L))
                .limit(2)
                .toList();
        for (int i = 0; i < middle.size(); i++) {
            surveys.add(middleAgain(middle.get(i).household(), i));
        }
        for (Settled settled : upper) {
            long monthly = 10_000L * settled.household().members().size() * dice.between(340, 700);
            surveys.add(again(
                    settled.household(), day2026(), new Income.Monthly(monthly), interviews.wasteCollected(), ""));
        }
    }

    /** Between the line in force and the line of 2027 for most; two of them do not know what they earn. */
    private WardSurvey middleAgain(WardHousehold household, int index) {
        int people = household.members().size();
        if (index == 2 || index == 5) {
            return again(
                    household,
                    day2026(),
                    new Income.NotKnown(),
                    Optional.empty(),
                    "Chủ hộ chưa kê khai thu nhập, hẹn khảo sát lại");
        }
        long each = 10_000L * (index == 1 ? dice.between(285, 299) : dice.between(206, 278));
        return again(
                household,
                day2026(),
                interviews.income(each * people, household, FIRST_2026),
                index == 0 ? Optional.empty() : interviews.wasteCollected(),
                "");
    }

    private LocalDate day2026() {
        return interviews.day(FIRST_2026, LAST_2026);
    }

    private WardSurvey again(
            WardHousehold household, LocalDate day, Income income, Optional<Boolean> waste, String note) {
        WardSurvey before = of2023.get(household);
        if (before == null) {
            throw new IllegalStateException(household.code() + " was not surveyed in 2023");
        }
        Map<Integer, Answer> answers = new HashMap<>(before.answers());
        if (household.members().stream().noneMatch(p -> p.ageOn(day) < 16)) {
            answers.remove(Lack.NUTRITION.place());
        }
        return new WardSurvey(
                household,
                day,
                before.surveyor(),
                income,
                before.dwelling(),
                answers,
                waste,
                before.noWorkingCapacity(),
                before.causes(),
                note);
    }

    private boolean isBelow(WardHousehold household, long each) {
        WardSurvey survey = of2023.get(household);
        return survey != null
                && Sums.monthly(survey.income()).orElse(Long.MAX_VALUE)
                        < each * household.members().size();
    }

    private static boolean isSteady(Settled settled) {
        Hardship.Case told = settled.hardship().orElseThrow();
        boolean outgrowsLevel = told.members().stream().anyMatch(p -> p.ageOn(LAST_2023) <= 13);
        boolean outgrowsSchool =
                told.members().stream().anyMatch(p -> p.ageOn(LAST_2023) >= 12 && p.ageOn(LAST_2023) <= 18);
        if (settled.fortune() == Fortune.DEEP) {
            return !outgrowsLevel && !outgrowsSchool;
        }
        int atMost = told.lacks().size() + (outgrowsLevel ? 1 : 0) + (outgrowsSchool ? 1 : 0);
        return atMost <= 2;
    }
}
