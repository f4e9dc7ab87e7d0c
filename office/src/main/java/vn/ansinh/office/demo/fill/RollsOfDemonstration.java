package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.benefit.roll.KeepingRolls;
import vn.ansinh.office.benefit.roll.RollKind;
import vn.ansinh.office.benefit.roll.RollLine;
import vn.ansinh.office.benefit.roll.RollPeriod;
import vn.ansinh.office.benefit.roll.RollResult;
import vn.ansinh.office.benefit.roll.RollResults;
import vn.ansinh.office.benefit.roll.RollSchools;
import vn.ansinh.office.benefit.roll.RollSigning;
import vn.ansinh.office.benefit.roll.SupportRolls;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.review.Standings;

/**
 * Lists of insurance and electricity of the demonstration's last years, sent with numbers; one is not signed yet. To stay quick they
 * ask only for households of the lists of poor and near-poor households.
 */
@Component
@Order(66)
class RollsOfDemonstration implements ProgrammePart {
    private static final LocalDate ALL_BEGUN = LocalDate.of(2026, Month.OCTOBER, 20);
    private static final int ONE_IN = 9;

    private final SupportRolls rolls;
    private final KeepingRolls keeping;
    private final RollSigning signing;
    private final RollResults results;
    private final RollSchools schools;
    private final Standings standings;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    RollsOfDemonstration(
            SupportRolls rolls,
            KeepingRolls keeping,
            RollSigning signing,
            RollResults results,
            RollSchools schools,
            Standings standings,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.rolls = rolls;
        this.keeping = keeping;
        this.signing = signing;
        this.results = results;
        this.schools = schools;
        this.standings = standings;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        if (today.isBefore(ALL_BEGUN)) {
            return;
        }
        boolean isThere =
                officer(founding, () -> !rolls.of(RollKind.ELECTRICITY).isEmpty());
        if (isThere) {
            return;
        }
        officer(founding, () -> {
            for (String name : List.of("Trường Mầm non Hoa Biển", "Trường Tiểu học Ven Sông", "Trường THCS Đồi Gió")) {
                schools.name(Ids.next(), name, false);
            }
            return true;
        });
        for (LocalDate day : List.of(
                LocalDate.of(2025, Month.OCTOBER, 15),
                LocalDate.of(2026, Month.JANUARY, 15),
                LocalDate.of(2026, Month.APRIL, 15),
                LocalDate.of(2026, Month.JULY, 15))) {
            send(founding, RollKind.ELECTRICITY, day, "Bộ phận tài chính, kế toán phường");
        }
        send(founding, RollKind.INSURANCE, LocalDate.of(2026, Month.JANUARY, 8), "Cơ quan bảo hiểm xã hội");
        send(founding, RollKind.INSURANCE, LocalDate.of(2026, Month.JULY, 8), "Cơ quan bảo hiểm xã hội");
        UUID waiting = draw(founding, RollKind.ELECTRICITY, ALL_BEGUN);
        submit(founding, waiting, "Bộ phận tài chính, kế toán phường");
    }

    private <T> T officer(DemonstrationFounding founding, Supplier<T> deed) {
        return Acting.as(
                founding.officer(),
                "KEEP_ROLL",
                () -> Objects.requireNonNull(transactions.execute(status -> deed.get())));
    }

    private UUID draw(DemonstrationFounding founding, RollKind kind, LocalDate day) {
        UUID id = Ids.next();
        officer(founding, () -> {
            List<UUID> listed = standings.all(day).values().stream()
                    .filter(one -> one.basis() == Standing.Basis.LIST)
                    .map(Standing::household)
                    .toList();
            return keeping.draw(
                    new KeepingRolls.Wanted(id, RollPeriod.of(kind, day), Optional.empty(), day, Optional.of(listed)));
        });
        return id;
    }

    /** Whether there is such a list: a period in which nothing changed has none. */
    private boolean submit(DemonstrationFounding founding, UUID id, String recipient) {
        return officer(
                founding,
                () -> rolls.find(id)
                        .filter(one -> signing.submit(one, recipient).isEmpty())
                        .isPresent());
    }

    private void send(DemonstrationFounding founding, RollKind kind, LocalDate day, String recipient) {
        UUID id = draw(founding, kind, day);
        if (!submit(founding, id, recipient)) {
            return;
        }
        signer.signs(name -> {
            Optional<Said> fault = signing.send(rolls.find(id).orElseThrow(), day.plusDays(2), name, false);
            if (fault.isPresent()) {
                throw new IllegalStateException("The list " + id + " was refused: " + fault.get());
            }
        });
        officer(founding, () -> {
            results.record(Ids.next(), day.plusDays(12), entries(id, kind));
            return true;
        });
    }

    /** Nearly all of it came to something. */
    private List<RollResults.Entry> entries(UUID list, RollKind kind) {
        List<RollResults.Entry> entries = new ArrayList<>();
        List<RollLine> lines =
                rolls.lines(list).stream().filter(RollLine::isCarriedOut).toList();
        for (RollLine line : lines) {
            boolean isOpen = lines.size() > 1 && line.position() % ONE_IN == 0;
            entries.add(new RollResults.Entry(
                    line.id(),
                    1,
                    isOpen ? RollResult.Outcome.NOT_DONE : RollResult.Outcome.DONE,
                    isOpen || kind != RollKind.INSURANCE ? "" : "MH" + (100_000 + line.position()),
                    isOpen ? "Gia đình đi vắng" : ""));
        }
        return entries;
    }
}
