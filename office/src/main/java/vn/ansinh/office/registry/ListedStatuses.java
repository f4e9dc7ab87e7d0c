package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.registry.people.RecognisedStatus;

/** The class in which the ward keeps households by decision; the review knows it and implements this. */
@FunctionalInterface
public interface ListedStatuses {
    /** The statuses of these households on a day; a household without one is left out. */
    Map<UUID, RecognisedStatus> on(Collection<UUID> households, LocalDate day);
}
