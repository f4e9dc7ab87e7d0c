package vn.ansinh.office.registry.people;

import java.util.List;

/** Việc làm: what a person lives by, as the survey asks it. */
public enum WorkStatus implements Worded {
    WAGE_WITH_CONTRACT(
            "wage-with-contract",
            "Làm công ăn lương, có hợp đồng",
            "có hợp đồng|hợp đồng lao động|công nhân viên|làm công có hợp đồng|có việc làm ổn định"),
    WAGE_WITHOUT_CONTRACT(
            "wage-work-without-contract",
            "Làm công ăn lương, không có hợp đồng",
            "không hợp đồng|không có hợp đồng|làm thuê|làm mướn|lao động tự do|làm công không hợp đồng|làm công nhật"),
    OWN_WORK("own-work", "Tự làm, làm cho gia đình", "tự làm|làm cho gia đình|làm nhà|buôn bán|tự kinh doanh"),
    SEEKING_WORK(
            "seeking-work",
            "Không có việc, muốn và sẵn sàng làm",
            "thất nghiệp|không có việc làm|chưa có việc làm|không việc làm|đang tìm việc"),
    NOT_SEEKING("not-seeking", "Không có việc, không tìm việc", "không tìm việc|nội trợ|ở nhà"),
    STUDYING("studying", "Đang đi học", "đi học|học sinh|sinh viên|hs|sv"),
    NOT_APPLICABLE(
            "not-applicable",
            "Ngoài độ tuổi hoặc mất khả năng lao động",
            "ngoài độ tuổi|ngoài độ tuổi lao động|mất sức|mất sức lao động|mất khả năng lao động|già yếu|hết tuổi lao động|nghỉ hưu|hưu trí|còn nhỏ|không trong độ tuổi");

    private static final Vocabulary<WorkStatus> WORDS = new Vocabulary<>(List.of(values()), "work.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    WorkStatus(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<WorkStatus> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static WorkStatus ofCode(String code) {
        return WORDS.ofCode(code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    @Override
    public String otherWords() {
        return otherWords;
    }
}
