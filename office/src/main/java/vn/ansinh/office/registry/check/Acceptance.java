package vn.ansinh.office.registry.check;

import java.time.Instant;
import java.util.UUID;

/** Đã xem, là đúng: that somebody looked at a finding and said why the facts are right as they are. */
public record Acceptance(UUID id, String reason, UUID by, Instant at) {
    /** Which finding is meant; of other facts it is another one. */
    record Of(String check, UUID subject, String fingerprint) {
        static Of finding(Finding finding) {
            return new Of(finding.check().code(), finding.subject(), finding.fingerprint());
        }
    }
}
