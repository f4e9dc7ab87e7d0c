package vn.ansinh.office.registry.event;

import java.util.List;

/** What comes of an event: the rows it changes, or all that stands against it. */
sealed interface Outcome {
    /** It may happen. */
    record Applied(List<Change> changes) implements Outcome {
        public Applied {
            changes = List.copyOf(changes);
        }
    }

    /** It may not. */
    record Refused(List<Fault> faults) implements Outcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
