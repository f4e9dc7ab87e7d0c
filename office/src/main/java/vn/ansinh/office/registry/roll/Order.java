package vn.ansinh.office.registry.roll;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The orders of the list; every one ends with the code, so that a page begins after exactly one household. */
public enum Order {
    GROUP("group"),
    NAME("name"),
    CODE("code");

    private static final UUID NONE = new UUID(0, 0);
    private static final Comparator<Roll.Row> BY_CODE = Comparator.comparing(Roll.Row::code);
    private static final Comparator<Roll.Row> BY_NAME =
            Comparator.comparing(Roll.Row::nameKey).thenComparing(BY_CODE);
    private static final Comparator<Roll.Row> BY_GROUP =
            Comparator.comparingInt(Roll.Row::areaPosition).thenComparing(BY_NAME);

    private final String code;

    Order(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The key of its words. */
    public String key() {
        return "registry.order." + code;
    }

    public Comparator<Roll.Row> comparator() {
        return switch (this) {
            case GROUP -> BY_GROUP;
            case NAME -> BY_NAME;
            case CODE -> BY_CODE;
        };
    }

    /** Where a household stands in this order, as an address can carry it. */
    public String[] placeOf(Roll.Row row) {
        return switch (this) {
            case GROUP -> new String[] {String.valueOf(row.areaPosition()), row.nameKey(), row.code()};
            case NAME -> new String[] {row.nameKey(), row.code()};
            case CODE -> new String[] {row.code()};
        };
    }

    /** The place that an address carries; nothing when it is none of this order. */
    public Optional<Roll.Row> place(List<String> key) {
        try {
            return switch (this) {
                case GROUP ->
                    key.size() == 3
                            ? Optional.of(row(Integer.parseInt(key.getFirst()), key.get(1), key.getLast()))
                            : Optional.empty();
                case NAME -> key.size() == 2 ? Optional.of(row(0, key.getFirst(), key.getLast())) : Optional.empty();
                case CODE -> key.size() == 1 ? Optional.of(row(0, "", key.getFirst())) : Optional.empty();
            };
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static Roll.Row row(int position, String nameKey, String code) {
        return new Roll.Row(NONE, code, null, position, nameKey, -1);
    }

    public static Order ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(GROUP);
    }
}
