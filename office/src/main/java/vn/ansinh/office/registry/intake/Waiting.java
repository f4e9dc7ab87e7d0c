package vn.ansinh.office.registry.intake;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;

/**
 * Chosen files that wait. In memory only, few at a time and for two hours at most: a list of people must not lie about,
 * and after a restart the file is simply chosen again. Each is seen by the one who chose it.
 */
public class Waiting<T extends Waiting.File> {
    /** A file that waits. */
    public interface File {
        UUID id();

        boolean isOwnedBy(Identity who);

        /** Whether it is worked on, so that it may not make room for another. */
        boolean isBusy();

        int bytes();
    }

    private static final int MOST = 4;
    private static final long MOST_BYTES = 96L << 20;
    private static final Duration KEPT = Duration.ofHours(2);

    private final Map<UUID, T> waiting = new LinkedHashMap<>();
    private final Executor afterwards = CompletableFuture.delayedExecutor(KEPT.toSeconds(), TimeUnit.SECONDS);

    /** Keeps a file; the oldest that nobody works on make room. Answers no while all are worked on. */
    public synchronized boolean keep(T file) {
        Iterator<T> oldest = waiting.values().iterator();
        while (oldest.hasNext() && (waiting.size() >= MOST || bytes() + file.bytes() > MOST_BYTES)) {
            if (!oldest.next().isBusy()) {
                oldest.remove();
            }
        }
        if (waiting.size() >= MOST) {
            return false;
        }
        waiting.put(file.id(), file);
        afterwards.execute(() -> forget(file.id()));
        return true;
    }

    /** One of the acting person's own. */
    public synchronized Optional<T> find(UUID id) {
        Identity who = Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
        return Optional.ofNullable(waiting.get(id)).filter(file -> file.isOwnedBy(who));
    }

    /** It is done with. */
    public synchronized void forget(UUID id) {
        waiting.remove(id);
    }

    private long bytes() {
        return waiting.values().stream().mapToLong(File::bytes).sum();
    }
}
