package vn.ansinh.office.account.watch;

/**
 * From when on something is shown to the administrator.
 *
 * @param nightFrom the hour at which the night begins, 18 to 23
 * @param nightUntil the hour at which it ends, 1 to 8
 * @param peopleADay how many people's sensitive facts somebody sees in a day
 * @param rowsAFile how many rows a file that leaves the office has
 * @param failuresADay how many wrong passwords an account gets in a day
 * @param isOwn whether the ward entered them; otherwise they are the application's proposal
 */
public record Limits(int nightFrom, int nightUntil, int peopleADay, int rowsAFile, int failuresADay, boolean isOwn) {
    /** What holds until the ward enters its own. */
    static final Limits PROPOSED = new Limits(22, 5, 60, 1000, 10, false);
}
