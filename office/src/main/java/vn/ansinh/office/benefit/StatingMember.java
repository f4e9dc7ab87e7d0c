package vn.ansinh.office.benefit;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.AllowanceKind;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.FactsBuilder;

/**
 * Says what the register knows of a member in the facts of the law.
 *
 * <p>The register's word for school is wider than the law's in two places: preschool is a nursery up to the age of three and a
 * kindergarten after it; university is a first degree while no degree is held. Whoever lives by something else than wages draws
 * none. Insurance that the State pays for "another reason" may be a pensioner's: then the group stays open. That somebody is of
 * merit does not say on which ground, and that somebody is not does not speak of veterans and relatives: the merit status is not taken from it.
 */
final class StatingMember {
    private static final int KINDERGARTEN = 3;

    private final KnownMember member;
    private final Family family;
    private final Ages ages;
    private final boolean hasSocialPension;
    private final boolean drawsNoPension;
    private final FactsBuilder facts;

    /**
     * @param hasSocialPension whether the law knows a social pension on the day
     * @param drawsNoPension whether it is known that nobody of the household draws a pension
     */
    StatingMember(
            KnownMember member,
            Family family,
            Ages ages,
            Facts none,
            boolean hasSocialPension,
            boolean drawsNoPension) {
        this.member = member;
        this.family = family;
        this.ages = ages;
        this.facts = none.more();
        this.hasSocialPension = hasSocialPension;
        this.drawsNoPension = drawsNoPension;
    }

    Facts facts() {
        born(member.birth());
        say("person.sex", Optional.ofNullable(member.sex()).map(sex -> sex == Sex.FEMALE ? "female" : "male"));
        say("person.ethnic-minority", Optional.ofNullable(member.origin()).flatMap(StatingMember::isMinority));
        say("person.disability-degree", Optional.ofNullable(member.disability()).map(StatingMember::degree));
        if (member.spells().contains(SpellKind.PREGNANCY)) {
            facts.set("person.pregnant", true);
        }
        if (member.spells().contains(SpellKind.IMPRISONMENT)) {
            facts.set("person.serving-prison-sentence", true);
        }
        family();
        say("person.school-level", schoolLevel());
        say(
                "person.has-wage",
                Optional.ofNullable(member.situation().workStatus()).map(StatingMember::isWage));
        say("person.hi-group", insuranceGroup());
        allowances();
        // What papers proved comes last: it stands against what a list of the register only says.
        member.proven().forEach(facts::set);
        return facts.facts();
    }

    private void born(@Nullable BirthDate birth) {
        if (birth != null) {
            facts.born(birth.date(), birth.latest());
        }
    }

    private void family() {
        say("person.marital-state", family.maritalState(member));
        say("person.children-under-16-raised", family.childrenUnder16(member));
        say("person.children-under-36-months-raised", family.childrenUnder36Months(member));
        say("person.children-16-22-in-school-raised", family.children16To22InSchool(member));
        say("person.children-16-plus-still-studying-raised", family.olderChildrenStudying(member));
        boolean hasMother = family.hasParentHere(member, Sex.FEMALE);
        boolean hasFather = family.hasParentHere(member, Sex.MALE);
        if (hasMother || hasFather) {
            facts.set(hasMother ? "person.mother-state" : "person.father-state", "present")
                    .set("person.abandoned-not-adopted", false);
        }
    }

    private void allowances() {
        Boolean draws = member.situation().monthlyAllowance();
        AllowanceKind kind = member.situation().allowanceKind();
        if (draws != null && !draws) {
            facts.set("person.social-allowance-active", false)
                    .set("person.social-allowance-group", "none")
                    .set("person.social-pension-active", false);
        } else if (draws != null
                && !(hasSocialPension && kind != AllowanceKind.DISABLED && kind != AllowanceKind.OTHER)) {
            facts.set("person.social-allowance-active", true);
            if (kind == AllowanceKind.DISABLED) {
                facts.set("person.social-allowance-group", "k6");
            }
        }
        if (drawsNoPension) {
            facts.set("person.pension-monthly", 0).set("person.si-allowance-monthly", 0);
        }
    }

    private Optional<String> schoolLevel() {
        StudyingAt studying = member.situation().studyingAt();
        if (studying == null) {
            return Optional.empty();
        }
        return switch (studying) {
            case NONE -> Optional.of("none");
            case PRESCHOOL ->
                ages.isUnder(KINDERGARTEN, member.birth()).map(under -> under ? "nursery" : "kindergarten");
            case PRIMARY -> Optional.of("primary");
            case LOWER_SECONDARY -> Optional.of("lower-secondary");
            case UPPER_SECONDARY -> Optional.of("upper-secondary");
            case VOCATIONAL_ELEMENTARY -> Optional.of("vocational-short");
            case VOCATIONAL_INTERMEDIATE -> Optional.of("intermediate");
            case COLLEGE -> Optional.of("college");
            case UNIVERSITY -> {
                Certificate held = member.situation().certificate();
                yield held == null || held == Certificate.UNIVERSITY
                        ? Optional.empty()
                        : Optional.of("university-first");
            }
            case ON_THE_JOB -> Optional.empty();
        };
    }

    private Optional<String> insuranceGroup() {
        Boolean insured = member.situation().insured();
        if (insured != null && !insured) {
            return Optional.of("none");
        }
        InsurancePayer payer = member.situation().insurancePayer();
        if (payer == null) {
            return Optional.empty();
        }
        WorkStatus work = member.situation().workStatus();
        return switch (payer) {
            case STATE_BECAUSE_POOR -> Optional.of("state-paid");
            case STATE_SUPPORT_NEAR_POOR -> Optional.of("state-supported");
            case HOUSEHOLD -> Optional.of("household");
            case EMPLOYER -> work != null && isWage(work) ? Optional.of("employee") : Optional.empty();
            case STATE_OTHER -> Optional.empty();
        };
    }

    private static boolean isWage(WorkStatus work) {
        return work == WorkStatus.WAGE_WITH_CONTRACT || work == WorkStatus.WAGE_WITHOUT_CONTRACT;
    }

    private static String degree(DisabilityDegree degree) {
        return switch (degree) {
            case NONE -> "none";
            case MILD -> "light";
            case SEVERE -> "severe";
            case EXTREMELY_SEVERE -> "extremely-severe";
        };
    }

    /** Everybody but the Kinh; of a foreigner and of who is not determined nothing is known. */
    private static Optional<Boolean> isMinority(EthnicGroup origin) {
        return switch (origin.name()) {
            case "Kinh" -> Optional.of(false);
            case "Người nước ngoài", "Không xác định" -> Optional.empty();
            default -> Optional.of(true);
        };
    }

    private void say(String fact, Optional<?> value) {
        if (value.isPresent()) {
            facts.set(fact, value.get().toString());
        }
    }

    private void say(String fact, OptionalInt number) {
        if (number.isPresent()) {
            facts.set(fact, number.getAsInt());
        }
    }
}
