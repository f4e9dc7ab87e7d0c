package vn.ansinh.office.registry.duplicate;

import java.util.Locale;

/** What speaks for or against two people being one. Its words stand under {@code registry.duplicate.reason.<code>}. */
public enum Reason {
    SAME_NUMBER(100),
    SAME_OLD_NUMBER(90),
    SAME_NAME(45),
    SAME_NAME_WITHOUT_MARKS(40),
    NAME_ONE_LETTER(30),
    NAME_TWO_LETTERS(20),
    NAME_ONE_WORD(10),
    RARE_NAME(8),
    COMMON_NAME(-10),
    SAME_BIRTH(40),
    BIRTH_SWAPPED(32),
    BIRTH_ONE_YEAR_OFF(20),
    BIRTH_ONE_DIGIT_OFF(20),
    SAME_MONTH(18),
    SAME_YEAR_ONLY(12),
    BIRTH_NOT_KNOWN(4),
    SAME_PHONE(12),
    SAME_ADDRESS(12),
    SAME_HOUSEHOLD(15),
    OTHER_GROUP(0),
    SAME_GROUP(0),
    OTHER_SEX(-30),
    OTHER_NUMBER(-60);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    /** What it adds to the score. */
    int weight() {
        return weight;
    }

    /** The key of its words. */
    public String key() {
        return "registry.duplicate.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
