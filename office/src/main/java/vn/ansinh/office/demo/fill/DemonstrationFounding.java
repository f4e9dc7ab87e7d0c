package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.account.NewAccount.PasswordKind;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.demo.DemonstrationAccount;
import vn.ansinh.office.demo.WardSize;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.FoundingWard;
import vn.ansinh.office.registry.NewWard;
import vn.ansinh.office.registry.WardName;

/**
 * The ward of the demonstration with its accounts. Its 24 groups were phường Phước Long of Nha Trang, and are a part of
 * phường Nam Nha Trang since the districts ended on 01/07/2025.
 */
@Component
class DemonstrationFounding {
    static final UUID WARD = new UUID(0x019000000000_7000L, 0x8000000000000001L);
    /** Printed at every start; the demonstration holds invented people only. */
    static final String PASSWORD = "minh-hoa-an-sinh";

    private static final String OFFICER = "canbo";
    private static final LocalDate FOUNDED = LocalDate.of(1998, Month.DECEMBER, 4);
    private static final LocalDate MERGED = LocalDate.of(2025, Month.JULY, 1);

    private final FoundingWard founding;
    private final CreatingAccount creating;
    private final TransactionTemplate transactions;

    DemonstrationFounding(FoundingWard founding, CreatingAccount creating, TransactionTemplate transactions) {
        this.founding = founding;
        this.creating = creating;
        this.transactions = transactions;
    }

    /** The officer of the ward, which is made with all its accounts where it is not there yet. */
    Identity officer() {
        UUID user = Acting.as(
                Identity.program(WARD),
                "START_WARD",
                () -> creating.existing(OFFICER).orElseGet(() -> transactions.execute(status -> found())));
        return new Identity(WARD, user, Role.OFFICER.code(), List.of());
    }

    /** One of its accounts. */
    UUID account(String userName) {
        return Acting.as(
                Identity.program(WARD),
                "START_WARD",
                () -> creating.existing(userName).orElseThrow());
    }

    private UUID found() {
        List<UUID> groups = founding.found(ward());
        DemonstrationAccount.all().forEach(account -> create(account, groups));
        return creating.existing(OFFICER).orElseThrow();
    }

    private void create(DemonstrationAccount account, List<UUID> groups) {
        CreatingAccount.Outcome outcome = creating.create(new NewAccount(
                account.userName(),
                account.fullName(),
                List.of(Role.of(account.role())),
                account.groups().stream().map(number -> groups.get(number - 1)).toList(),
                PASSWORD,
                PasswordKind.OWN));
        if (outcome instanceof CreatingAccount.Outcome.Refused refused) {
            throw new IllegalStateException("The account " + account + " was refused: " + refused.problems());
        }
    }

    private static NewWard ward() {
        return new NewWard(
                List.of(
                        new NewWard.Named(
                                FOUNDED,
                                new WardName("Phường Phước Long", "Thành phố Nha Trang", "Khánh Hòa", "22378")),
                        new NewWard.Named(MERGED, new WardName("Phường Nam Nha Trang", "", "Khánh Hòa", "22402"))),
                IntStream.rangeClosed(1, WardSize.FULL.groups())
                        .mapToObj(DemonstrationFounding::group)
                        .toList());
    }

    private static NewWard.Group group(int number) {
        String name = "Tổ dân phố " + number;
        return new NewWard.Group(List.of(
                new NewWard.Period(FOUNDED, name, Area.Kind.GROUP, true, "phường Phước Long"),
                new NewWard.Period(MERGED, name, Area.Kind.GROUP, true, "khu vực Phước Long")));
    }
}
