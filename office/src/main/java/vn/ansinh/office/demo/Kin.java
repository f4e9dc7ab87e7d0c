package vn.ansinh.office.demo;

/** A member's relation to the head of the household, with the word a ward writes for each sex. */
public enum Kin {
    HEAD("Chủ hộ", "Chủ hộ"),
    SPOUSE("Chồng", "Vợ"),
    CHILD("Con", "Con"),
    CHILD_IN_LAW("Con rể", "Con dâu"),
    SONS_CHILD("Cháu nội", "Cháu nội"),
    DAUGHTERS_CHILD("Cháu ngoại", "Cháu ngoại"),
    PARENT("Cha", "Mẹ"),
    SIBLING("Em", "Em"),
    NEPHEW("Cháu", "Cháu");

    private final String male;
    private final String female;

    Kin(String male, String female) {
        this.male = male;
        this.female = female;
    }

    public String word(boolean isMale) {
        return isMale ? male : female;
    }
}
