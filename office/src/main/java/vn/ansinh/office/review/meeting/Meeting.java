package vn.ansinh.office.review.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.rules.review.Agreement;

/**
 * Cuộc họp dân of a group in a review.
 *
 * @param afterMove the move that led the group to the step at which it is held
 * @param votes the last count of each household
 * @param ended when it ended; empty while it runs
 */
public record Meeting(
        UUID id,
        UUID round,
        UUID area,
        int afterMove,
        Sheet sheet,
        List<Vote> votes,
        Optional<LocalTime> ended,
        String begunBy,
        Instant begunAt) {
    public Meeting {
        votes = List.copyOf(votes);
    }

    public String address() {
        return "/meetings/" + id;
    }

    public Optional<Vote> vote(UUID household) {
        return votes.stream().filter(vote -> vote.household().equals(household)).findFirst();
    }

    public List<Vote> agreed(Agreement agreement) {
        return votes.stream()
                .filter(vote -> vote.passes(agreement, sheet.present()))
                .toList();
    }

    /** The households with which fewer than enough agree: they are surveyed again. */
    public List<Vote> fallenShort(Agreement agreement) {
        return votes.stream()
                .filter(vote -> !vote.passes(agreement, sheet.present()))
                .toList();
    }
}
