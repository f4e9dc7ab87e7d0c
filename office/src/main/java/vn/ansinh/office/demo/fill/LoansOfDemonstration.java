package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.target.LoanAccount;
import vn.ansinh.office.programme.target.LoanAccounts;

/** Through which groups the loans of the demonstration were proposed, when they are due, what was paid back: one of them is overdue. */
@Component
@Order(67)
class LoansOfDemonstration implements ProgrammePart {
    private static final List<String> GROUPS = List.of("Tổ số 1", "Tổ số 2", "Tổ số 3");
    private static final List<String> ASSOCIATIONS = List.of("Hội Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh");
    private static final int YEARS = 3;
    private static final int SHORT_MONTHS = 10;

    private final LoanAccounts accounts;
    private final TransactionTemplate transactions;

    LoansOfDemonstration(LoanAccounts accounts, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    List<LoanAccount> open = accounts.all(today).stream()
                            .filter(one -> one.group().isEmpty())
                            .toList();
                    int at = 0;
                    for (LoanAccount one : open) {
                        at++;
                        follow(one, at, today);
                    }
                }));
    }

    private void follow(LoanAccount one, int at, LocalDate today) {
        LocalDate since = one.lentOn().orElse(today);
        boolean isShort = since.plusMonths(SHORT_MONTHS).isBefore(today) && at % 4 == 1;
        accounts.terms(
                one,
                GROUPS.get(at % GROUPS.size()),
                ASSOCIATIONS.get(at % ASSOCIATIONS.size()),
                one.lentOn().isEmpty()
                        ? Optional.empty()
                        : Optional.of(isShort ? since.plusMonths(SHORT_MONTHS) : since.plusYears(YEARS)));
        LocalDate paid = since.plusMonths(6);
        if (one.lent() > 0 && paid.isBefore(today)) {
            accounts.repay(Ids.next(), one.need(), paid, one.lent() / 10 * (at % 3 + 1), "");
        }
    }
}
