package vn.ansinh.office.review.round;

/** What was typed in the forms of the page of a group. */
public record GroupTyped(String day, String reason, String code, String why) {}
