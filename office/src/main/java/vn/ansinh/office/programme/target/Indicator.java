package vn.ansinh.office.programme.target;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the result of a target is found: worked out from what the ward has, or typed with its evidence. The name is a word key. */
public enum Indicator {
    /** Households fewer on the list of the poor since the baseline. */
    POOR_REDUCTION,
    NEAR_POOR_REDUCTION,
    /** Poor households in a hundred of all households. */
    POOR_RATE,
    NEAR_POOR_RATE,
    /** M2: of the households that need a preferential loan, those whose papers were dealt with, in a hundred. */
    LOANS_HANDLED,
    /** M1: people and households who get the allowance, in a hundred of those who have the right. */
    ALLOWANCES,
    /** M3. */
    HEALTH_CARDS,
    /** M4. */
    EDUCATION,
    /** M5: people who began a training since the first day. */
    TRAINING,
    /** M6. */
    ELECTRICITY,
    /** M8: outreach activities since the first day. */
    OUTREACH,
    /** Typed by the officer, with what shows it. */
    TYPED;

    /** As it stands in the database and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Indicator> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether it counts what the year's movement between lists did. */
    public boolean isReduction() {
        return this == POOR_REDUCTION || this == NEAR_POOR_REDUCTION;
    }

    /** Whether it is a share of the ward's households, of which less is better. */
    public boolean isPovertyRate() {
        return this == POOR_RATE || this == NEAR_POOR_RATE;
    }

    /** Whether it is a share in a hundred. */
    public boolean isShare() {
        return switch (this) {
            case POOR_RATE, NEAR_POOR_RATE, LOANS_HANDLED, ALLOWANCES, HEALTH_CARDS, EDUCATION, ELECTRICITY -> true;
            case POOR_REDUCTION, NEAR_POOR_REDUCTION, TRAINING, OUTREACH, TYPED -> false;
        };
    }

    /** Whether it only moves when the lists of the year are decided, so that a pace through the year says little. */
    public boolean movesWithLists() {
        return isReduction() || isPovertyRate();
    }

    /** The families of supports whose take-up it counts, as the law files are called. */
    public List<String> families() {
        return switch (this) {
            case ALLOWANCES -> List.of("social-assistance", "social-pension");
            case HEALTH_CARDS -> List.of("health-insurance");
            case EDUCATION -> List.of("education");
            case ELECTRICITY -> List.of("electricity");
            case POOR_REDUCTION,
                    NEAR_POOR_REDUCTION,
                    POOR_RATE,
                    NEAR_POOR_RATE,
                    LOANS_HANDLED,
                    TRAINING,
                    OUTREACH,
                    TYPED -> List.of();
        };
    }
}
