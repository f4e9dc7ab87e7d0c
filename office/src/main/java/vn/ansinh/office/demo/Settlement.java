package vn.ansinh.office.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.office.demo.WardSurvey.Cause;

/** Settles a ward: how many households stand in each group, of what size, and who lives in them. */
final class Settlement {
    /** How a household fares, which decides only the facts it is given. */
    enum Fortune {
        ORDINARY,
        LOW,
        DEEP
    }

    /** A household with what the later survey must agree with; ordinary ones have no case. */
    record Settled(WardHousehold household, Fortune fortune, int index, Optional<Hardship.Case> hardship) {}

    private record Plot(int size, Fortune fortune, int index) {}

    /** Hardship babies are born by August, before the first interview of autumn 2023. */
    private static final int BEFORE_THE_SURVEY = 8;

    private final long seed;
    private final WardSize size;
    private final Dice dice;
    private final Words words = Words.load();
    private final Naming naming;
    private final Births births;
    private final Numbers numbers;
    private final Circumstances circumstances;
    private final Families families;
    private final Stories stories;
    private final Hardship hardship;
    private final Streets streets;

    Settlement(long seed, WardSize size) {
        this.seed = seed;
        this.size = size;
        this.dice = new Dice(seed);
        this.naming = new Naming(dice, words);
        this.numbers = new Numbers(dice);
        this.births = new Births(dice, numbers);
        this.circumstances = new Circumstances(dice, words);
        this.families = new Families(dice);
        this.stories = new Stories(dice, families);
        this.hardship = new Hardship(dice, words);
        this.streets = new Streets(dice, words, size.groups());
    }

    DemonstrationWard ward() {
        List<Settled> settled = new ArrayList<>();
        List<Plot> plots = plots();
        int[] perGroup = perGroup();
        int next = 0;
        for (int group = 1; group <= size.groups(); group++) {
            for (int number = 1; number <= perGroup[group - 1]; number++) {
                settled.add(settle(plots.get(next++), group, number));
            }
        }
        SurveyRounds rounds = new SurveyRounds(dice, words, size, settled);
        return new DemonstrationWard(
                seed, size, settled.stream().map(Settled::household).toList(), rounds.surveys(), rounds.listings());
    }

    private List<Plot> plots() {
        List<Plot> plots = new ArrayList<>();
        add(plots, Fortune.DEEP, Sizes.even(size.deepHouseholds(), size.deepPeople()));
        add(plots, Fortune.LOW, Sizes.spread(dice, size.lowHouseholds(), size.lowPeople(), Sizes.HARDSHIP));
        add(
                plots,
                Fortune.ORDINARY,
                Sizes.spread(
                        dice,
                        size.households() - size.deepHouseholds() - size.lowHouseholds(),
                        size.people() - size.deepPeople() - size.lowPeople(),
                        Sizes.URBAN));
        dice.shuffle(plots);
        return plots;
    }

    private static void add(List<Plot> plots, Fortune fortune, int[] sizes) {
        for (int i = 0; i < sizes.length; i++) {
            plots.add(new Plot(sizes[i], fortune, i));
        }
    }

    /** Groups are as uneven as real ones: the largest holds more than twice the smallest. */
    private int[] perGroup() {
        int[] weights = new int[size.groups()];
        int total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = dice.between(65, 150);
            total += weights[i];
        }
        int[] households = new int[weights.length];
        int left = size.households();
        for (int i = 0; i < weights.length; i++) {
            households[i] = (int) ((long) size.households() * weights[i] / total);
            left -= households[i];
        }
        for (int i = 0; left > 0; i++, left--) {
            households[i % households.length]++;
        }
        return households;
    }

    private Settled settle(Plot plot, int group, int number) {
        String code = String.format(Locale.ROOT, "PL-%02d-%04d", group, number);
        String phone = dice.percent(91) ? numbers.phone() : "";
        String address = streets.address(group);
        if (plot.fortune == Fortune.ORDINARY) {
            List<WardPerson> members = people(families.ofSize(plot.size), 12);
            return new Settled(
                    new WardHousehold(code, group, address, phone, members),
                    plot.fortune,
                    plot.index,
                    Optional.empty());
        }
        Hardship.Case told = plot.fortune == Fortune.DEEP ? deep(plot) : low(plot);
        return new Settled(
                new WardHousehold(code, group, address, phone, told.members()),
                plot.fortune,
                plot.index,
                Optional.of(told));
    }

    private Hardship.Case deep(Plot plot) {
        return switch (plot.index % 4) {
            case 0 ->
                hardship.tell(
                        Cause.NO_WORKER,
                        people(stories.withoutWorker(plot.size, false), BEFORE_THE_SURVEY),
                        3,
                        3,
                        EnumSet.of(Lack.INFORMATION_MEANS, Lack.HYGIENIC_TOILET));
            case 1 -> tell(Cause.SINGLE_PARENT, plot.size, 4, 5);
            case 2 -> tell(Cause.ILLNESS, plot.size, 3, 4);
            default -> tell(Cause.PROTECTED_MEMBER, plot.size, 3, 4);
        };
    }

    private Hardship.Case low(Plot plot) {
        return tell(stories.cause(plot.size), plot.size, 0, 2);
    }

    private Hardship.Case tell(Cause cause, int members, int fewest, int most) {
        return hardship.tell(cause, people(stories.family(cause, members), BEFORE_THE_SURVEY), fewest, most, Set.of());
    }

    private List<WardPerson> people(List<Slot> family, int lastMonth) {
        People people = People.of(dice);
        List<String> names = naming.of(family, people);
        List<WardPerson> members = new ArrayList<>();
        for (int i = 0; i < family.size(); i++) {
            Slot slot = family.get(i);
            WardPerson person = births.person(slot, names.get(i), people, lastMonth);
            members.add(circumstances.complete(person, slot.age()));
        }
        return members;
    }
}
