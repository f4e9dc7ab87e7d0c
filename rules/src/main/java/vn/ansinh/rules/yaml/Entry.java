package vn.ansinh.rules.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A mapping of a law file, read strictly: a key asked for must be there and of its kind, and {@link #done} refuses every key that
 * nobody asked for, so that a misspelt key cannot be overlooked.
 */
public final class Entry {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    private Entry(String file, MappingNode node) {
        this.file = file;
        this.line = lineOf(node);
        for (NodeTuple tuple : node.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                throw new LawRefused(file, lineOf(key), "a key is not a word", "write it as key: value");
            }
            if (values.put(scalar.getValue(), tuple.getValueNode()) != null) {
                throw new LawRefused(
                        file, lineOf(key), "key \"" + scalar.getValue() + "\" stands twice", "keep one of them");
            }
            lines.put(scalar.getValue(), lineOf(key));
        }
    }

    /** Reads a whole file, which must be one mapping. */
    public static Entry parse(String file, String text) {
        // words, numbers and true are told apart by who reads them, not by their look
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setBufferSize(text.length() + 1)
                .build();
        Optional<Node> node;
        try {
            node = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new LawRefused(file, line, "not YAML (" + e.getProblem() + ")", "mend the line");
        }
        if (node.orElse(null) instanceof MappingNode mapping) {
            return new Entry(file, mapping);
        }
        throw new LawRefused(file, 1, "the file is not a mapping", "begin it with key: value");
    }

    /** The keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Whatever stands at a key: a word, a list or a mapping. */
    public Value value(String key) {
        return new Value(file, lines.getOrDefault(key, line), need(key));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        return scalar(key, need(key));
    }

    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    public int number(String key) {
        return Math.toIntExact(amount(key, Integer.MAX_VALUE));
    }

    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** A whole number from 0 to {@code highest}. */
    public long amount(String key, long highest) {
        String text = text(key);
        try {
            long value = Long.parseLong(text);
            if (value >= 0 && value <= highest) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Refused below together with numbers out of range.
        }
        throw wrong(key, "\"" + text + "\" is not a whole number from 0 to " + highest, "write digits only");
    }

    public boolean flag(String key) {
        String text = text(key);
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, "\"" + text + "\" is neither true nor false", "write true or false");
        };
    }

    public LocalDate day(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(key, "\"" + text + "\" is not a day", "write it as 2026-11-24");
        }
    }

    public Entry entry(String key) {
        return entry(need(key), lines.getOrDefault(key, line));
    }

    public List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : items(key)) {
            entries.add(entry(node, lineOf(node)));
        }
        return entries;
    }

    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : items(key)) {
            texts.add(scalar(key, node));
        }
        if (new HashSet<>(texts).size() < texts.size()) {
            throw wrong(key, "a value stands twice", "keep one of them");
        }
        return List.copyOf(texts);
    }

    /** One of the words allowed. */
    public String oneOf(String key, List<String> allowed) {
        String text = text(key);
        if (!allowed.contains(text)) {
            throw wrong(key, "\"" + text + "\" is not known", "write one of " + String.join(", ", allowed));
        }
        return text;
    }

    /** Refuses every key that was not read. */
    public void done() {
        for (String key : values.keySet()) {
            if (!read.contains(key)) {
                throw wrong(key, "key \"" + key + "\" is not known here", "remove it or correct its spelling");
            }
        }
    }

    public LawRefused wrong(String key, String wrong, String remedy) {
        return new LawRefused(file, lines.getOrDefault(key, line), wrong, remedy);
    }

    public LawRefused wrong(String wrong, String remedy) {
        return new LawRefused(file, line, wrong, remedy);
    }

    private Node need(String key) {
        Node node = values.get(key);
        if (node == null) {
            throw new LawRefused(file, line, "key \"" + key + "\" is missing", "add it to the entry of this line");
        }
        read.add(key);
        return node;
    }

    private List<Node> items(String key) {
        if (need(key) instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw wrong(key, "\"" + key + "\" is not a list with members", "write it as [one, two] or as lines with -");
    }

    private Entry entry(Node node, int at) {
        if (node instanceof MappingNode mapping) {
            return new Entry(file, mapping);
        }
        throw new LawRefused(file, at, "this is not a mapping", "write it as {key: value}");
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong(key, "\"" + key + "\" has no value", "write one plain value");
    }

    static Entry of(String file, MappingNode node) {
        return new Entry(file, node);
    }

    static int lineOf(@Nullable Node node) {
        return node == null
                ? 1
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
