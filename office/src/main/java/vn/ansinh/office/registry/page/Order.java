package vn.ansinh.office.registry.page;

import java.util.Arrays;
import java.util.List;

/** The orders of the list; every key ends with the code, so that a page begins after exactly one household. */
public enum Order {
    GROUP("group", "coalesce(h.area_position, 0)::int; encode(h.head_sort_key, 'hex')::text; h.code::text"),
    NAME("name", "encode(h.head_sort_key, 'hex')::text; h.code::text"),
    CODE("code", "h.code::text");

    private final String code;
    private final String keys;

    Order(String code, String keys) {
        this.code = code;
        this.keys = keys;
    }

    public String code() {
        return code;
    }

    /** The key of its words. */
    public String key() {
        return "registry.order." + code;
    }

    List<String> keys() {
        return List.of(keys.split("; ", -1));
    }

    static Order ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(GROUP);
    }
}
