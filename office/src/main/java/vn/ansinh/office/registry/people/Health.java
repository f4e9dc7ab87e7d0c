package vn.ansinh.office.registry.people;

import org.jspecify.annotations.Nullable;

/** Health facts of a person: sensitive, kept apart; null is unknown, never no. */
public record Health(
        @Nullable DisabilityDegree disability, @Nullable Boolean seriousIllness) {
    public static final Health UNKNOWN = new Health(null, null);
}
