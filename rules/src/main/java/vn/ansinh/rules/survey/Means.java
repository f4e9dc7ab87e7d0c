package vn.ansinh.rules.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Phương tiện tiếp cận thông tin. */
public enum Means {
    TELEVISION,
    RADIO,
    DESKTOP_COMPUTER,
    TELEPHONE,
    LAPTOP,
    TABLET,
    SMARTPHONE;

    /** The option id of the questionnaire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Means> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
