package vn.ansinh.rules.yaml;

import java.math.BigDecimal;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What stands at one place of a law file: a word, a list or a mapping, with its line. */
public final class Value {
    private final String file;
    private final int line;
    private final Node node;

    Value(String file, int line, Node node) {
        this.file = file;
        this.line = line;
        this.node = node;
    }

    public boolean isWord() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isEntry() {
        return node instanceof MappingNode;
    }

    /** Whether it is written {@code null}: not known. */
    public boolean isNull() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().equals("null");
    }

    public String word() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong("this is not one plain value", "write one word or number");
    }

    /** A number in decimal digits, kept exactly as written. */
    public BigDecimal number() {
        String word = word();
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException e) {
            throw wrong("\"" + word + "\" is not a number", "write digits, with a point before decimals");
        }
    }

    public boolean isNumber() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().matches("-?\\d+(\\.\\d+)?");
    }

    public List<Value> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Value(file, Entry.lineOf(item), item))
                    .toList();
        }
        throw wrong("this is not a list", "write it as [one, two]");
    }

    public Entry entry() {
        if (node instanceof MappingNode mapping) {
            return Entry.of(file, mapping);
        }
        throw wrong("this is not a mapping", "write it as {key: value}");
    }

    public LawRefused wrong(String wrong, String remedy) {
        return new LawRefused(file, line, wrong, remedy);
    }
}
