package vn.ansinh.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** A JSON value with its path, which notes a mistake instead of failing, so that all of them are found at once. */
final class Node {
    private final Optional<Node> within;
    private final String name;
    private final JsonNode value;
    private final List<Mistake> mistakes;

    private Node(Optional<Node> within, String name, JsonNode value, List<Mistake> mistakes) {
        this.within = within;
        this.name = name;
        this.value = value;
        this.mistakes = mistakes;
    }

    /** A value at a path of its own, empty for the whole of a question. */
    Node(String path, JsonNode value, List<Mistake> mistakes) {
        this(Optional.empty(), path, value, mistakes);
    }

    JsonNode value() {
        return value;
    }

    /** Where it stands, such as {@code people[1].facts}; put together only for a mistake. */
    String path() {
        if (within.isEmpty()) {
            return name;
        }
        String before = within.get().path();
        if (within.get().value.isArray()) {
            return before + name;
        }
        return before.isEmpty() ? Quoted.key(name) : before + "." + Quoted.key(name);
    }

    void wrong(String wrong, String allowed) {
        mistakes.add(new Mistake(path(), wrong, allowed));
    }

    /** A member of an object; absent when missing or null. */
    Optional<Node> member(String key) {
        JsonNode member = value.get(key);
        return member == null || member.isNull() ? Optional.empty() : Optional.of(at(key, member));
    }

    List<Map.Entry<String, Node>> members() {
        List<Map.Entry<String, Node>> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            members.add(Map.entry(member.getKey(), at(member.getKey(), member.getValue())));
        }
        return members;
    }

    List<Node> items() {
        List<Node> items = new ArrayList<>();
        for (int place = 0; place < value.size(); place++) {
            items.add(new Node(Optional.of(this), "[" + place + "]", value.get(place), mistakes));
        }
        return items;
    }

    private Node at(String key, JsonNode member) {
        return new Node(Optional.of(this), key, member, mistakes);
    }

    boolean isObject(Collection<String> keys) {
        if (!value.isObject()) {
            wrong("is " + kind(), "allowed is an object with " + String.join(", ", keys));
            return false;
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!keys.contains(member.getKey())) {
                at(member.getKey(), member.getValue()).wrong("is not known", "allowed are " + String.join(", ", keys));
            }
        }
        return true;
    }

    Optional<String> text() {
        if (value.isString()) {
            return Optional.of(value.stringValue());
        }
        wrong("is " + kind(), "allowed is a text in quotes");
        return Optional.empty();
    }

    /** A whole number within bounds, also when written as 7200000.0. */
    OptionalLong number(long least, long most) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            long number = value.longValue();
            if (number >= least && number <= most) {
                return OptionalLong.of(number);
            }
        }
        return carefully(least, most);
    }

    private OptionalLong carefully(long least, long most) {
        String allowed = "allowed is a whole number from " + least + " to " + most;
        if (!value.isNumber()) {
            wrong("is " + kind(), allowed);
            return OptionalLong.empty();
        }
        BigDecimal number = value.decimalValue();
        String written = Quoted.number(value.toString());
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            wrong("is " + written, allowed);
        } else if (number.stripTrailingZeros().scale() > 0) {
            wrong("is " + written + ", which is not whole", allowed);
        } else {
            return OptionalLong.of(number.longValueExact());
        }
        return OptionalLong.empty();
    }

    Optional<Boolean> flag(String allowed) {
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue());
        }
        wrong("is " + kind(), allowed);
        return Optional.empty();
    }

    String kind() {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case BOOLEAN, NUMBER -> Quoted.number(value.toString());
            case STRING, BINARY -> "the text " + Quoted.of(value.asString());
            case NULL, MISSING -> "null";
        };
    }
}
