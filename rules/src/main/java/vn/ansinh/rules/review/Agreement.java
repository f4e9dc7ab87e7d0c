package vn.ansinh.rules.review;

/**
 * Thống nhất của cuộc họp dân: the part of the people present that must agree, the part itself being enough. It is of those present
 * and of nobody else: the meetings of Law 10/2022 count all households of a group and ask for more than half of them.
 *
 * @param percent in whole percent of the people present
 */
public record Agreement(int percent) {
    static final int WHOLE = 100;

    public Agreement {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException(percent + " percent, expected 1 to " + WHOLE);
        }
    }

    /** Whether these agree; nobody present agrees to nothing. */
    public boolean isReached(int agreeing, PeoplePresent present) {
        return present.count() > 0 && (long) agreeing * WHOLE >= (long) percent * present.count();
    }

    /** The fewest hands that are enough. */
    public int needed(PeoplePresent present) {
        return Math.max(1, Math.ceilDiv(percent * present.count(), WHOLE));
    }
}
