package vn.ansinh.office.platform;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from a ward's data, kept until the data changes: whoever asks the same in the same role and groups
 * meanwhile gets it at once. For reading only; inside a transaction that writes, its own rows would be missed. Where
 * memory becomes scarce, answers are let go and worked out again.
 *
 * @param <K> the question, with all that it depends on
 */
public final class Kept<K, V> {
    private static final int MOST = 300;
    private static final int LOCKS = 16;

    private record Key(UUID ward, String role, List<UUID> groups, Object question) {}

    private record Answer<V>(long deed, V value) {}

    private final Deeds deeds;
    private final List<String> schemas;
    private final Map<Key, SoftReference<Answer<V>>> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    /** Keeps answers until a deed changes something in one of these schemas. */
    public Kept(Deeds deeds, List<String> schemas) {
        this.deeds = deeds;
        this.schemas = List.copyOf(schemas);
    }

    /** The kept answer, or a new one; the deed is read first, so that a change in between is noticed the next time. */
    public V get(K question, Supplier<V> work) {
        return get(question, work, (old, since) -> work.get());
    }

    /** Makes the answer of now from an older one and the number of the last deed that the older one surely knew. */
    @FunctionalInterface
    public interface Renewing<V> {
        V renew(V old, long since);
    }

    /** The kept answer, the same brought up to date, or a new one where none is kept. */
    public V get(K question, Supplier<V> work, Renewing<V> renewing) {
        Identity who = Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
        Key key = new Key(who.ward(), who.role(), who.groups(), question);
        long deed = deeds.latest(schemas);
        Answer<V> known = find(key);
        if (known != null && known.deed() == deed) {
            return known.value();
        }
        // After an import everybody asks at once: one works, the others wait for the answer.
        synchronized (locks.get(Math.floorMod(key.hashCode(), LOCKS))) {
            Answer<V> meanwhile = find(key);
            if (meanwhile != null && meanwhile.deed() == deed) {
                return meanwhile.value();
            }
            V value = meanwhile == null ? work.get() : renewing.renew(meanwhile.value(), meanwhile.deed());
            keep(key, new Answer<>(deed, value));
            return value;
        }
    }

    private synchronized @Nullable Answer<V> find(Key key) {
        SoftReference<Answer<V>> answer = answers.get(key);
        return answer == null ? null : answer.get();
    }

    private synchronized void keep(Key key, Answer<V> answer) {
        answers.put(key, new SoftReference<>(answer));
        if (answers.size() > MOST) {
            answers.remove(answers.keySet().iterator().next());
        }
    }
}
