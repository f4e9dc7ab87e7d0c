package vn.ansinh.office.document;

/** How far a printed fact has been checked, when it has not been checked against its source. */
public enum Mark {
    /** A legal figure written from memory and not yet compared with the text of the law. */
    UNCHECKED("(*)", "Chưa đối chiếu với văn bản gốc.", "Not yet checked against the text of the law."),
    /** A figure the ward itself entered. */
    BY_WARD("(**)", "Phường nhập.", "Entered by the ward.");

    private final String sign;
    private final String vietnamese;
    private final String english;

    Mark(String sign, String vietnamese, String english) {
        this.sign = sign;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String sign() {
        return sign;
    }

    public String meaning(boolean inEnglish) {
        return inEnglish ? english : vietnamese;
    }
}
