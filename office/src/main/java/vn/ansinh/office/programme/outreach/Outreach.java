package vn.ansinh.office.programme.outreach;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Một lượt tuyên truyền, vận động. Never changed: one that was wrong is put right by another, or withdrawn with a reason.
 *
 * @param what of its households those that whoever looks may know
 * @param end why it does not count; empty while it does
 */
public record Outreach(NewOutreach what, UUID recordedBy, String by, Instant at, Optional<End> end) {
    /**
     * Why it no longer counts.
     *
     * @param replacedBy the one that puts it right
     */
    public record End(String reason, Optional<UUID> replacedBy) {}

    public UUID id() {
        return what.id();
    }

    public boolean counts() {
        return end.isEmpty();
    }

    public boolean isIn(UUID area) {
        return what.areas().contains(area);
    }

    public String address() {
        return "/programme/outreach/" + what.id();
    }
}
