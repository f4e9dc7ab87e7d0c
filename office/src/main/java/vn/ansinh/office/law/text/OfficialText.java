package vn.ansinh.office.law.text;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A ward's copy of an official text.
 *
 * @param document id of the document in the law files
 * @param sha256 of the file as received, in hexadecimal
 */
public record OfficialText(
        UUID id,
        String document,
        String fileName,
        FileKind kind,
        long bytes,
        String sha256,
        UUID loadedBy,
        Instant loadedAt,
        Optional<Removal> removed) {

    /** Who removed it, when and why. */
    public record Removal(UUID by, Instant at, String reason) {}

    /**
     * A part of a text.
     *
     * @param number of the article; empty for what stands before the first
     */
    public record Part(String number, String body) {
        /** Where it stands on the page of the text. */
        public String anchor() {
            return number.isEmpty() ? "mo-dau" : "dieu-" + number;
        }
    }
}
