package vn.ansinh.office.review.meeting;

import java.util.Locale;

/** Thành phần dự họp, in the order of the minutes; the names are word keys. The ward's Front watches and is not among them. */
public enum Attendee {
    COMMITTEE("Thành viên Ban Chỉ đạo rà soát"),
    OFFICER("Cán bộ giảm nghèo"),
    GROUP_HEAD("Tổ trưởng tổ dân phố"),
    PARTY_CELL("Bí thư Chi bộ"),
    ASSOCIATIONS("Đại diện các đoàn thể"),
    SURVEYORS("Rà soát viên"),
    REVIEWED("Đại diện hộ được rà soát"),
    OTHERS("Đại diện hộ dân khác");

    private final String title;

    Attendee(String title) {
        this.title = title;
    }

    /** As papers call it. */
    String title() {
        return title;
    }

    /** Of the fields of a form and of the store. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Attendee ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
