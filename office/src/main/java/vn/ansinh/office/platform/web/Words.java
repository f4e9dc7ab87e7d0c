package vn.ansinh.office.platform.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of every page, from {@code words/<module>_vi.properties} and {@code words/<module>_en.properties}.
 *
 * <p>{@code {0}} stands for a value; {@code {0|household|households}} takes the first form when the value is one and
 * the second otherwise. Apostrophes mean themselves.
 */
@Component
public final class Words {
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    Words() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /** The words of a key with its values filled in; the key itself when nobody wrote them. */
    public String text(Language language, String key, Object... values) {
        String text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            LOG.warn("no words for {} in {}", key, language);
            return key;
        }
        return text.indexOf('{') < 0 ? text : filled(text, Writing.in(language), values);
    }

    /** Whether a key has words in a language. */
    public boolean has(Language language, String key) {
        return keys(language).contains(key);
    }

    /** All keys that have words in a language. */
    public Set<String> keys(Language language) {
        return texts.getOrDefault(language, Map.of()).keySet();
    }

    private static String filled(String text, Writing writing, Object[] values) {
        Matcher slot = SLOT.matcher(text);
        StringBuilder result = new StringBuilder(text.length() + 32);
        while (slot.find()) {
            int index = Integer.parseInt(slot.group(1));
            String word;
            if (index >= values.length) {
                word = slot.group();
            } else if (slot.group(2) == null) {
                word = writing.inSentence(values[index]);
            } else {
                word = values[index] instanceof Number number && number.longValue() == 1
                        ? slot.group(2)
                        : slot.group(3);
            }
            slot.appendReplacement(result, Matcher.quoteReplacement(word));
        }
        return slot.appendTail(result).toString();
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/*_" + language.code() + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("two words files say " + key + ", one is " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
