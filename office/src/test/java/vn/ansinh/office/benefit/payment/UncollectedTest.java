package vn.ansinh.office.benefit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who does not collect three months in a row is proposed for suspension, and what was not collected goes on once. */
class UncollectedTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void three_months_in_a_row_are_a_proposal_and_two_are_none() {
        try (PaidWard ward = new PaidWard()) {
            ward.person(0, "Lê Thị An", SEPTEMBER, 540_000);
            UUID cuong = ward.person(1, "Phạm Văn Cường", SEPTEMBER, 540_000);
            for (int at = 0; at < 3; at++) {
                YearMonth month = SEPTEMBER.plusMonths(at);
                UUID list = ward.handedOver(month);
                int slip = ward.lines(list).stream()
                        .filter(line -> line.subject().equals(cuong))
                        .findFirst()
                        .orElseThrow()
                        .slip();
                ward.answered(list, PayResult.NOT_COLLECTED, slip);
                ward.closed(list);
                assertThat(ward.officer.get("/payments").body().contains("Ba tháng liền không nhận: 1"))
                        .as("after %s", month)
                        .isEqualTo(at == 2);
            }
            assertThat(ward.lines(ward.prepared(PaidWard.DECEMBER)).stream()
                            .filter(line -> line.subject().equals(cuong)))
                    .extracting(PayLine::kind)
                    .containsExactly(LineKind.CARRIED, LineKind.CARRIED, LineKind.CARRIED, LineKind.REGULAR);
            assertThat(ward.officer.get("/today").body()).contains("Giao danh sách chi trả tháng 12/2026");
            assertThat(PaymentDays.handOver(PaidWard.DECEMBER)).isEqualTo(LocalDate.of(2026, 11, 24));
        }
    }
}
