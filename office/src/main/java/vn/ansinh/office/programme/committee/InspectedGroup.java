package vn.ansinh.office.programme.committee;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.registry.Area;

/**
 * A group on the board of a round.
 *
 * @param visits the latest first
 * @param isOwn whether the acting person may write a visit down
 */
public record InspectedGroup(Area area, Optional<String> member, List<InspectionVisit> visits, boolean isOwn) {}
