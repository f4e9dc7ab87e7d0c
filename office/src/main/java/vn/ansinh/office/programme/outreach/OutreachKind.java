package vn.ansinh.office.programme.outreach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Hình thức tuyên truyền, vận động. */
public enum OutreachKind {
    /** On the loudspeakers of the ward. */
    BROADCAST("Phát thanh trên loa"),
    /** In a paper, on a page or in a group of the network. */
    ARTICLE("Tin, bài"),
    LEAFLET("Tờ rơi"),
    POSTER("Áp phích, pa nô, băng rôn"),
    /** Something said at a meeting of a group. */
    MEETING("Nội dung trong họp tổ"),
    /** A visit to a clan. */
    CLAN("Vận động dòng họ"),
    NEIGHBOURS("Vận động hàng xóm, cộng đồng"),
    /** The movement of cultured groups. */
    CULTURED("Xây dựng tổ dân phố văn hóa"),
    /** A talk about developing the economy of the household. */
    ECONOMY("Nói chuyện phát triển kinh tế"),
    OTHER("Hình thức khác");

    private final String inPapers;

    OutreachKind(String inPapers) {
        this.inPapers = inPapers;
    }

    /** The spelling in the database and in the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As papers say it. */
    public String inPapers() {
        return inPapers;
    }

    /** Whether it tells many people at once, as the plan asks the information body to do (T08). */
    public boolean isCommunication() {
        return switch (this) {
            case BROADCAST, ARTICLE, LEAFLET, POSTER -> true;
            case MEETING, CLAN, NEIGHBOURS, CULTURED, ECONOMY, OTHER -> false;
        };
    }

    /** Whether it moves those around a family to help it (T11). */
    public boolean isMobilising() {
        return switch (this) {
            case CLAN, NEIGHBOURS, CULTURED -> true;
            case BROADCAST, ARTICLE, LEAFLET, POSTER, MEETING, ECONOMY, OTHER -> false;
        };
    }

    public static Optional<OutreachKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
