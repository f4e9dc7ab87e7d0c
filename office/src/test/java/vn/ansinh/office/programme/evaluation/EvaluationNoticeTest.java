package vn.ansinh.office.programme.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.document.Papers;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.programme.GoldenPaper;

/** The notice of a year's result as somebody last looked at it. */
class EvaluationNoticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 29);
    private static final Scheme SCHEME = new Scheme(
            2026,
            1,
            "cuộc họp Ban Chỉ đạo giảm nghèo ngày 20/09/2026",
            Scheme.suggested(2026).criteria(),
            Scheme.suggested(2026).bands());

    private static EvaluatedGroup group(int number, int place, String... points) {
        UUID area = new UUID(0, number);
        BigDecimal total = BigDecimal.ZERO;
        Map<Integer, Score> scores = new java.util.HashMap<>();
        for (int at = 1; at <= points.length; at++) {
            BigDecimal given = new BigDecimal(points[at - 1]);
            total = total.add(given);
            scores.put(at, new Score(area, at, given, Optional.of(given), "", "Cán bộ", Instant.EPOCH));
        }
        return new EvaluatedGroup(
                area,
                "Tổ dân phố " + number,
                "Mai Thị Hồng Ngân",
                scores,
                Map.of(),
                Optional.of(total),
                Optional.of(place),
                Band.of(total, SCHEME.bands()),
                Optional.empty());
    }

    @Test
    void the_notice_reads_as_when_it_was_last_looked_at() throws IOException {
        GoldenPaper.check(
                "evaluation",
                EvaluationNotice.of(
                        SCHEME,
                        List.of(
                                group(4, 1, "25", "20", "19.5", "14", "10", "10"),
                                group(2, 2, "24", "20", "18", "13.5", "7.5", "10"),
                                group(7, 2, "22.5", "20", "20", "13", "7.5", "10"),
                                group(1, 4, "12", "0", "15", "9", "2.5", "5")),
                        Papers.NAM_NHA_TRANG,
                        new Standing.Issued(31, DAY, Optional.of("7KQ4-M2RD-9TXW")),
                        Signature.deputyForChair(Optional.of("Ngô Đình Trọng Nghĩa"))));
    }
}
