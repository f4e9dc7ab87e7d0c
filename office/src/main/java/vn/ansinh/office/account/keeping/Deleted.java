package vn.ansinh.office.account.keeping;

import java.time.Instant;
import java.time.LocalDate;

/** What was deleted because its time was over. */
public record Deleted(String kind, LocalDate before, int items, String ground, String note, String by, Instant at) {}
