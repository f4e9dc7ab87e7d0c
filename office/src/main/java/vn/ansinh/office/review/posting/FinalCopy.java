package vn.ansinh.office.review.posting;

import java.util.Optional;
import java.util.UUID;

/**
 * A copy of the list of a signed decision.
 *
 * @param area the group where it hangs; empty for one at the office of the ward, which is of all groups
 */
public record FinalCopy(Hanging hanging, Optional<UUID> area) {}
