package vn.ansinh.office.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document that is about to be issued.
 *
 * @param symbol of its kind, in whose series it is numbered, as {@code QĐ-UBND}
 * @param dated the day of the paper; its year is the year of the series
 * @param title name of its kind, as {@code QUYẾT ĐỊNH}; empty for a letter
 * @param subject trích yếu
 * @param issuer who issues it, as running text calls it
 * @param signer full name
 * @param origin the part of the product that it comes of, as {@code review-decision}
 */
public record NewDocument(
        UUID id,
        String symbol,
        LocalDate dated,
        String title,
        String subject,
        String issuer,
        String signer,
        List<String> recipients,
        String origin) {
    public NewDocument {
        recipients = List.copyOf(recipients);
    }
}
