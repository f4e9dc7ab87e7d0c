package vn.ansinh.office.demo;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.office.demo.WardSurvey.Cause;

/** Families that fit a cause of hardship as the ward's plan names it. */
final class Stories {
    private static final int[] GRANDCHILDREN = {13, 10, 8, 5, 2};

    private final Dice dice;
    private final Families families;

    Stories(Dice dice, Families families) {
        this.dice = dice;
        this.families = families;
    }

    Cause cause(int size) {
        return switch (size) {
            case 1 -> Cause.NO_WORKER;
            case 2 -> dice.pick(List.of(Cause.NO_WORKER, Cause.SINGLE_PARENT, Cause.ILLNESS));
            default ->
                List.of(
                                Cause.SINGLE_PARENT,
                                Cause.UNSTABLE_WORK,
                                Cause.NO_WORKER,
                                Cause.ILLNESS,
                                Cause.PROTECTED_MEMBER)
                        .get(dice.weighted(24, 34, size > 5 ? 0 : 14, 14, 14));
        };
    }

    List<Slot> family(Cause cause, int size) {
        if (cause == Cause.NO_WORKER) {
            return withoutWorker(size, dice.percent(60));
        }
        for (int i = 0; i < 20_000; i++) {
            List<Slot> family = size > 2 ? families.young(size) : families.ofSize(size);
            if (Hardship.calm(family) && fits(cause, family)) {
                return family;
            }
        }
        throw new IllegalStateException("No family of " + size + " for " + cause);
    }

    /** Old people with grandchildren whose parents are gone, or with grown children who cannot work. */
    List<Slot> withoutWorker(int size, boolean grandchildren) {
        List<Slot> family = new ArrayList<>();
        int age = dice.between(70, 84);
        boolean widow = size == 1 || dice.percent(45);
        family.add(new Slot(Kin.HEAD, !widow && dice.percent(80), age));
        if (!widow) {
            boolean wife = family.getFirst().male();
            family.add(new Slot(Kin.SPOUSE, !wife, age - dice.between(0, 3)));
        }
        int grown = Math.min(age - dice.between(26, 32), 52);
        for (int i = 0; family.size() < size; i++) {
            family.add(
                    grandchildren
                            ? new Slot(Kin.SONS_CHILD, dice.percent(50), GRANDCHILDREN[i])
                            : new Slot(Kin.CHILD, dice.percent(60), grown - 3 * i));
        }
        return family;
    }

    private static boolean fits(Cause cause, List<Slot> family) {
        boolean couple = family.stream().anyMatch(s -> s.kin() == Kin.SPOUSE);
        boolean children = family.stream().anyMatch(s -> s.kin() == Kin.CHILD && s.age() < 16);
        return switch (cause) {
            case SINGLE_PARENT -> !couple && children;
            case UNSTABLE_WORK -> couple && family.stream().anyMatch(s -> s.age() >= 20 && s.age() <= 52);
            case ILLNESS, PROTECTED_MEMBER -> couple || children;
            case NO_WORKER, NO_CAPITAL, MANY_DEPENDANTS -> true;
        };
    }
}
