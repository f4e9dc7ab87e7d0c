package vn.ansinh.office.review.proposing;

import java.util.List;
import java.util.UUID;
import vn.ansinh.office.registry.event.Hardship;

/** A household that is on no list of a review since something happened in it; the latest event first. */
public record EventProposal(
        UUID household, String code, String head, UUID area, String areaName, List<Hardship> events) {
    public EventProposal {
        events = List.copyOf(events);
    }

    public Hardship latest() {
        return events.getFirst();
    }
}
