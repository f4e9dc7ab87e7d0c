package vn.ansinh.rules.benefit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Results kept by what they follow from, up to a number; beyond it they are made anew each time. Thread-safe. */
final class Kept<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    Kept(int most) {
        this.most = most;
    }

    V of(K key, Supplier<V> make) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        V made = make.get();
        if (known.size() < most) {
            known.put(key, made);
        }
        return made;
    }
}
