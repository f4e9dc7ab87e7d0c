package vn.ansinh.office.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ansinh.office.demo.Dwelling.Fabric;
import vn.ansinh.office.demo.Dwelling.Means;
import vn.ansinh.office.demo.Dwelling.Toilet;
import vn.ansinh.office.demo.Dwelling.Water;
import vn.ansinh.office.demo.WardSurvey.Answer;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.language.ParameterValue;

/** Writes the answers of one interview: day, surveyor, income, dwelling, and a word of the surveyor's own. */
final class Interviews {
    private static final Benefits LAW = Law.load().benefits();

    private final Dice dice;
    private final Words words;

    Interviews(Dice dice, Words words) {
        this.dice = dice;
        this.words = words;
    }

    /** A day on which a ward interviews: not a Sunday. */
    LocalDate day(LocalDate first, LocalDate last) {
        LocalDate day = first.plusDays(dice.between(0, Math.toIntExact(last.toEpochDay() - first.toEpochDay())));
        return switch (day.getDayOfWeek()) {
            case SUNDAY -> day.equals(last) ? day.minusDays(1) : day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY -> day;
        };
    }

    /** Surveyors divide the ward by groups: the same one returns to the same streets. */
    String surveyor(int group) {
        List<String> surveyors = words.all("surveyor");
        return surveyors.get((group - 1) % surveyors.size());
    }

    /** The month's sum as said, or for every third household the year's sums that make it. */
    Income income(long monthly, WardHousehold household, LocalDate round) {
        long year = 12 * monthly;
        if (!dice.percent(34)) {
            return new Income.Monthly(monthly);
        }
        long wages = year / 100 * dice.between(45, 80);
        long gifts = dice.percent(40) ? (year - wages) / 100 * dice.between(10, 50) : 0;
        long pension =
                household.members().stream().anyMatch(p -> p.work().occupation().equals("Hưu trí"))
                        ? (year - wages - gifts) / 100 * 60
                        : 0;
        long allowances = household.members().stream()
                .filter(p -> p.care().allowance() != Care.Allowance.NONE)
                .count();
        long business = year - wages - gifts - pension;
        return new Income.ByComponent(
                List.of(wages, 0L, business, pension, gifts, 0L), allowances * 12 * saidAllowance(round));
    }

    /** What a family says a member's allowance is, in dong a month: the base standard of the round. */
    private static long saidAllowance(LocalDate round) {
        return Optional.ofNullable(LAW.parameters().get("social-assistance.base-standard"))
                .flatMap(standard -> standard.on(round))
                .map(dated -> dated.value() instanceof ParameterValue.Amount amount
                        ? amount.number().longValueExact()
                        : 0L)
                .orElse(0L);
    }

    Dwelling dwelling(int members, Set<Lack> lacks) {
        boolean solid = !lacks.contains(Lack.SOLID_HOUSE);
        int perMember = lacks.contains(Lack.ROOM) ? dice.between(450, 790) : dice.between(830, 2600);
        int area = (members * perMember + 24) / 50 * 50;
        return new Dwelling(
                solid ? Fabric.DURABLE : Fabric.NOT_DURABLE,
                solid || dice.percent(30) ? Fabric.DURABLE : Fabric.NOT_DURABLE,
                solid && dice.percent(70) ? Fabric.DURABLE : Fabric.NOT_DURABLE,
                OptionalInt.of(
                        lacks.contains(Lack.ROOM) ? Math.min(area, members * 790) : Math.max(area, members * 800)),
                lacks.contains(Lack.CLEAN_WATER)
                        ? Water.OTHER
                        : List.of(Water.PIPED, Water.DRILLED_WELL, Water.DUG_WELL, Water.BOTTLED)
                                .get(dice.weighted(88, 8, 2, 2)),
                lacks.contains(Lack.HYGIENIC_TOILET)
                        ? dice.pick(List.of(Toilet.OTHER, Toilet.NO_TOILET))
                        : List.of(Toilet.SEPTIC, Toilet.SEMI_SEPTIC, Toilet.POUR_FLUSH)
                                .get(dice.weighted(78, 14, 8)),
                lacks.contains(Lack.INFORMATION_MEANS) ? List.of() : means());
    }

    /** What only the health station knows, and now and then a word that differs from what the members' facts say. */
    Map<Integer, Answer> answers(WardHousehold household, LocalDate on, Set<Lack> lacks, boolean mayDiffer) {
        Map<Integer, Answer> answers = new HashMap<>();
        if (household.members().stream().anyMatch(p -> p.ageOn(on) < 16)) {
            answers.put(Lack.NUTRITION.place(), lacks.contains(Lack.NUTRITION) ? Answer.LACKING : Answer.NOT_LACKING);
        }
        if (mayDiffer && dice.percent(6)) {
            answers.put(Lack.INSURANCE.place(), lacks.contains(Lack.INSURANCE) ? Answer.NOT_LACKING : Answer.LACKING);
        }
        return answers;
    }

    private List<Means> means() {
        Set<Means> means = EnumSet.of(dice.percent(70) ? Means.TELEVISION : Means.SMARTPHONE);
        for (Means other : Arrays.asList(Means.SMARTPHONE, Means.TELEPHONE, Means.RADIO, Means.LAPTOP)) {
            if (dice.percent(other == Means.SMARTPHONE ? 70 : 12)) {
                means.add(other);
            }
        }
        return new ArrayList<>(means);
    }

    static boolean noWorkingCapacity(WardHousehold household) {
        return household.members().stream().noneMatch(p -> p.work().able());
    }

    Optional<Boolean> wasteCollected() {
        return switch (dice.weighted(70, 12, 18)) {
            case 0 -> Optional.of(true);
            case 1 -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
