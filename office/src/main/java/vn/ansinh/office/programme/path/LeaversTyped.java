package vn.ansinh.office.programme.path;

/**
 * The form of the ward's page as typed, or as it was read.
 *
 * @param money in dong
 * @param isFar whether poor households are to leave both lists at once
 */
public record LeaversTyped(String money, String target, String until, boolean isFar) {}
