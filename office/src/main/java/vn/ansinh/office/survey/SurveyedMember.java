package vn.ansinh.office.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register knew of a member on the day of the interview; null is not known. Codes are those of the register.
 *
 * @param birthDate the first possible day of birth, with {@code birthPrecision} day, month or year
 */
public record SurveyedMember(
        UUID person,
        @Nullable LocalDate birthDate,
        @Nullable String birthPrecision,
        @Nullable String sex,
        String relation,
        @Nullable String studyingAt,
        @Nullable String certificate,
        @Nullable String workStatus,
        @Nullable Boolean ableToWork,
        @Nullable Boolean insured,
        @Nullable String insurancePayer,
        @Nullable Boolean monthlyAllowance,
        @Nullable String allowanceKind,
        @Nullable Boolean usesInternet) {}
