package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Giấy chứng nhận hộ nghèo, hộ cận nghèo.
 *
 * @param number as written on it
 * @param document in the register of documents
 * @param reason why it was issued again; empty for the first
 * @param years the boxes that were confirmed, the earliest first
 * @param end when and why it holds no more
 */
public record Certificate(
        UUID id,
        UUID household,
        String number,
        UUID document,
        LocalDate issuedOn,
        String reason,
        List<Year> years,
        Optional<End> end) {
    public Certificate {
        years = List.copyOf(years);
    }

    /** A box: the year and what the household is in it. */
    public record Year(int year, String status, UUID decision) {}

    /** When and why it holds no more. */
    public record End(LocalDate day, String reason) {}

    public boolean isInForce() {
        return end.isEmpty();
    }

    boolean isConfirmed(UUID decision) {
        return years.stream().anyMatch(one -> one.decision().equals(decision));
    }
}
