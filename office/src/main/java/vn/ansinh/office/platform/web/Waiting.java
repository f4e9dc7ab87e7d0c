package vn.ansinh.office.platform.web;

/** Tells the frame how much work waits for the acting person; the inbox has the answer, and the frame may not depend on it. */
@FunctionalInterface
public interface Waiting {
    /** The number of open items. */
    long count();
}
