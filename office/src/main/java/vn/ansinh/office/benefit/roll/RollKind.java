package vn.ansinh.office.benefit.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.rules.benefit.Benefit;

/** A kind of list; the name is a word key. Which supports stand on it follows from their procedure in the law files. */
public enum RollKind {
    /** Bảo hiểm y tế: whom the State insures, as changes against the list before. */
    INSURANCE(1),
    /** Tiền điện of a quarter. */
    ELECTRICITY(1),
    /** Of one school in one school year; paid in two parts. */
    SCHOOL(2);

    /** Listed by schools and by the insurance fund. */
    private static final Set<String> LISTED_BY_OTHERS = Set.of("hi-pupil", "hi-insurance-funded");

    private final int parts;

    RollKind(int parts) {
        this.parts = parts;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RollKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    boolean takes(Benefit benefit) {
        return benefit.procedure().filter(procedures()::contains).isPresent()
                && !LISTED_BY_OTHERS.contains(benefit.id());
    }

    private List<String> procedures() {
        return switch (this) {
            case INSURANCE -> List.of("health-insurance-list");
            case ELECTRICITY -> List.of("electricity-support");
            case SCHOOL ->
                List.of("study-cost", "kindergarten-lunch", "tuition-post-secondary", "tuition-exemption-old");
        };
    }

    /** In how many parts a line is carried out. */
    public int parts() {
        return parts;
    }

    /** Whether nothing but changes stands on it. */
    public boolean isOfChanges() {
        return this == INSURANCE;
    }

    /** Whether every line must have a sum before the list is signed. */
    boolean needsSums() {
        return this == ELECTRICITY;
    }

    /** Whether it is about a household and not about a person. */
    public boolean isOfHouseholds() {
        return this == ELECTRICITY;
    }
}
