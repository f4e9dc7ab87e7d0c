package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Giám sát chi trả: who looked on where the payer pays out.
 *
 * @param words what was seen
 */
public record Monitoring(UUID id, UUID run, LocalDate day, String place, String monitor, String words) {}
