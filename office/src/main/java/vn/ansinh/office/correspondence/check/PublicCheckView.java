package vn.ansinh.office.correspondence.check;

import java.util.Optional;

/**
 * The page with its answer.
 *
 * @param code as typed, or as on the paper once it was understood
 * @param file what became of the file that was sent
 */
public record PublicCheckView(String code, Answer answer, Optional<CheckedDocument> document, FileAnswer file) {
    /** What became of the code. */
    public enum Answer {
        NOT_ASKED,
        UNREADABLE,
        UNKNOWN,
        TOO_OFTEN,
        KNOWN
    }

    /** What became of the file. */
    public enum FileAnswer {
        NONE,
        SAME,
        OTHER
    }

    static PublicCheckView without(String code, Answer answer) {
        return new PublicCheckView(code, answer, Optional.empty(), FileAnswer.NONE);
    }
}
