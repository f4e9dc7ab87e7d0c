package vn.ansinh.office.account.entry;

/**
 * What the sign-in page shows.
 *
 * @param next the page to open afterwards
 * @param name the user name as typed
 * @param problem the key of the sentence that says what is wrong; empty at first
 * @param seconds how long to wait before the next attempt
 */
public record SignInView(String next, String name, String problem, long seconds) {}
