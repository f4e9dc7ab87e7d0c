package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.document.DocumentKind;

/**
 * A paper of a committee that is signed.
 *
 * @param meeting that it is about; empty of assignments
 * @param asOf the day of the assignments, or the day on which the draft was made
 */
public record CommitteePaper(
        UUID id, Committee committee, Kind kind, Optional<UUID> meeting, LocalDate asOf, Optional<End> end) {
    /** What it is. */
    public enum Kind {
        INVITATION(DocumentKind.INVITATION, "giay-moi"),
        CONCLUSIONS(DocumentKind.NOTICE, "thong-bao-ket-luan"),
        ASSIGNMENTS(DocumentKind.NOTICE, "thong-bao-phan-cong");

        private final DocumentKind document;
        private final String fileName;

        Kind(DocumentKind document, String fileName) {
            this.document = document;
            this.fileName = fileName;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        DocumentKind document() {
            return document;
        }

        String fileName() {
            return fileName;
        }

        static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * What came of the draft.
     *
     * @param document in the register; empty when it was returned
     * @param cited number and day of it
     * @param reason why it was returned
     */
    public record End(LocalDate day, Optional<UUID> document, String cited, String reason) {}

    public boolean isDraft() {
        return end.isEmpty();
    }

    /** The page that it belongs to. */
    String home() {
        return meeting.map(id -> "/programme/committee/meetings/" + id).orElse("/programme/committee/groups");
    }
}
