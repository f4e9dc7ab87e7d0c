package vn.ansinh.office.review.fieldwork;

import vn.ansinh.office.platform.web.Faults;

/** What was typed of a visit. */
public record VisitTyped(String id, String outcome, String day, String next, Faults faults) {}
