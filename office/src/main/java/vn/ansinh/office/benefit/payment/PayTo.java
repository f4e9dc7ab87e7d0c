package vn.ansinh.office.benefit.payment;

import java.util.Optional;
import vn.ansinh.office.benefit.enrolment.Payee;

/**
 * Who receives the money of a line, as written when the list was made.
 *
 * @param kind code of {@link Payee.Kind}
 * @param account empty for cash
 */
public record PayTo(String name, String kind, Optional<Payee.Account> account) {
    static PayTo of(Payee payee) {
        return new PayTo(payee.name(), payee.kind().code(), payee.account());
    }

    public boolean isCash() {
        return account.isEmpty();
    }
}
