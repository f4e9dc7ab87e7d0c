package vn.ansinh.office.benefit.payment;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.benefit.enrolment.Payee;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.platform.Sha256;

/**
 * What a list comes to.
 *
 * @param rows how many slips
 * @param people how many people and households
 * @param byKind in dong
 * @param cash what is paid out by hand, in dong
 * @param sha256 of every line: the same lines have the same
 */
public record RunTotals(
        int rows,
        int people,
        long total,
        Map<LineKind, Long> byKind,
        int cashRows,
        long cash,
        Map<PayResult, Integer> results,
        Map<PayResult, Long> money,
        String sha256) {
    static RunTotals of(List<PayLine> lines) {
        Map<LineKind, Long> byKind = new EnumMap<>(LineKind.class);
        lines.forEach(line -> byKind.merge(line.kind(), line.amount(), Long::sum));
        List<Slip> slips = Slip.of(lines);
        Map<PayResult, Integer> results = new EnumMap<>(PayResult.class);
        Map<PayResult, Long> money = new EnumMap<>(PayResult.class);
        slips.forEach(slip -> {
            results.merge(slip.result(), 1, Integer::sum);
            money.merge(slip.result(), slip.total(), Long::sum);
        });
        List<Slip> cash = slips.stream().filter(slip -> slip.to().isCash()).toList();
        return new RunTotals(
                slips.size(),
                (int) lines.stream().map(PayLine::subject).distinct().count(),
                lines.stream().mapToLong(PayLine::amount).sum(),
                byKind,
                cash.size(),
                cash.stream().mapToLong(Slip::total).sum(),
                results,
                money,
                hash(lines));
    }

    public long of(LineKind kind) {
        return byKind.getOrDefault(kind, 0L);
    }

    public int rows(PayResult result) {
        return results.getOrDefault(result, 0);
    }

    public long money(PayResult result) {
        return money.getOrDefault(result, 0L);
    }

    /** {@code Năm trăm nghìn đồng}. */
    public String words() {
        return VietnameseNumbers.dong(total);
    }

    private static String hash(List<PayLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .sorted(Comparator.comparingInt(PayLine::slip)
                        .thenComparing(PayLine::benefit)
                        .thenComparing(PayLine::month)
                        .thenComparing(PayLine::kind)
                        .thenComparing(PayLine::id))
                .forEach(line -> {
                    text.append(line.slip()).append('|').append(line.subject()).append('|');
                    text.append(line.benefit()).append('|').append(line.month()).append('|');
                    text.append(line.kind().code())
                            .append('|')
                            .append(line.amount())
                            .append('|');
                    text.append(line.to().name()).append('|');
                    text.append(line.to().account().map(Payee.Account::toString).orElse("-"))
                            .append('\n');
                });
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
