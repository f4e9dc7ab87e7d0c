package vn.ansinh.office.registry.intake;

import vn.ansinh.office.registry.people.Remark;

/** Why a household of the list cannot come in as it is, at which of its rows and which fact. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int row;
    private final String value;
    private final transient Remark remark;

    Refusal(int row, String value, String code, String... arguments) {
        super(code, null, false, false);
        this.row = row;
        this.value = value;
        this.remark = Remark.error("register-" + code, arguments);
    }

    int row() {
        return row;
    }

    String value() {
        return value;
    }

    Remark remark() {
        return remark;
    }
}
