package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Danh sách: one list of a period.
 *
 * @param day of which the rights were asked
 * @param recipient to whom it goes; empty while nobody said so
 * @param reason why it was returned or withdrawn last
 */
public record Roll(
        UUID id,
        RollPeriod period,
        Optional<RollSchool> school,
        LocalDate day,
        State state,
        String recipient,
        String signer,
        String reason,
        Optional<LocalDate> sentOn,
        Optional<UUID> document,
        int steps) {
    /** How far it has come; the name is a word key. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        SENT,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State after(String step) {
            return switch (step) {
                case "submit" -> SUBMITTED;
                case "return" -> RETURNED;
                case "send" -> SENT;
                case "withdraw" -> WITHDRAWN;
                default -> throw new IllegalStateException("no step " + step);
            };
        }

        /** The kind of its badge. */
        public String style() {
            return switch (this) {
                case SENT -> "done";
                case SUBMITTED -> "due";
                case RETURNED -> "late";
                case DRAFT, WITHDRAWN -> "undetermined";
            };
        }
    }

    public RollKind kind() {
        return period.kind();
    }

    /** Whether the officer may still change it. */
    public boolean isOpen() {
        return state == State.DRAFT || state == State.RETURNED;
    }

    public boolean isSent() {
        return state == State.SENT;
    }

    public String address() {
        return "/rolls/lists/" + id;
    }

    /** What it is called on papers, without its kind. */
    public String subject() {
        return switch (kind()) {
            case INSURANCE -> "Tăng, giảm, thay đổi người tham gia bảo hiểm y tế " + period.written();
            case ELECTRICITY -> "Hộ được hỗ trợ tiền điện " + period.written();
            case SCHOOL ->
                "Trẻ em, học sinh, sinh viên được hỗ trợ " + period.written()
                        + school.map(one -> ", " + one.name()).orElse("");
        };
    }
}
