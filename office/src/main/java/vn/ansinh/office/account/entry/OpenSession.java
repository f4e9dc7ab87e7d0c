package vn.ansinh.office.account.entry;

import java.time.Instant;
import java.util.UUID;
import vn.ansinh.office.account.Role;

/** A session not ended, as a list shows it. */
public record OpenSession(UUID id, Role role, Instant startedAt, Instant seenAt, String address, String browser) {}
