package vn.ansinh.office.law;

/**
 * A value of the ward counts from now on, or counts no longer; published once that is written down, so that whoever listens sees the law
 * as it is then.
 */
public record WardValueCounts(String parameter) {}
