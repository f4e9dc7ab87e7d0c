package vn.ansinh.office.review.posting;

import java.util.UUID;
import vn.ansinh.office.review.round.Round;

/** A group of a round, with its name. */
public record PostedGroup(Round round, UUID area, String name) {
    public String address() {
        return round.address(area) + "/posting";
    }
}
