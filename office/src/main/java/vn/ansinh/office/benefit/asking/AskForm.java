package vn.ansinh.office.benefit.asking;

import vn.ansinh.office.platform.web.Faults;

/**
 * The form by which somebody is sent to ask.
 *
 * @param what typed; empty asks each for the one fact that is missing
 */
public record AskForm(String what, String due, Faults faults) {}
