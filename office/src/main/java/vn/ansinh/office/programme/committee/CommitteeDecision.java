package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision by which a committee was set up (thành lập) or renewed (kiện toàn).
 *
 * @param written number and symbol as on the paper, as {@code 45/QĐ-UBND}
 * @param document in the register of documents, where it is there
 */
public record CommitteeDecision(
        UUID id, Committee committee, boolean isRenewal, String written, LocalDate dated, Optional<UUID> document) {}
