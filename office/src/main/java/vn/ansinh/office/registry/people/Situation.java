package vn.ansinh.office.registry.people;

import org.jspecify.annotations.Nullable;

/** School, work, insurance and allowance of a person as the ward's list has them; null is unknown, never no. */
public record Situation(
        @Nullable StudyingAt studyingAt,
        @Nullable Certificate certificate,
        @Nullable WorkStatus workStatus,
        @Nullable Boolean ableToWork,
        @Nullable String occupation,
        @Nullable Boolean insured,
        @Nullable InsurancePayer insurancePayer,
        @Nullable Boolean monthlyAllowance,
        @Nullable AllowanceKind allowanceKind,
        @Nullable Boolean usesInternet,
        @Nullable Boolean merit) {
    public static final Situation UNKNOWN =
            new Situation(null, null, null, null, null, null, null, null, null, null, null);
}
