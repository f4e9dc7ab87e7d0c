package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document that was sent to one recipient.
 *
 * @param way {@code by-hand}, {@code post}, {@code network} or {@code other}
 * @param by who recorded the sending
 * @param receipt empty while it is not confirmed
 */
public record Sending(
        UUID id,
        UUID document,
        String written,
        String subject,
        String recipient,
        String way,
        LocalDate sentOn,
        int copies,
        String note,
        String by,
        Optional<Receipt> receipt) {

    /** Who received it and when. */
    public record Receipt(LocalDate on, String by) {}

    public String documentAddress() {
        return "/correspondence/" + document;
    }
}
