package vn.ansinh.rules.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import vn.ansinh.rules.source.Language;

/** The sentences of a language; holes are {@code {0}}, {@code {1}} and so on. */
final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Map.of(
            Language.VI, new Words(Language.VI, "words_vi.properties", "."),
            Language.EN, new Words(Language.EN, "words_en.properties", ",")));

    private final Language language;
    private final Properties sentences = new Properties();
    private final String thousands;

    private Words(Language language, String file, String thousands) {
        this.language = language;
        this.thousands = thousands;
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the library");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words in(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return words;
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    String say(String key, Object... parts) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence \"" + key + "\" in " + language);
        }
        for (int part = 0; part < parts.length; part++) {
            sentence = sentence.replace("{" + part + "}", parts[part].toString());
        }
        return sentence;
    }

    /** A sum of dong with its unit, grouped in thousands. */
    String money(long dong) {
        return say("money", grouped(Long.toString(dong)));
    }

    /** Digits grouped in thousands. */
    String grouped(String number) {
        StringBuilder digits = new StringBuilder(number);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, thousands);
        }
        return digits.toString();
    }

    /** Square metres from square decimetres, with two decimals. */
    String area(int dm2) {
        String comma = language == Language.VI ? "," : ".";
        return dm2 / 100 + comma + dm2 % 100 / 10 + dm2 % 10;
    }
}
