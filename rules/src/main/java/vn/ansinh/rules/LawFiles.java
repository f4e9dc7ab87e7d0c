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
    static final List<String> NAMES = List.of(
            "documents.yaml",
            "facts.yaml",
            "poverty/classes.yaml",
            "poverty/indicators.yaml",
            "poverty/standard-2016-2020.yaml",
            "poverty/standard-2022-2025.yaml",
            "poverty/standard-2027-2030.yaml",
            "poverty/reviews.yaml",
            "poverty/causes.yaml",
            "poverty/working-age.yaml",
            "poverty/questionnaire.yaml");

    LawFiles {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    static LawFiles bundled() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : NAMES) {
            try (InputStream in = LawFiles.class.getResourceAsStream("law/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("law file " + name + " is missing from the library");
                }
                texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LawFiles(texts);
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

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : texts.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
