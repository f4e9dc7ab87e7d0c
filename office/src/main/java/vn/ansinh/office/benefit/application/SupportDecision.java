package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.document.DocumentKind;

/**
 * Quyết định về chế độ: what is laid before the signer, or a notice before somebody loses something.
 *
 * @param answerBy of a notice: until when the family may answer
 * @param aheadOf of a notice: what would follow
 * @param end what came of it; empty while it waits
 */
public record SupportDecision(
        UUID id,
        Kind kind,
        String procedure,
        LocalDate drafted,
        String reason,
        Optional<LocalDate> answerBy,
        Optional<Kind> aheadOf,
        List<Line> lines,
        Optional<End> end) {
    public SupportDecision {
        lines = List.copyOf(lines);
    }

    /** What is decided; the name is a word key. */
    public enum Kind {
        NOTICE,
        GRANT,
        REFUSE,
        CHANGE,
        SUSPEND,
        RESUME,
        STOP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The family may lose by it. */
        public boolean isLoss() {
            return this == CHANGE || this == SUSPEND || this == STOP;
        }

        /** A refusal is a written notice with its reason, not a decision. */
        public DocumentKind document() {
            return this == NOTICE || this == REFUSE ? DocumentKind.NOTICE : DocumentKind.DECISION;
        }

        public static Optional<Kind> ofCode(String code) {
            for (Kind one : values()) {
                if (one.code().equals(code)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One support of one person.
     *
     * @param amount decided, in dong; a month, or once
     * @param byLaw what the law gives at least
     * @param from first month that it holds for; empty where the day of the signature tells
     * @param ground code of the reason why it rests, goes on or ends
     * @param payee empty where nothing is paid by it
     */
    public record Line(
            int place,
            Optional<UUID> application,
            Optional<UUID> enrolment,
            UUID household,
            Optional<UUID> person,
            String benefit,
            boolean isPrivate,
            String name,
            String born,
            String address,
            long amount,
            long byLaw,
            String rule,
            String cited,
            String sentence,
            Optional<YearMonth> from,
            Optional<LocalDate> event,
            String ground,
            Optional<Payee> payee) {}

    /** Signed as a document, or returned with a reason. */
    public record End(LocalDate day, Optional<UUID> document, String cited, String signer, String reason) {}

    public boolean isDraft() {
        return end.isEmpty();
    }

    public boolean isSigned() {
        return end.flatMap(End::document).isPresent();
    }

    public String address() {
        return "/applications/decisions/" + id;
    }

    /** What it comes to, a month or once. */
    public long total() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    /** Of whom it speaks. */
    public String whom() {
        return lines.isEmpty() ? "" : lines.getFirst().name() + (lines.size() > 1 ? " +" + (lines.size() - 1) : "");
    }
}
