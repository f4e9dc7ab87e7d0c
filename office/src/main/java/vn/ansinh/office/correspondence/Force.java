package vn.ansinh.office.correspondence;

import java.util.Arrays;
import java.util.Locale;

/** Hiệu lực theo sổ: what later documents of the register have done to one. */
public enum Force {
    /** No later document of the register touches it. */
    IN_FORCE,
    CORRECTED,
    REPLACED,
    ENDED;

    /** As the database says it: {@code in-force}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Force ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("force " + code));
    }
}
