package vn.ansinh.office.benefit.payment;

import java.util.Locale;
import vn.ansinh.rules.enrolment.Posted;

/** Why a line stands on a list; the name of a kind is a word key. */
public enum LineKind {
    /** Chi trong tháng. */
    REGULAR,
    /** Truy lĩnh. */
    ARREARS,
    /** Truy thu; below zero. */
    RECOVERY,
    /** Chưa nhận chuyển sang. */
    CARRIED,
    /** Hỗ trợ một lần. */
    ONE_OFF;

    /** As it is stored: {@code one-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LineKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static LineKind of(Posted.Kind kind) {
        return valueOf(kind.name());
    }

    /** For a support that is paid monthly. */
    Posted.Kind posted() {
        return Posted.Kind.valueOf(name());
    }
}
