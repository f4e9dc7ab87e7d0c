package vn.ansinh.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The law files by name, in a fixed order: from the library itself, or changed by a test. */
record LawFiles(Map<String, String> texts) {
    private static final String INDEX = "index.txt";

    LawFiles {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    static LawFiles bundled() {
        Map<String, String> texts = new LinkedHashMap<>();
        bundled(INDEX).lines().forEach(name -> texts.put(name, bundled(name)));
        return new LawFiles(texts);
    }

    private static String bundled(String name) {
        try (InputStream in = LawFiles.class.getResourceAsStream("law/" + name)) {
            if (in == null) {
                throw new IllegalStateException("law file " + name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files whose name begins so, in their order. */
    List<String> names(String beginning) {
        return texts.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    LawFiles with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(name, text);
        return new LawFiles(changed);
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("no law file " + name);
        }
        return text;
    }

    Law law() {
        return new Law(hash(), new LawReader(this).read());
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String hash() {
        MessageDigest digest = digest();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
