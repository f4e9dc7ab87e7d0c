package vn.ansinh.office.registry.roll;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The households of a day as their list needs them: in each of its orders, with what one looks them up by. A set of them
 * is a set of places in the order of groups.
 */
public final class Roll {
    /** Where a household stands: its group, the head's name as it is sorted, its code. */
    public record Row(UUID id, String code, @Nullable UUID area, int areaPosition, String nameKey, int place) {}

    /** What one may type to find a household; each a line for each household in the order of groups. */
    public record Words(Lines codes, Lines joinedCodes, Lines addresses, Lines oldAddresses, Lines phones) {}

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final List<Row> places;
    private final Map<Order, List<Row>> rows = new EnumMap<>(Order.class);
    private final Map<UUID, Row> byId;
    private final Words words;

    /** The rows come in the order of groups, each at its place. */
    Roll(List<Row> byGroup, Words words) {
        this.places = List.copyOf(byGroup);
        this.words = words;
        this.byId = HashMap.newHashMap(byGroup.size());
        byGroup.forEach(row -> byId.put(row.id(), row));
        for (Order order : Order.values()) {
            rows.put(order, byGroup.stream().sorted(order.comparator()).toList());
        }
    }

    /** Which roll it is: places mean something on one roll only. */
    public long number() {
        return number;
    }

    public Words words() {
        return words;
    }

    /** All households in an order. */
    public List<Row> in(Order order) {
        return rows.getOrDefault(order, List.of());
    }

    /** The household at a place in the order of groups. */
    public Row at(int place) {
        return places.get(place);
    }

    public Optional<Row> ofCode(String code) {
        return byId.values().stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The places of these households; whoever is not on the roll has none. */
    public BitSet places(Collection<UUID> ids) {
        BitSet places = new BitSet(byId.size());
        for (UUID id : ids) {
            Row row = byId.get(id);
            if (row != null) {
                places.set(row.place());
            }
        }
        return places;
    }

    /** The first of the rows, sorted by the comparator, that stands behind a key; their number when none does. */
    public static int firstAfter(List<Row> sorted, Row key, Comparator<Row> comparator, boolean orSame) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = comparator.compare(sorted.get(middle), key);
            if (compared > 0 || (orSame && compared == 0)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
