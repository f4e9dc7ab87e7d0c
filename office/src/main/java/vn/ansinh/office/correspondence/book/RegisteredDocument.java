package vn.ansinh.office.correspondence.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.ansinh.office.correspondence.Force;

/**
 * A document of the register.
 *
 * @param number of its series and year; of one that came in the arrival number
 * @param written number and symbol as they stand on the paper
 * @param registered the day on which it came in or went into the register
 * @param title name of its kind in capitals; empty for a letter
 * @param checkCode empty for what was not issued by the program
 * @param origin the part of the product it comes of; empty where it was written down by hand
 */
public record RegisteredDocument(
        UUID id,
        boolean isOut,
        String symbol,
        int year,
        int number,
        String written,
        LocalDate dated,
        LocalDate registered,
        String title,
        String subject,
        String issuer,
        String signer,
        List<String> recipients,
        String checkCode,
        String origin,
        String by,
        Instant at,
        Force force) {
    public RegisteredDocument {
        recipients = List.copyOf(recipients);
    }

    public String address() {
        return "/correspondence/" + id;
    }

    /** The day under which it stands in the register. */
    public LocalDate day() {
        return isOut ? dated : registered;
    }

    /** {@code Quyết định}; empty for a letter. */
    public String kind() {
        return title.isEmpty() ? "" : title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Kind and subject as the register has them in one column. */
    public String titled() {
        return kind().isEmpty() ? subject : kind() + ": " + subject;
    }
}
