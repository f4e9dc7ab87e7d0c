package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.benefit.roll.matter.Matter;
import vn.ansinh.office.benefit.roll.matter.MatterKind;
import vn.ansinh.office.benefit.roll.matter.MatterStage;
import vn.ansinh.office.benefit.roll.matter.Matters;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.review.Standings;

/** A house that is done, one that is being built, one proposed; two people sent to legal aid. */
@Component
@Order(68)
class MattersOfDemonstration implements ProgrammePart {
    private static final LocalDate ALL_BEGUN = LocalDate.of(2026, Month.OCTOBER, 20);

    private final Matters matters;
    private final Standings standings;
    private final Register register;
    private final TransactionTemplate transactions;

    MattersOfDemonstration(Matters matters, Standings standings, Register register, TransactionTemplate transactions) {
        this.matters = matters;
        this.standings = standings;
        this.register = register;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        if (today.isBefore(ALL_BEGUN)) {
            return;
        }
        Acting.as(
                founding.officer(),
                "KEEP_ROLL",
                () -> transactions.executeWithoutResult(status -> {
                    if (matters.of(MatterKind.HOUSING, today).isEmpty()) {
                        begin(today);
                    }
                }));
    }

    private void begin(LocalDate today) {
        List<UUID> homes = standings.all(today).values().stream()
                .filter(one -> one.basis() == Standing.Basis.LIST && one.isListed())
                .map(Standing::household)
                .sorted()
                .toList();
        if (homes.size() < 5) {
            return;
        }
        UUID done = house(homes.getFirst(), "Xây mới 36 m²", "Tổ thợ ông Tám");
        step(done, MatterStage.PROPOSED, LocalDate.of(2025, Month.MARCH, 3), "");
        step(done, MatterStage.APPROVED, LocalDate.of(2025, Month.APRIL, 10), "");
        step(done, MatterStage.STARTED, LocalDate.of(2025, Month.MAY, 6), "");
        step(done, MatterStage.ACCEPTED, LocalDate.of(2025, Month.AUGUST, 20), "Nghiệm thu có gia đình và tổ dân phố");
        pay(done, Matter.Source.FUND, LocalDate.of(2025, Month.MAY, 20), 50_000_000, "PC-31");
        pay(done, Matter.Source.FAMILY, LocalDate.of(2025, Month.AUGUST, 20), 22_000_000, "");
        UUID building = house(homes.get(1), "Sửa mái và nền", "Tổ thợ ông Sáu");
        step(building, MatterStage.PROPOSED, LocalDate.of(2026, Month.JULY, 7), "");
        step(building, MatterStage.APPROVED, LocalDate.of(2026, Month.AUGUST, 18), "");
        step(building, MatterStage.STARTED, LocalDate.of(2026, Month.OCTOBER, 5), "");
        pay(building, Matter.Source.DONOR, LocalDate.of(2026, Month.OCTOBER, 9), 15_000_000, "PC-58");
        UUID proposed = house(homes.get(2), "Sửa tường bị thấm", "");
        step(proposed, MatterStage.PROPOSED, LocalDate.of(2026, Month.OCTOBER, 15), "");
        aid(homes.get(3), today, "Tư vấn", MatterStage.HELPED, "Đã được tư vấn một buổi");
        aid(homes.get(4), today, "Đại diện ngoài tố tụng", MatterStage.TAKEN, "");
    }

    private UUID house(UUID household, String words, String body) {
        UUID id = Ids.next();
        matters.begin(id, MatterKind.HOUSING, new Matters.Whose(household, Optional.empty()), words, body);
        return id;
    }

    private void step(UUID matter, MatterStage stage, LocalDate day, String note) {
        matters.step(matter, new Matter.Step(Ids.next(), stage, day, note));
    }

    private void pay(UUID matter, Matter.Source source, LocalDate day, long amount, String receipt) {
        matters.pay(matter, new Matter.Money(Ids.next(), source, day, amount, receipt));
    }

    private void aid(UUID household, LocalDate today, String words, MatterStage last, String note) {
        Optional<UUID> person = register.members(household, today).stream()
                .filter(Member::isHead)
                .map(Member::id)
                .findFirst();
        UUID id = Ids.next();
        matters.begin(
                id,
                MatterKind.LEGAL_AID,
                new Matters.Whose(household, person),
                words,
                "Trung tâm Trợ giúp pháp lý nhà nước");
        step(id, MatterStage.REFERRED, LocalDate.of(2026, Month.SEPTEMBER, 8), "");
        step(id, last, LocalDate.of(2026, Month.SEPTEMBER, 29), note);
    }
}
