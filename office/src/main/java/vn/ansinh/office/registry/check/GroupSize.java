package vn.ansinh.office.registry.check;

/** Households and people of a group on the last day of the last review, and now. */
public record GroupSize(String name, long householdsThen, long peopleThen, long householdsNow, long peopleNow) {
    public long households() {
        return householdsNow - householdsThen;
    }

    public long people() {
        return peopleNow - peopleThen;
    }

    /** Whether it changed by more than is plausible between two reviews; a group without anybody before has nothing to compare. */
    public boolean isStriking() {
        return isMuch(householdsThen, householdsNow) || isMuch(peopleThen, peopleNow);
    }

    private static boolean isMuch(long then, long now) {
        return then > 0 && Math.abs(now - then) * 100 > then * Bounds.MOST_CHANGE_PERCENT;
    }
}
