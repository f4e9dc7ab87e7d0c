package vn.ansinh.office.benefit.payment;

/**
 * Tổ chức dịch vụ chi trả: who pays out by contract with the ward.
 *
 * @param contract number and day; may be empty
 * @param debtor holder of the account from which money is transferred; the last three are empty until the ward says so
 * @param debtorBank code of the bank (BIC)
 */
public record Payer(int number, String name, String contract, String debtor, String debtorBank, String debtorAccount) {
    /** Whether transfers can be ordered by file. */
    public boolean hasAccount() {
        return !debtor.isEmpty() && !debtorBank.isEmpty() && !debtorAccount.isEmpty();
    }
}
