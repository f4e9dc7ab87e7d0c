package vn.ansinh.office.law.decree;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Nghị định mới: a law file that the ward loaded, and what became of it.
 *
 * @param fileName as it was sent
 * @param text its YAML
 */
public record Decree(
        UUID id, String fileName, String text, Deed entered, Optional<Deed> confirmed, Optional<Withdrawal> withdrawn) {

    /** Who did it, and when. */
    public record Deed(UUID by, Instant at) {}

    /** Who withdrew it, when and why. */
    public record Withdrawal(UUID by, Instant at, String reason) {}

    /** What it is; the name of a status is a word key. */
    public enum Status {
        WAITING,
        CONFIRMED,
        WITHDRAWN
    }

    public Status status() {
        if (withdrawn.isPresent()) {
            return Status.WITHDRAWN;
        }
        return confirmed.isPresent() ? Status.CONFIRMED : Status.WAITING;
    }

    /** Confirmed by a second person and not withdrawn: only then it is part of the law in the ward. */
    public boolean counts() {
        return status() == Status.CONFIRMED;
    }

    /** Its name among the law files; later files are read after earlier ones. */
    public String path() {
        return "decrees/" + id + ".yaml";
    }
}
