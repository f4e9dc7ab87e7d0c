package vn.ansinh.office.review.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.survey.Submission;

/**
 * A form that is odd in one way.
 *
 * @param fingerprint of the facts: of another form or for other reasons it is another one
 * @param looked what was said after looking; empty while nobody has
 */
public record OddForm(
        Kind kind,
        Candidate household,
        String surveyor,
        List<Reason> reasons,
        String fingerprint,
        Optional<Looked> looked) {
    /** In which way; the name is a word key. */
    public enum Kind {
        NEAR,
        LAST_YEAR,
        REGISTER,
        SAME;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** Đã xem. */
    public record Looked(String note, String by) {}

    public OddForm {
        reasons = List.copyOf(reasons);
    }

    static OddForm of(Kind kind, Candidate household, Submission form, List<Reason> reasons) {
        return new OddForm(
                kind, household, form.surveyor(), reasons, fingerprint(kind, form.id(), reasons), Optional.empty());
    }

    OddForm looked(Optional<Looked> now) {
        return new OddForm(kind, household, surveyor, reasons, fingerprint, now);
    }

    private static String fingerprint(Kind kind, UUID form, List<Reason> reasons) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((kind.code() + form + reasons).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
