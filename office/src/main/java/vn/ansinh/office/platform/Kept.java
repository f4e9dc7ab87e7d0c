package vn.ansinh.office.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from a ward's data, kept until the data changes: whoever asks the same in the same role and groups
 * meanwhile gets it at once. For reading only; inside a transaction that writes, its own rows would be missed.
 *
 * @param <K> the question, with all that it depends on
 */
public final class Kept<K, V> {
    private static final int MOST = 300;

    private record Key(UUID ward, String role, List<UUID> groups, Object question) {}

    private record Answer<V>(long deed, V value) {}

    private final Deeds deeds;
    private final Map<Key, Answer<V>> answers = new LinkedHashMap<>(16, 0.75f, true);

    public Kept(Deeds deeds) {
        this.deeds = deeds;
    }

    /** The kept answer, or a new one; the deed is read first, so that a change in between is noticed the next time. */
    public V get(K question, Supplier<V> work) {
        Identity who = Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
        Key key = new Key(who.ward(), who.role(), who.groups(), question);
        long deed = deeds.latest();
        Answer<V> known = find(key);
        if (known != null && known.deed() == deed) {
            return known.value();
        }
        V value = work.get();
        keep(key, new Answer<>(deed, value));
        return value;
    }

    private synchronized @Nullable Answer<V> find(Key key) {
        return answers.get(key);
    }

    private synchronized void keep(Key key, Answer<V> answer) {
        answers.put(key, answer);
        if (answers.size() > MOST) {
            answers.remove(answers.keySet().iterator().next());
        }
    }
}
