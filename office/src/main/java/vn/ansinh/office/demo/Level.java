package vn.ansinh.office.demo;

/** A level of school, as attended and as certified. */
public enum Level {
    NONE("Không đi học", "Không có"),
    PRESCHOOL("Mầm non", "Không có"),
    PRIMARY("Tiểu học", "Tiểu học"),
    LOWER_SECONDARY("THCS", "THCS"),
    UPPER_SECONDARY("THPT", "THPT"),
    VOCATIONAL_ELEMENTARY("Sơ cấp nghề", "Sơ cấp nghề"),
    VOCATIONAL_INTERMEDIATE("Trung cấp", "Trung cấp"),
    COLLEGE("Cao đẳng", "Cao đẳng"),
    UNIVERSITY("Đại học trở lên", "Đại học trở lên");

    private final String attended;
    private final String certificate;

    Level(String attended, String certificate) {
        this.attended = attended;
        this.certificate = certificate;
    }

    public String attended() {
        return attended;
    }

    public String certificate() {
        return certificate;
    }

    /** Upper secondary school or any trade certificate: what adult schooling asks for. */
    boolean isSecondary() {
        return compareTo(UPPER_SECONDARY) >= 0;
    }
}
