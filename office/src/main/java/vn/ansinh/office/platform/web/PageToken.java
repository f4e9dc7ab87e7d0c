package vn.ansinh.office.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page of a list begins: after or before the row with these sort keys. It stands in the address as
 * {@code ?page=}, so that a page of ten thousand rows is found as fast as the first.
 *
 * @param isBackwards whether the rows before the key are asked for, nearest last
 * @param key the sort keys of the neighbouring row, in order
 */
public record PageToken(boolean isBackwards, List<String> key) {
    private static final String SEPARATOR = "\u001f";

    /** Copies the key. */
    public PageToken {
        key = List.copyOf(key);
    }

    /** The rows after this key. */
    public static PageToken after(String... key) {
        return new PageToken(false, List.of(key));
    }

    /** The rows before this key. */
    public static PageToken before(String... key) {
        return new PageToken(true, List.of(key));
    }

    /** Reads what {@link #text} wrote; nothing for the first page or for a token that no list of ours made. */
    public static Optional<PageToken> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(SEPARATOR, -1));
            return parts.size() < 2
                    ? Optional.empty()
                    : Optional.of(new PageToken(parts.getFirst().equals("b"), parts.subList(1, parts.size())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The token as it stands in an address. */
    public String text() {
        String plain = (isBackwards ? "b" : "a") + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
