package vn.ansinh.office.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The weighted word lists of {@code demo/words.properties}. */
public final class Words {
    private record Weighted(List<String> words, List<Integer> weights) {}

    private final Map<String, Weighted> lists = new HashMap<>();

    private Words(Properties source) {
        for (String key : source.stringPropertyNames()) {
            lists.put(key, parse(source.getProperty(key)));
        }
    }

    public static Words load() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/demo/words.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(properties);
    }

    public String pick(Dice dice, String list) {
        Weighted weighted = Objects.requireNonNull(lists.get(list), list);
        return dice.weighted(weighted.words, weighted.weights);
    }

    List<String> all(String list) {
        return Objects.requireNonNull(lists.get(list), list).words;
    }

    private static Weighted parse(String line) {
        List<String> words = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (String entry : List.of(line.split(","))) {
            int colon = entry.lastIndexOf(':');
            words.add(entry.substring(0, colon));
            weights.add(Integer.valueOf(entry.substring(colon + 1)));
        }
        return new Weighted(List.copyOf(words), List.copyOf(weights));
    }
}
