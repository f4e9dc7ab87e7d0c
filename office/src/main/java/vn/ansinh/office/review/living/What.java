package vn.ansinh.office.review.living;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is looked for; the code is the name of a recognition of the law and a word key. */
public enum What {
    AVERAGE_LIVING_STANDARD,
    LOW_INCOME_WORKER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<What> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
