package vn.ansinh.office.demo.fill;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.demo.DemonstrationAccount;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;

/** Whoever signs in the demonstration: the account of the deputy chair. */
@Component
class DemonstrationSigner {
    private static final String ACCOUNT = "phochutich";

    private final DemonstrationFounding founding;

    DemonstrationSigner(DemonstrationFounding founding) {
        this.founding = founding;
    }

    /** The name that stands on papers. */
    String name() {
        return DemonstrationAccount.all().stream()
                .filter(one -> one.userName().equals(ACCOUNT))
                .findFirst()
                .orElseThrow()
                .fullName();
    }

    /** Does what only that account may, with its name; never within a transaction of somebody else. */
    void signs(Consumer<String> what) {
        Identity identity =
                new Identity(founding.officer().ward(), founding.account(ACCOUNT), Role.SIGNER.code(), List.of());
        Acting.as(identity, "SIGN_REVIEW", () -> what.accept(name()));
    }
}
