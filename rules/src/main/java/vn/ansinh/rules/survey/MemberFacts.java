package vn.ansinh.rules.survey;

import vn.ansinh.rules.Answer;

/** What a survey says of one counted member; whatever was not said is unknown. Begin with {@link #of} and add what is known. */
public record MemberFacts(
        String id,
        Birth birth,
        Sex sex,
        Schooling studyingAt,
        Schooling certificate,
        WorkStatus work,
        Answer ableToWork,
        Answer insured,
        InsurancePayer payer,
        Answer stunted,
        Answer underweight,
        Allowance allowance,
        Answer usesInternet) {
    public MemberFacts {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a member needs an id to be named in reasons");
        }
    }

    /** A member of whom nothing is known. */
    public static MemberFacts of(String id) {
        return new MemberFacts(
                id,
                Birth.UNKNOWN,
                Sex.UNKNOWN,
                Schooling.UNKNOWN,
                Schooling.UNKNOWN,
                WorkStatus.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                InsurancePayer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Allowance.UNKNOWN,
                Answer.UNKNOWN);
    }

    public MemberFacts born(Birth birth) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts sex(Sex sex) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts studyingAt(Schooling studyingAt) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts certificate(Schooling certificate) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts work(WorkStatus work) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts ableToWork(Answer ableToWork) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts insured(Answer insured) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts payer(InsurancePayer payer) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts stunted(Answer stunted) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts underweight(Answer underweight) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts allowance(Allowance allowance) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }

    public MemberFacts usesInternet(Answer usesInternet) {
        return new MemberFacts(
                id,
                birth,
                sex,
                studyingAt,
                certificate,
                work,
                ableToWork,
                insured,
                payer,
                stunted,
                underweight,
                allowance,
                usesInternet);
    }
}
