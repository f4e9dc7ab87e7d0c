package vn.ansinh.office.review.posting;

import vn.ansinh.office.platform.web.Faults;

/** The form of a copy that was hung, as typed. */
public record HangingTyped(String id, String place, String placeName, String day, String by, Faults faults) {}
