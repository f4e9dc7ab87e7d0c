package vn.ansinh.office.registry.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.registry.people.YesNo;

/** The facts of households and people as the texts of cells, each under its meaning. */
public final class SheetValues {
    /** What a list says of a household, in the order of its columns. */
    public static final List<Meaning> HOUSEHOLD = List.of(
            Meaning.HOUSEHOLD_CODE,
            Meaning.GROUP,
            Meaning.ADDRESS,
            Meaning.PHONE,
            Meaning.LISTED_CLASS,
            Meaning.DECISION,
            Meaning.DECISION_DATE,
            Meaning.HOUSEHOLD_NOTE);

    /** What a list says of a person, in the order of its columns. */
    public static final List<Meaning> PERSON = List.of(
            Meaning.NAME,
            Meaning.RELATION,
            Meaning.SEX,
            Meaning.BIRTH,
            Meaning.ETHNIC_GROUP,
            Meaning.CITIZEN_ID,
            Meaning.OLD_ID,
            Meaning.OCCUPATION,
            Meaning.WORK_STATUS,
            Meaning.ABLE_TO_WORK,
            Meaning.STUDYING_AT,
            Meaning.CERTIFICATE,
            Meaning.DISABILITY,
            Meaning.SERIOUS_ILLNESS,
            Meaning.INSURED,
            Meaning.INSURANCE_PAYER,
            Meaning.ALLOWANCE,
            Meaning.ALLOWANCE_KIND,
            Meaning.INTERNET,
            Meaning.MERIT,
            Meaning.NOTE);

    private SheetValues() {}

    /** The text of a fact of the household; empty where it is not known. */
    public static String of(HouseholdEntry household, Meaning meaning) {
        RecognisedStatus status = household.status();
        return switch (meaning) {
            case HOUSEHOLD_CODE -> written(household.code());
            case GROUP -> written(household.group());
            case ADDRESS -> written(household.address());
            case PHONE -> household.phone() == null ? "" : household.phone().shown();
            case LISTED_CLASS -> status == null ? "" : status.listed().vietnamese();
            case DECISION -> status == null ? "" : written(status.decision());
            case DECISION_DATE -> status == null ? "" : day(status.on());
            case HOUSEHOLD_NOTE -> written(household.note());
            default -> throw new IllegalArgumentException(meaning + " is no fact of a household in a list");
        };
    }

    /** The text of a fact of the person; empty where it is not known. */
    public static String of(PersonEntry person, Meaning meaning) {
        Situation situation = person.situation();
        return switch (meaning) {
            case NAME -> person.name().written();
            case RELATION -> written(person.relation());
            case SEX -> written(person.sex());
            case BIRTH -> person.birth() == null ? "" : person.birth().written();
            case ETHNIC_GROUP ->
                person.ethnicGroup() == null ? "" : person.ethnicGroup().name();
            case CITIZEN_ID ->
                person.identity().citizenId() == null
                        ? ""
                        : person.identity().citizenId().digits();
            case OLD_ID ->
                person.identity().oldId() == null
                        ? ""
                        : person.identity().oldId().digits();
            case OCCUPATION -> written(situation.occupation());
            case WORK_STATUS -> written(situation.workStatus());
            case ABLE_TO_WORK -> written(situation.ableToWork());
            case STUDYING_AT -> written(situation.studyingAt());
            case CERTIFICATE -> written(situation.certificate());
            case DISABILITY -> written(person.health().disability());
            case SERIOUS_ILLNESS -> written(person.health().seriousIllness());
            case INSURED -> written(situation.insured());
            case INSURANCE_PAYER -> written(situation.insurancePayer());
            case ALLOWANCE -> written(situation.monthlyAllowance());
            case ALLOWANCE_KIND -> written(situation.allowanceKind());
            case INTERNET -> written(situation.usesInternet());
            case MERIT -> written(situation.merit());
            case NOTE -> written(person.note());
            default -> throw new IllegalArgumentException(meaning + " is no fact of a person in a list");
        };
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String written(@Nullable Worded word) {
        return word == null ? "" : word.vietnamese();
    }

    private static String written(@Nullable Boolean answer) {
        return answer == null ? "" : YesNo.written(answer);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
