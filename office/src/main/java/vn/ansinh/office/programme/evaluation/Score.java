package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Điểm của một tổ ở một tiêu chí, as last given.
 *
 * @param suggested what the program suggested then
 * @param remark why; may be empty where the suggestion was taken over
 */
public record Score(
        UUID area,
        int position,
        BigDecimal points,
        Optional<BigDecimal> suggested,
        String remark,
        String by,
        Instant at) {}
