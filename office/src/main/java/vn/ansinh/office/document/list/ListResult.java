package vn.ansinh.office.document.list;

/** What a review found about a household, as a list calls it. */
public enum ListResult {
    POOR("Hộ nghèo", "hộ nghèo"),
    NEAR_POOR("Hộ cận nghèo", "hộ cận nghèo"),
    LEFT_POVERTY("Hộ thoát nghèo", "hộ thoát nghèo"),
    LEFT_NEAR_POVERTY("Hộ thoát cận nghèo", "hộ thoát cận nghèo");

    private final String title;
    private final String words;

    ListResult(String title, String words) {
        this.title = title;
        this.words = words;
    }

    public String title() {
        return title;
    }

    /** The same inside a sentence. */
    public String words() {
        return words;
    }
}
