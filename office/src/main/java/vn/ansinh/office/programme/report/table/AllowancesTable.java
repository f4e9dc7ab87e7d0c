package vn.ansinh.office.programme.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Claims;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.target.Indicator;
import vn.ansinh.rules.benefit.Benefit;

/**
 * Đối tượng hưởng trợ cấp xã hội hằng tháng, by group: who gets it on the last day and on the eve of the first one, as the register or
 * take-up says. Money is said where the law fixes it for everybody who gets it, otherwise nobody knows it here.
 */
@Component
class AllowancesTable implements ReportTable {
    private final Gaps gaps;

    AllowancesTable(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public String code() {
        return "allowances";
    }

    @Override
    public String title() {
        return "Đối tượng hưởng trợ cấp xã hội hằng tháng";
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    /**
     * Who gets a benefit.
     *
     * @param isAllDue whether the law gives it to all of them
     * @param money a month; empty where it is not known of one of them
     */
    private record Getting(Benefit benefit, Set<UUID> who, boolean isAllDue, Optional<BigDecimal> money) {
        static Getting nobody(Benefit benefit) {
            return new Getting(benefit, Set.of(), true, Optional.of(BigDecimal.ZERO));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Map<String, Getting> was = on(from.minusDays(1));
        Map<String, Getting> is = on(until);
        Map<String, Benefit> all = new LinkedHashMap<>();
        is.forEach((id, one) -> all.put(id, one.benefit()));
        was.forEach((id, one) -> all.putIfAbsent(id, one.benefit()));
        Cells cells = Cells.of("Nhóm đối tượng")
                .column("start", "Đầu kỳ")
                .column("more", "Tăng")
                .column("less", "Giảm")
                .column("now", "Hiện hưởng")
                .column("money", "Kinh phí một tháng (đồng)");
        all.forEach((id, benefit) -> row(
                cells,
                was.getOrDefault(id, Getting.nobody(benefit)),
                is.getOrDefault(id, Getting.nobody(benefit)),
                until));
        return cells.done();
    }

    private static void row(Cells cells, Getting was, Getting is, LocalDate until) {
        String address = "/supports/" + is.benefit().id() + "?asof=" + until + (is.isAllDue() ? "&kind=receives" : "");
        Set<UUID> more = new HashSet<>(is.who());
        more.removeAll(was.who());
        Set<UUID> less = new HashSet<>(was.who());
        less.removeAll(is.who());
        cells.row(
                is.benefit().id(),
                is.benefit().name().vi(),
                Cell.number(BigDecimal.valueOf(was.who().size())),
                Cell.number(BigDecimal.valueOf(more.size())),
                Cell.number(BigDecimal.valueOf(less.size())),
                Cell.count(is.who().size(), address),
                is.money().map(Cell::number).orElseGet(Cell::unknown));
    }

    private Map<String, Getting> on(LocalDate day) {
        Map<String, Getting> found = new LinkedHashMap<>();
        List<String> families = Indicator.ALLOWANCES.families();
        for (Claims.OfBenefit of : gaps.on(day).of(Claims.Section.STEADY)) {
            List<Claim> gets = of.claims().stream()
                    .filter(claim -> claim.kind() == Claim.Kind.RECEIVES || claim.kind() == Claim.Kind.NO_LONGER)
                    .toList();
            if (families.contains(of.benefit().family()) && !gets.isEmpty()) {
                Set<UUID> who = new HashSet<>();
                gets.forEach(claim ->
                        who.add(claim.whose().person().orElse(claim.household().id())));
                boolean isKnown =
                        gets.stream().allMatch(claim -> claim.monthly().isPresent());
                found.put(
                        of.benefit().id(),
                        new Getting(
                                of.benefit(),
                                who,
                                gets.stream().allMatch(claim -> claim.kind() == Claim.Kind.RECEIVES),
                                isKnown
                                        ? Optional.of(gets.stream()
                                                .flatMap(claim -> claim.monthly().stream())
                                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                                        : Optional.empty()));
            }
        }
        return found;
    }
}
