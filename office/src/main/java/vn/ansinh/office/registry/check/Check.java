package vn.ansinh.office.registry.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;

/** One thing that the register is checked for. Its words stand under {@code registry.check.<code>}. */
public enum Check {
    NO_RESIDENCE(Section.HOUSEHOLD),
    HEAD_YOUNG(Section.HOUSEHOLD),
    TWO_SPOUSES(Section.HOUSEHOLD),
    SPOUSE_SEX(Section.HOUSEHOLD),
    MANY_PARENTS(Section.HOUSEHOLD),
    CHILD_ALONE(Section.HOUSEHOLD),
    CHILD_NO_PARENT(Section.HOUSEHOLD),
    RELATION_UNCLEAR(Section.HOUSEHOLD),
    LARGE_HOUSEHOLD(Section.HOUSEHOLD),
    SHARED_PHONE(Section.HOUSEHOLD),
    PARENT_AGE(Section.AGE),
    SPOUSE_YOUNG(Section.AGE),
    SCHOOL_AGE(Section.AGE),
    CERTIFICATE_AGE(Section.AGE),
    WORK_AGE(Section.AGE),
    VERY_OLD(Section.AGE),
    ID_MISMATCH(Section.PAPERS, UseCase.SEE_IDENTITY),
    ID_TWICE(Section.PAPERS, UseCase.SEE_IDENTITY),
    ID_MISSING(Section.PAPERS, UseCase.SEE_IDENTITY),
    BIRTH_MISSING(Section.PAPERS),
    BIRTH_UNCLEAR(Section.PAPERS),
    SEX_MISSING(Section.PAPERS),
    ETHNIC_MISSING(Section.PAPERS, UseCase.SEE_ORIGIN),
    NAME_SHORT(Section.PAPERS),
    RETURN_OVERDUE(Section.PAPERS),
    CERTIFICATE_EXPIRED(Section.PAPERS, UseCase.SEE_HEALTH),
    DEAD_MEMBER(Section.SUPPORT),
    ELDERLY_FACTS(Section.SUPPORT),
    ALLOWANCE_KIND(Section.SUPPORT),
    ALLOWANCE_AGE(Section.SUPPORT),
    ALLOWANCE_DISABILITY(Section.SUPPORT, UseCase.SEE_HEALTH),
    ABLE_TO_WORK(Section.SUPPORT),
    DISABLED_AND_ABLE(Section.SUPPORT, UseCase.SEE_HEALTH),
    INSURANCE_PAYER(Section.SUPPORT);

    /** What a check is about; the name is a word key. */
    public enum Section {
        HOUSEHOLD,
        AGE,
        PAPERS,
        SUPPORT
    }

    private final Section section;
    private final @Nullable UseCase needs;

    Check(Section section) {
        this(section, null);
    }

    Check(Section section, @Nullable UseCase needs) {
        this.section = section;
        this.needs = needs;
    }

    public Section section() {
        return section;
    }

    /** As it stands in an address and in the words: {@code head-young}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The key of its name; {@code .text} behind it says what is looked for, {@code .fix} what to do. */
    public String key() {
        return "registry.check." + code();
    }

    /** The use case that may see the facts that it reads; empty where checking the register is enough. */
    Optional<UseCase> needs() {
        return Optional.ofNullable(needs);
    }

    boolean isFor(Role role) {
        return needs == null || Access.allows(role, needs);
    }

    /** The checks whose facts the role may see, in order. */
    static List<Check> of(Role role) {
        return Arrays.stream(values()).filter(check -> check.isFor(role)).toList();
    }

    static Optional<Check> ofCode(String code) {
        return Arrays.stream(values())
                .filter(check -> check.code().equals(code))
                .findFirst();
    }

    /** What the sentence of the check names: the bounds beyond which it finds something. */
    List<Object> bounds(Bounds bounds) {
        return switch (this) {
            case HEAD_YOUNG -> List.of(Bounds.GROWN_UP);
            case MANY_PARENTS -> List.of(Bounds.MOST_PARENTS);
            case CHILD_ALONE -> List.of(bounds.child(), Bounds.GROWN_UP);
            case CHILD_NO_PARENT -> List.of(bounds.child(), Bounds.YOUNGEST_PARENT);
            case LARGE_HOUSEHOLD -> List.of(Bounds.LARGEST_HOUSEHOLD);
            case SHARED_PHONE -> List.of(Bounds.MOST_HOUSEHOLDS_OF_A_PHONE);
            case PARENT_AGE -> List.of(Bounds.YOUNGEST_PARENT, Bounds.OLDEST_MOTHER);
            case SPOUSE_YOUNG -> List.of(Bounds.YOUNGEST_SPOUSE);
            case WORK_AGE -> List.of(Bounds.YOUNGEST_WORKER);
            case VERY_OLD -> List.of(Bounds.VERY_OLD);
            case ID_MISSING -> List.of(Bounds.GROWN_UP);
            case ELDERLY_FACTS -> List.of(bounds.pension());
            case ALLOWANCE_AGE -> List.of(bounds.elderly());
            case NO_RESIDENCE,
                    TWO_SPOUSES,
                    SPOUSE_SEX,
                    RELATION_UNCLEAR,
                    SCHOOL_AGE,
                    CERTIFICATE_AGE,
                    ID_MISMATCH,
                    ID_TWICE,
                    BIRTH_MISSING,
                    BIRTH_UNCLEAR,
                    SEX_MISSING,
                    ETHNIC_MISSING,
                    NAME_SHORT,
                    RETURN_OVERDUE,
                    CERTIFICATE_EXPIRED,
                    DEAD_MEMBER,
                    ALLOWANCE_KIND,
                    ALLOWANCE_DISABILITY,
                    ABLE_TO_WORK,
                    DISABLED_AND_ABLE,
                    INSURANCE_PAYER -> List.of();
        };
    }
}
