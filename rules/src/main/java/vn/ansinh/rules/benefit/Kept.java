package vn.ansinh.rules.benefit;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Results kept by what they follow from, up to a number; beyond it they are made anew each time, and where memory becomes scarce all
 * are let go. Thread-safe.
 */
final class Kept<K, V> {
    private final int most;
    private volatile SoftReference<Map<K, V>> kept = new SoftReference<>(null);

    Kept(int most) {
        this.most = most;
    }

    V of(K key, Supplier<V> make) {
        Map<K, V> known = known();
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

    private Map<K, V> known() {
        Map<K, V> known = kept.get();
        if (known == null) {
            known = new ConcurrentHashMap<>();
            kept = new SoftReference<>(known);
        }
        return known;
    }
}
