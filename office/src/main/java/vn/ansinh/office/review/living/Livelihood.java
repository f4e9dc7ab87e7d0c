package vn.ansinh.office.review.living;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was said of the work of a household in a review of living standards.
 *
 * @param what the household is looked at as one of agriculture and the like, or people of it as low-income workers
 * @param branches codes of {@link Branch}; empty for workers
 * @param workers the people who ask; empty for a household
 * @param said by whom and how it is known
 */
public record Livelihood(
        What what, boolean works, List<Branch> branches, List<UUID> workers, String said, String by, Instant at) {
    public Livelihood {
        branches = List.copyOf(branches);
        workers = List.copyOf(workers);
    }
}
