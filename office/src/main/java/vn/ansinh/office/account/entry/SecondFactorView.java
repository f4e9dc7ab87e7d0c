package vn.ansinh.office.account.entry;

import vn.ansinh.office.platform.web.QrPicture;

/**
 * What the page of setting up a second factor shows.
 *
 * @param problem the key of the sentence that says what is wrong; empty at first
 * @param isRequired whether the administrator requires it before any other page
 */
public record SecondFactorView(String secret, QrPicture picture, String next, String problem, boolean isRequired) {
    /** The secret in groups of four letters, for typing. */
    public String spaced() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "SecondFactorView[hidden]";
    }
}
