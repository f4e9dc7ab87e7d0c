package vn.ansinh.office.account.audit;

import java.time.Instant;

/** A sensitive fact that was looked at. */
public record ViewRow(Instant at, String person, String role, String why, String fact, String subject) {}
