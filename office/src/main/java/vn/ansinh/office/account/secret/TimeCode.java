package vn.ansinh.office.account.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** The six digits of an authenticator app (RFC 6238, SHA-1, 30 seconds): which time step a code belongs to. */
public final class TimeCode {
    private static final int STEP_SECONDS = 30;

    private TimeCode() {}

    /** The step now, one before or one after, whichever the code is of; phones are seldom quite on time. */
    public static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        byte[] given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = now.getEpochSecond() / STEP_SECONDS;
        for (long candidate : new long[] {step, step - 1, step + 1}) {
            if (MessageDigest.isEqual(given, codeAt(candidate, secret).getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(candidate);
            }
        }
        return OptionalLong.empty();
    }

    /** The code shown by the app during a step. */
    public static String codeAt(long step, byte[] secret) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, "RAW"), Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret of " + secret.length + " bytes must do for HMAC", e);
        }
    }
}
