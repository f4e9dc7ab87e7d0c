package vn.ansinh.rules.path;

import java.util.ArrayList;
import java.util.List;

/**
 * Every least set of indicators that takes enough out of each of several groups: a set is least when every member of it is missed by
 * some group. Sets and groups are bits. Walks through the indicators once, leaving a branch as soon as it cannot reach
 * or is more than is needed, so that it makes hardly more than it returns.
 */
final class LeastSets {
    private final int[] groups;
    private final int[] needs;
    private final List<Integer> found = new ArrayList<>();

    private LeastSets(int[] groups, int[] needs) {
        this.groups = groups;
        this.needs = needs;
    }

    /**
     * In ascending order of the bits.
     *
     * @param groups which bits count for each group
     * @param needs how many each group needs; not {@link Bounds#CLOSED}
     * @param choice bits that may be taken
     */
    static List<Integer> of(int[] groups, int[] needs, int choice) {
        LeastSets sets = new LeastSets(groups, needs);
        sets.walk(0, choice);
        sets.found.sort(null);
        return List.copyOf(sets.found);
    }

    private void walk(int taken, int left) {
        int wanting = 0;
        for (int place = 0; place < groups.length; place++) {
            int missing = needs[place] - Integer.bitCount(taken & groups[place]);
            if (missing > Integer.bitCount(left & groups[place])) {
                return;
            }
            if (missing > 0) {
                wanting |= groups[place];
            }
        }
        if (wanting == 0) {
            if (isLeast(taken)) {
                found.add(taken);
            }
            return;
        }
        int useful = left & wanting;
        int one = Integer.lowestOneBit(useful);
        walk(taken | one, useful & ~one);
        walk(taken, useful & ~one);
    }

    private boolean isLeast(int taken) {
        for (int rest = taken; rest != 0; rest &= rest - 1) {
            if (!isMissed(taken, Integer.lowestOneBit(rest))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMissed(int taken, int one) {
        for (int place = 0; place < groups.length; place++) {
            if ((groups[place] & one) != 0 && Integer.bitCount(taken & groups[place]) == needs[place]) {
                return true;
            }
        }
        return false;
    }
}
