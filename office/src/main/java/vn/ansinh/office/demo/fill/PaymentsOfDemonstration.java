package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.payment.PastLists;
import vn.ansinh.office.benefit.payment.PayResult;
import vn.ansinh.office.benefit.payment.Payer;
import vn.ansinh.office.benefit.payment.Payers;
import vn.ansinh.office.benefit.payment.PaymentRuns;
import vn.ansinh.office.benefit.payment.PreparingRun;
import vn.ansinh.office.benefit.payment.Slip;
import vn.ansinh.office.platform.Acting;

/**
 * Three years of monthly lists: all closed but the one of this month, whose answer is late for some rows, and the one of the next, which
 * waits for approval. Some do not collect, one of them three months in a row; one transfer came back.
 */
@Component
@Order(63)
class PaymentsOfDemonstration implements ProgrammePart {
    private static final YearMonth FIRST = YearMonth.of(2024, Month.JANUARY);
    private static final YearMonth RETURNED = YearMonth.of(2026, Month.MAY);
    private static final int STILL_OPEN = 6;
    private static final int MONTHS_AWAY = 3;
    private static final int OUT_OF = 120;
    private static final String ALLOWANCE = "allowance-disability";
    private static final Payer PAYER = new Payer(
            1,
            "Bưu điện tỉnh Khánh Hòa",
            "05/2025/HĐ-CTTGXH ngày 30/6/2025",
            "Ủy ban nhân dân phường Nam Nha Trang",
            "MHBKVNVX",
            "0901000002026");

    private final PastLists lists;
    private final PreparingRun preparing;
    private final PaymentRuns runs;
    private final Payers payers;
    private final DemonstrationSigner signer;

    PaymentsOfDemonstration(
            PastLists lists, PreparingRun preparing, PaymentRuns runs, Payers payers, DemonstrationSigner signer) {
        this.lists = lists;
        this.preparing = preparing;
        this.runs = runs;
        this.payers = payers;
        this.signer = signer;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        if (Acting.as(founding.officer(), "SEE_PAYMENT", () -> runs.of(now.plusMonths(1)))
                .isPresent()) {
            return;
        }
        Acting.as(founding.officer(), "RUN_PAYMENT", () -> payers.say(PAYER));
        lists.take(
                FIRST,
                now,
                what -> Acting.as(founding.officer(), "RUN_PAYMENT", what),
                what -> signer.signs(name -> what.run()),
                (month, slips) -> outcome(month, slips, now));
        Acting.as(founding.officer(), "RUN_PAYMENT", () -> preparing.prepare(now.plusMonths(1)));
    }

    private static Map<PayResult, Set<Integer>> outcome(YearMonth month, List<Slip> slips, YearMonth now) {
        Set<Integer> away = new TreeSet<>();
        Set<Integer> returned = new TreeSet<>();
        Set<Integer> open = new TreeSet<>();
        for (Slip slip : slips) {
            int dice = Math.floorMod(slip.subject().hashCode() * 31 + month.hashCode() * 17, OUT_OF);
            if (slip.to().isCash() && dice == 0) {
                away.add(slip.number());
            } else if (month.equals(RETURNED) && !slip.to().isCash() && returned.isEmpty()) {
                returned.add(slip.number());
            } else if (month.equals(now) && slip.number() > slips.size() - STILL_OPEN) {
                open.add(slip.number());
            }
        }
        if (month.isAfter(now.minusMonths(MONTHS_AWAY))) {
            slips.stream()
                    .filter(slip -> slip.to().isCash() && slip.benefits().contains(ALLOWANCE))
                    .findFirst()
                    .ifPresent(slip -> away.add(slip.number()));
        }
        open.removeAll(away);
        Map<PayResult, Set<Integer>> said = new HashMap<>();
        said.put(PayResult.NOT_COLLECTED, away);
        said.put(PayResult.RETURNED, returned);
        said.put(PayResult.OPEN, open);
        return said;
    }
}
