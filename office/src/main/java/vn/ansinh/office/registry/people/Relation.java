package vn.ansinh.office.registry.people;

import java.util.List;

/** Quan hệ với chủ hộ: how a member is related to the head of the household. */
public enum Relation implements Worded {
    HEAD("head", "Chủ hộ", "ch|chủ|bản thân|chủ hộ gia đình|head|1"),
    SPOUSE(
            "spouse",
            "Vợ/chồng",
            "vợ|chồng|vợ chồng|vợ hoặc chồng|bà xã|ông xã|vợ chủ hộ|chồng chủ hộ|vợ của chủ hộ|chồng của chủ hộ"),
    CHILD(
            "child",
            "Con",
            "con đẻ|con ruột|con trai|con gái|con trai ruột|con gái ruột|con chủ hộ|con của chủ hộ|con trai cả|con út|con trưởng|con thứ"),
    CHILD_OTHER(
            "child-other", "Con nuôi, con riêng", "con nuôi|con riêng|con riêng của vợ|con riêng của chồng|con ghẻ"),
    CHILD_IN_LAW("child-in-law", "Con dâu, con rể", "con dâu|con rể|dâu|rể|con dâu rể"),
    GRANDCHILD(
            "grandchild",
            "Cháu nội, cháu ngoại",
            "cháu nội|cháu ngoại|cháu|cháu ruột|cháu nội ngoại|chắt|cháu trai|cháu gái"),
    PARENT(
            "parent",
            "Bố/mẹ",
            "bố|mẹ|cha|ba|má|cha mẹ|bố mẹ|ba mẹ|bố đẻ|mẹ đẻ|cha ruột|mẹ ruột|cha đẻ|bố ruột|cha/mẹ|mẹ già|mẹ kế|cha dượng|mẹ chủ hộ|bố chủ hộ|cha mẹ đẻ"),
    PARENT_IN_LAW(
            "parent-in-law",
            "Bố/mẹ vợ, bố/mẹ chồng",
            "bố vợ|mẹ vợ|bố chồng|mẹ chồng|cha vợ|cha chồng|ba vợ|má vợ|ba chồng|má chồng|cha mẹ vợ|cha mẹ chồng|bố mẹ vợ|bố mẹ chồng"),
    GRANDPARENT("grandparent", "Ông/bà", "ông|bà|ông nội|bà nội|ông ngoại|bà ngoại|ông bà"),
    SIBLING(
            "sibling",
            "Anh/chị/em",
            "anh|chị|em|anh trai|chị gái|em trai|em gái|anh ruột|chị ruột|em ruột|anh chị em|anh chị em ruột"),
    NEPHEW(
            "nephew",
            "Cháu (con anh chị em)",
            "cháu họ|cháu gọi bằng cô|cháu gọi bằng chú|cháu gọi bằng bác|cháu gọi bằng cậu|cháu gọi bằng dì|con anh|con chị|con em|cháu con anh chị em"),
    RELATIVE(
            "relative",
            "Người thân khác",
            "em dâu|em rể|anh rể|chị dâu|cháu dâu|cháu rể|cô|dì|chú|bác|cậu|mợ|thím|dượng|họ hàng|người thân|em vợ|em chồng|anh vợ|chị vợ|anh chồng|chị chồng"),
    NOT_RELATED("not-related", "Không quan hệ họ hàng", "không họ hàng|ở nhờ|ở trọ|người ở nhờ|không quan hệ|bạn"),
    DOMESTIC_WORKER("domestic-worker", "Người giúp việc", "giúp việc"),
    OTHER("other", "Khác", "quan hệ khác|thành viên khác|thành viên");

    private static final Vocabulary<Relation> WORDS = new Vocabulary<>(List.of(values()), "relation.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    Relation(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<Relation> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static Relation ofCode(String code) {
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
