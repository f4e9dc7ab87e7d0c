package vn.ansinh.office.survey.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.survey.form.SheetSurveys;

/**
 * Files that were read and wait for a yes. In memory only, a few at a time, each seen by the one who brought it: after a
 * restart the file is simply chosen again.
 */
@Component
class PendingReadings {
    private static final int MOST = 12;

    /** A file that waits. */
    record Pending(String name, SheetSurveys.Reading reading, UUID ward, UUID user) {}

    private final Map<UUID, Pending> waiting = new LinkedHashMap<>();

    synchronized UUID keep(String name, SheetSurveys.Reading reading) {
        if (waiting.size() >= MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        UUID id = Ids.next();
        Identity who = who();
        waiting.put(id, new Pending(name, reading, who.ward(), who.user()));
        return id;
    }

    synchronized Optional<Pending> find(UUID id) {
        Identity who = who();
        return Optional.ofNullable(waiting.get(id))
                .filter(pending ->
                        pending.ward().equals(who.ward()) && pending.user().equals(who.user()));
    }

    synchronized void forget(UUID id) {
        waiting.remove(id);
    }

    private static Identity who() {
        return Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}
