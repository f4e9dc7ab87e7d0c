package vn.ansinh.office.review.decision;

import vn.ansinh.office.platform.web.Faults;

/** What was typed of the letter of a superior body. */
public record OpinionTyped(
        String id, String body, String written, String day, String answer, String codes, String note, Faults faults) {}
