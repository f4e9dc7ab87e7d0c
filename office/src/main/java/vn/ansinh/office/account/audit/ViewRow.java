package vn.ansinh.office.account.audit;

import java.time.Instant;

/**
 * A sensitive fact that was looked at.
 *
 * @param subject of whom: a name or a code
 */
public record ViewRow(Instant at, String person, String fact, String subject) {}
