package vn.ansinh.office.review.meeting;

import java.util.Optional;
import vn.ansinh.office.review.round.Candidate;

/**
 * A household's turn at the meeting.
 *
 * @param at its place among those of the list, from 1
 * @param before code of the one before
 * @param after code of the next one
 */
public record Turn(
        String code,
        String head,
        Candidate.Origin origin,
        int at,
        int of,
        Optional<String> before,
        Optional<String> after) {}
