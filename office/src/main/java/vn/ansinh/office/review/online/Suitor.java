package vn.ansinh.office.review.online;

/** A household that a request may be of. */
public record Suitor(String code, String head, String area, String address) {}
