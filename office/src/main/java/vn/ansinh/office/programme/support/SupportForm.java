package vn.ansinh.office.programme.support;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Hình thức hỗ trợ, as papers call it. What hangs for everybody to read says no more than the general form: whoever reads that a family
 * gets care must not learn that somebody there is ill or disabled.
 */
public enum SupportForm {
    LOAN("Vay vốn ưu đãi", "Hỗ trợ vốn"),
    LIVELIHOOD("Sinh kế: cây, con giống, công cụ", "Hỗ trợ sinh kế"),
    JOB("Giới thiệu việc làm", "Hỗ trợ việc làm"),
    TRAINING("Học nghề", "Hỗ trợ học nghề"),
    HOUSING("Nhà ở", "Hỗ trợ nhà ở"),
    SCHOOL("Học tập", "Hỗ trợ học tập"),
    HEALTH("Chăm sóc sức khỏe", Words.LIFE),
    NECESSITIES("Lương thực, nhu yếu phẩm", Words.LIFE),
    CASH("Hỗ trợ tiền", Words.LIFE),
    CARE("Thăm hỏi, chăm sóc", Words.LIFE),
    PAPERS("Giúp làm giấy tờ, thủ tục", Words.LIFE),
    OTHER("Khác", Words.LIFE);

    private static final class Words {
        private static final String LIFE = "Hỗ trợ đời sống";
    }

    private final String onPaper;
    private final String posted;

    SupportForm(String onPaper, String posted) {
        this.onPaper = onPaper;
        this.posted = posted;
    }

    /** The spelling in the database and in the words, {@code support.form.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String onPaper() {
        return onPaper;
    }

    /** The general words, the only ones that are posted. */
    public String posted() {
        return posted;
    }

    public static Optional<SupportForm> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
