package vn.ansinh.office.correspondence.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A check code as somebody typed it from paper: small letters, blanks, hyphens and dots do not matter. */
record TypedCode(String signs) {
    static final int LENGTH = 12;

    static Optional<TypedCode> read(String typed) {
        String signs = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.‐-―_-]", "");
        return signs.length() == LENGTH && signs.matches("[A-Z0-9]+")
                ? Optional.of(new TypedCode(signs))
                : Optional.empty();
    }

    /** As it stands on the paper. */
    String written() {
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }
}
