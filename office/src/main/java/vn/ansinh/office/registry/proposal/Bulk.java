package vn.ansinh.office.registry.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.registry.event.Fault;

/**
 * What came of accepting several proposals at once.
 *
 * @param decided how many were decided or sent anew since they were seen
 * @param unfit those that stay, and why
 */
public record Bulk(int accepted, int decided, Map<UUID, List<Fault>> unfit) {
    static final Bulk NOTHING = new Bulk(0, 0, Map.of());

    public Bulk {
        unfit = Map.copyOf(unfit);
    }
}
