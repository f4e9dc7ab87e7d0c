package vn.ansinh.office.review.outcome;

/** What one household adds to one column of one group. Zero households where only people came or went. */
public record Entry(Home home, String group, Column column, int households, int people) {}
