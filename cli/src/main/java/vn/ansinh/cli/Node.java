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
record Node(String path, JsonNode value, List<Mistake> mistakes) {

    void wrong(String wrong, String allowed) {
        mistakes.add(new Mistake(path, wrong, allowed));
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
            items.add(new Node(path + "[" + place + "]", value.get(place), mistakes));
        }
        return items;
    }

    private Node at(String key, JsonNode member) {
        String name = Quoted.key(key);
        return new Node(path.isEmpty() ? name : path + "." + name, member, mistakes);
    }

    boolean isObject(Collection<String> keys) {
        if (!value.isObject()) {
            wrong("is " + kind(), "allowed is an object with " + String.join(", ", keys));
            return false;
        }
        String allowed = "allowed are " + String.join(", ", keys);
        for (Map.Entry<String, Node> member : members()) {
            if (!keys.contains(member.getKey())) {
                member.getValue().wrong("is not known", allowed);
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
