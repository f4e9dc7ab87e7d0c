package vn.ansinh.office.review.outcome;

/** The numbered columns of a table of flows, in their order; what each does to the end of the period. */
public enum Column {
    /** 1 Tổng đầu kỳ. */
    OPENING(1),
    /** 2 Sang danh sách kia: a poor household became near-poor, a near-poor one poor. */
    TO_OTHER_LIST(-1),
    /** 3 Vượt chuẩn cận nghèo. */
    ABOVE(-1),
    /** 4 Khác giảm: gone from the ward, died out, merged, moved to another group; people who left a household. */
    OTHER_DOWN(-1),
    /** 5 Từ danh sách kia sang. */
    FROM_OTHER_LIST(1),
    /** 6 Tái nghèo, tái cận nghèo. */
    AGAIN(1),
    /** 7 Phát sinh mới. */
    NEW(1),
    /** 8 Khác tăng: came to the ward, split, moved from another group; people who came into a household. */
    OTHER_UP(1),
    /** 9 Tổng cuối kỳ, counted on its own. */
    CLOSING(0);

    private final int sign;

    Column(int sign) {
        this.sign = sign;
    }

    /** What the column adds to the end of the period, by 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8; the end itself adds nothing. */
    int sign() {
        return sign;
    }
}
