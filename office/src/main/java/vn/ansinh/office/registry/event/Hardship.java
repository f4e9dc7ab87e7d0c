package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What may have made a household poor: somebody who worked, or could, died or met something private (a grave illness or disability,
 * imprisonment), or the house is no more fit to live in.
 *
 * @param person the name of one who died; empty otherwise, for of a private event nobody is named in a list
 */
public record Hardship(UUID event, UUID household, LocalDate day, What what, String person) {
    /** What it was; the name is a word key. */
    public enum What {
        DEATH,
        PRIVATE,
        HOME,
        /** Somebody who worked works no more. */
        JOB
    }
}
