package vn.ansinh.office.registry.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ansinh.office.account.Trail;

/** What came of wanting to record an event. */
public sealed interface Result {
    /** It is recorded, and these households are concerned. */
    record Done(UUID event, Set<UUID> households, List<Change> changes) implements Result {
        public Done {
            households = Set.copyOf(households);
            changes = List.copyOf(changes);
        }
    }

    /** It was recorded before: the same form was sent twice. */
    record Again(UUID event) implements Result {}

    /** It contradicts what the register knows. */
    record Refused(List<Fault> faults) implements Result {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else changed one of the households after the form was opened. */
    record Changed(List<Trail.Entry> since) implements Result {
        public Changed {
            since = List.copyOf(since);
        }
    }
}
