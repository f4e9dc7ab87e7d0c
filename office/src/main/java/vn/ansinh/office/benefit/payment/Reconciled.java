package vn.ansinh.office.benefit.payment;

import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.rules.enrolment.Ledger;

/** Đối chiếu of one support of one person. */
public record Reconciled(Enrolment enrolment, ListedPlace place, Ledger ledger) {
    /** Something has still to be listed, claimed back or answered. */
    public boolean isOpen() {
        return ledger.months().stream().anyMatch(month -> month.toSettle() != 0 || month.open() != 0);
    }

    /** All its months in one. */
    public MonthSum sum() {
        return MonthSum.of(ledger.months());
    }

    public String address() {
        return "/payments/people/" + enrolment.subject();
    }
}
