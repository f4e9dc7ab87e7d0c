package vn.ansinh.office.review.reinterview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Draws by lot so that anybody can draw again: households in the order of the SHA-256 of seed and household, the first of them. */
final class Lot {
    private static final int PER_CENT = 100;

    private Lot() {}

    /** At least one, otherwise the share rounded up. */
    static List<UUID> draw(List<UUID> among, int percent, String seed) {
        int count = (among.size() * percent + PER_CENT - 1) / PER_CENT;
        return among.stream()
                .sorted(Comparator.comparing((UUID household) -> hash(seed + household))
                        .thenComparing(Comparator.<UUID>naturalOrder()))
                .limit(count)
                .toList();
    }

    /** By which households are put in their order. */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
