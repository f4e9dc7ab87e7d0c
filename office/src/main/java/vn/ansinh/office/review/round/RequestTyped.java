package vn.ansinh.office.review.round;

import vn.ansinh.office.platform.web.Faults;

/** The form of a request as typed. */
public record RequestTyped(String id, String kind, String channel, String received, String reason, Faults faults) {}
